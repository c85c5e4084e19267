import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  assess,
  formSchema,
  mergeReferrals,
  softWarnings,
  splitByReader,
  tell,
  typicalSubject,
  visibleQuestions,
  type AnyAnswers,
  type Subject,
} from '../../src/domain/instrument/index.ts'
import { wordsWith } from '../../src/domain/instrument/words-of.ts'
import { ibuHamil } from '../../src/domain/instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../../src/domain/instruments/nifas-menyusui.ts'
import { defaultPolicy, type ClinicalPolicy } from '../../src/domain/policy/clinical.ts'

const context = (
  i: typeof ibuHamil | typeof nifasMenyusui,
  who: Partial<Subject>,
  policy = defaultPolicy,
) => ({
  who: typicalSubject(i, who),
  policy,
})
const hamil = (answers: AnyAnswers, who: Partial<Subject> = {}, policy?: ClinicalPolicy) =>
  assess(ibuHamil, answers, context(ibuHamil, who, policy))
const nifas = (answers: AnyAnswers, who: Partial<Subject> = {}) =>
  assess(nifasMenyusui, answers, context(nifasMenyusui, who))

type Result = ReturnType<typeof hamil> | ReturnType<typeof nifas>
const codes = (r: Result) => r.findings.map(f => f.code)
const referral = (r: Result) => mergeReferrals(r.referrals).rujuk

const both: AnyAnswers = {
  bb: 56.2,
  bbKurva: 'hijau',
  lila: 25,
  sistolik: 112,
  diastolik: 70,
  tandaBahaya: [],
  batuk: false,
  demam2mgg: false,
  bbTurun: false,
  kontak: false,
}
const healthy: AnyAnswers = { ...both, minumTtd: true, kelasIbu: true }

const asksMt = (lila: number, lastFindings: string[]) =>
  visibleQuestions(ibuHamil, { lila }, context(ibuHamil, { past: { lastFindings } })).includes('makanMt')
const asksVitA = (postpartum: boolean) =>
  visibleQuestions(nifasMenyusui, {}, context(nifasMenyusui, { postpartum })).includes('minumVitA')
const risks = (who: Partial<Subject>) => hamil({}, who).findings.map(f => f.words)

describe('ibu hamil', () => {
  test('a healthy mother is all green, nothing is missing, nobody is referred', () => {
    const r = hamil(healthy)
    expect(r.findings.every(f => f.colour === 'hijau')).toBe(true)
    expect(r.referrals).toEqual([])
    expect(r.notYet).toEqual([])
    expect(z.safeParse(formSchema(ibuHamil, context(ibuHamil, {}), healthy), healthy).success).toBe(true)
  })

  test('LiLA 23,5 is hijau, 23,4 is merah and referred', () => {
    expect(codes(hamil({ lila: 23.5 }))).toContain('lila-hijau')
    const red = hamil({ lila: 23.4 })
    expect(codes(red)).toContain('lila-merah')
    expect(referral(red)).toMatchObject({ urgency: '7-hari', deadlineDays: 7 })
  })

  test('extra food is asked of a mother whose LiLA is merah, and of one who was merah last month', () => {
    expect([asksMt(23.4, []), asksMt(23.5, []), asksMt(23.6, ['lila-merah'])]).toEqual([true, false, true])
  })

  test('blood pressure 140/70 is referred today, 160/70 is an emergency', () => {
    expect(referral(hamil({ sistolik: 139, diastolik: 89 }))).toBeUndefined()
    expect(referral(hamil({ sistolik: 140, diastolik: 70 }))).toMatchObject({
      urgency: 'hari-ini',
      deadlineDays: 1,
    })
    expect(referral(hamil({ sistolik: 112, diastolik: 90 }))).toMatchObject({ urgency: 'hari-ini' })
    expect(referral(hamil({ sistolik: 160, diastolik: 70 }))).toMatchObject({ urgency: 'gawat', to: 'rs' })
    expect(referral(hamil({ sistolik: 118, diastolik: 110 }))).toMatchObject({ urgency: 'gawat' })
  })

  test('140/90 with severe headache is an emergency', () => {
    const r = hamil({ sistolik: 140, diastolik: 90, keluhanTd: ['nyeri-kepala'] })
    expect(referral(r)).toMatchObject({ urgency: 'gawat' })
    expect(codes(r)).not.toContain('td-ibu-tinggi')
  })

  test('a high reading is measured again, and the mean of both is judged', () => {
    expect(visibleQuestions(ibuHamil, { sistolik: 140, diastolik: 80 }, context(ibuHamil, {}))).toContain(
      'sistolik2',
    )
    const calm = hamil({ sistolik: 142, diastolik: 80, sistolik2: 130, diastolik2: 78 })
    expect(codes(calm)).toContain('td-ibu-hijau')
  })

  test('a reading of 160 is an emergency also when the one after 15 minutes is lower', () => {
    expect(referral(hamil({ sistolik: 160, diastolik: 80, sistolik2: 138, diastolik2: 78 }))).toMatchObject({
      urgency: 'gawat',
    })
    expect(referral(hamil({ sistolik: 159, diastolik: 80, sistolik2: 121, diastolik2: 78 }))).toMatchObject({
      urgency: 'hari-ini',
    })
    expect(referral(hamil({ sistolik: 140, diastolik: 90, sistolik2: 130, diastolik2: 110 }))).toMatchObject({
      urgency: 'gawat',
    })
    expect(ibuHamil.questions.sistolik2.ask).toContain('15 menit')
  })

  test('a rise of 30 or of 15 since the first visit is a note, 29 and 14 are none', () => {
    const past = { firstSystolic: 100, firstDiastolic: 65 }
    const noted = (sistolik: number, diastolik: number) =>
      codes(hamil({ sistolik, diastolik }, { past })).includes('td-ibu-naik')
    expect([noted(129, 79), noted(130, 79), noted(129, 80)]).toEqual([false, true, true])
    expect(referral(hamil({ sistolik: 130, diastolik: 80 }, { past }))).toBeUndefined()
    const isGood = (sistolik: number) =>
      codes(hamil({ sistolik, diastolik: 70 }, { past })).includes('td-ibu-hijau')
    expect([isGood(129), isGood(130)]).toEqual([true, false])
  })

  test('Hb 10,9 is looked into in trimester 1 and 3; in trimester 2, from week 13 to 24, only below 10,5', () => {
    const low = (hb: number, weeksPregnant: number) =>
      codes(hamil({ hb }, { weeksPregnant })).includes('hamil-hb-kurang')
    expect([12, 13, 24, 25].map(week => low(10.9, week))).toEqual([true, false, false, true])
    expect([10.4, 10.5, 10.6].map(hb => low(hb, 20))).toEqual([true, false, false])
    expect(
      [10.9, 11].map(hb => codes(hamil({ hb }, { weeksPregnant: undefined })).includes('hamil-hb-kurang')),
    ).toEqual([true, false])
  })

  test('week 43 is told to the midwife, week 42 is not', () =>
    expect([42, 43].map(weeksPregnant => codes(hamil({}, { weeksPregnant })))).toEqual([
      [],
      ['hamil-lewat-minggu'],
    ]))

  test('constant vomiting is seen today', () => {
    expect(referral(hamil({ tandaBahaya: ['muntah-terus'] }))).toMatchObject({ urgency: 'hari-ini' })
  })

  test('180 tablets are enough, today’s with them; a kabupaten may keep 90', () => {
    const enough = (tablets: number, policy?: ClinicalPolicy) =>
      codes(hamil({ jumlahTablet: 30 }, { past: { tablets } }, policy)).includes('hamil-tablet-cukup')
    expect([enough(149), enough(150)]).toEqual([false, true])
    const ninety = { ...defaultPolicy, ambang: { 'hamil-tablet-cukup': 90 } }
    expect([enough(59, ninety), enough(60, ninety)]).toEqual([false, true])
  })

  test('any bleeding in pregnancy is an emergency', () => {
    expect(referral(hamil({ ...healthy, tandaBahaya: ['perdarahan'] }))).toMatchObject({
      urgency: 'gawat',
      deadlineDays: 0,
    })
  })

  test('fever in pregnancy is seen today', () => {
    expect(referral(hamil({ tandaBahaya: ['demam'] }))).toMatchObject({ urgency: 'hari-ini' })
  })

  test('one cough is enough for a TB referral; a contact without symptoms is referred as contact', () => {
    expect(codes(hamil({ ...healthy, batuk: true }))).toContain('tbc-terduga')
    const contact = hamil({ ...healthy, kontak: true })
    expect(codes(contact)).toContain('tbc-kontak-erat')
    expect(codes(contact)).not.toContain('tbc-terduga')
    expect(contact.derived.tbc2Gejala).toBe(false)
    expect(hamil({ ...healthy, kontak: true, batuk: true }).derived.tbc2Gejala).toBe(true)
  })

  test('a TB item that was not asked is not "no"', () => {
    const r = hamil({ batuk: false, demam2mgg: false, bbTurun: false })
    expect(codes(r).filter(c => c.startsWith('tbc'))).toEqual([])
    expect(r.notYet).toContain('kontak')
  })

  test('several reasons of one day are one referral with the strictest deadline', () => {
    const r = hamil({ ...healthy, lila: 22, batuk: true, sistolik: 145 })
    const merged = referral(r)
    expect(merged?.urgency).toBe('hari-ini')
    expect(merged?.rules).toEqual(['rujuk-td-ibu', 'rujuk-lila-kek', 'rujuk-tbc-terduga'])
  })

  test('tablets not taken daily: a word with the midwife today, no slip', () => {
    const r = hamil({ ...healthy, minumTtd: false })
    expect(referral(r)).toBeUndefined()
    expect(mergeReferrals(r.referrals).konsul?.rules).toEqual(['konsul-ttd'])
    expect(r.educations.map(e => e.id)).toContain('edukasi-ttd')
  })

  test('4T: younger than 20, from 35, spacing under two years, from the fourth child', () => {
    expect([19, 20, 34, 35].map(ageYears => risks({ ageYears }))).toEqual([
      ['Terlalu muda: 19 tahun'],
      [],
      [],
      ['Terlalu tua: 35 tahun'],
    ])
    expect([9, 23, 24].map(birthSpacingMonths => risks({ birthSpacingMonths }))).toEqual([
      ['Terlalu dekat: 9 bulan dari anak sebelumnya'],
      ['Terlalu dekat: 1 tahun 11 bulan dari anak sebelumnya'],
      [],
    ])
    expect([3, 4].map(pregnancyOrder => risks({ pregnancyOrder }))).toEqual([
      [],
      ['Terlalu banyak: kehamilan ke-4'],
    ])
  })

  test('twins, a caesarean before and a mother of 144,9 cm are each told by name; a height in metres is none', () => {
    expect(risks({ twins: true, caesareanBefore: true, heightCm: 144.9 })).toEqual([
      'Tinggi badan Ibu 144,9 cm, perlu perhatian saat bersalin',
      'Pernah operasi sesar',
      'Hamil kembar',
    ])
    expect([risks({ heightCm: 145 }), risks({ heightCm: 1.44 })]).toEqual([[], []])
  })

  test('what an earlier version told of her risks is still read in its words', () => {
    const words = wordsWith(ibuHamil, {}, context(ibuHamil, {}))
    expect(words('hamil-risiko-4t')).toContain('4T')
    expect(words('hamil-risiko-lain')).toContain('kembar')
    expect(words('dari-versi-baru')).toBeUndefined()
  })

  test('where the weeks are unknown they are asked, and "tidak tahu" is an answer', () => {
    const c = context(ibuHamil, { weeksPregnant: undefined })
    expect(visibleQuestions(ibuHamil, {}, c)).toContain('ukMenurutNakes')
    const answers = { ...healthy, ukMenurutNakes: 'tidak-tahu' }
    expect(z.safeParse(formSchema(ibuHamil, c, answers), answers).success).toBe(true)
    expect(assess(ibuHamil, { ukMenurutNakes: 30 }, c).derived.trimester3).toBe(true)
  })

  test('policy can move the cut-off of LiLA', () => {
    const strict: ClinicalPolicy = { ...defaultPolicy, ambang: { 'lila-kek': 24 } }
    expect(codes(hamil({ lila: 23.7 }, {}, strict))).toContain('lila-merah')
  })

  test('a lower number above the upper one is refused with a sentence at that field', () => {
    const answers = { ...healthy, sistolik: 80, diastolik: 120 }
    const parsed = z.safeParse(formSchema(ibuHamil, context(ibuHamil, {}), answers), answers)
    expect(parsed.error?.issues.map(i => [i.path, i.message])).toEqual([
      [
        ['diastolik'],
        'Angka bawah harus lebih kecil dari angka atas. Mungkin tertukar: periksa alatnya lagi.',
      ],
    ])
  })

  test('an impossible weight is refused, a rare one only asked about', () => {
    const c = context(ibuHamil, {})
    const parsed = z.safeParse(formSchema(ibuHamil, c, {}, ['ukur']), { ...healthy, bb: 562 })
    expect(parsed.error?.issues[0]?.message).toBe('Berat badan tidak mungkin. Isi antara 10 dan 300 kg.')
    expect(z.safeParse(formSchema(ibuHamil, c, {}), { ...healthy, bb: 160 }).success).toBe(true)
    expect(softWarnings(ibuHamil, { ...healthy, bb: 160 }).map(w => w.message)).toEqual([
      'Berat badan 160 kg: periksa lagi, yakin?',
    ])
  })

  test('the measuring desk can save before the others have asked', () => {
    const measured = { bb: 56.2, bbKurva: 'hijau', lila: 25, sistolik: 112, diastolik: 70 }
    const c = context(ibuHamil, {})
    expect(z.safeParse(formSchema(ibuHamil, c, measured, ['ukur']), measured).success).toBe(true)
    expect(z.safeParse(formSchema(ibuHamil, c, measured), measured).success).toBe(false)
    expect(assess(ibuHamil, measured, c).notYet).toEqual([
      'batuk',
      'demam2mgg',
      'bbTurun',
      'kontak',
      'minumTtd',
      'kelasIbu',
    ])
  })

  test('what was typed before a question disappeared is dropped, not refused', () => {
    const answers = { ...healthy, makanMt: false }
    const parsed = z.parse(formSchema(ibuHamil, context(ibuHamil, {}), answers), answers)
    expect(parsed['makanMt']).toBeUndefined()
    expect(hamil(answers).educations.map(e => e.id)).not.toContain('edukasi-mt')
  })
})

describe('weight in pregnancy', () => {
  const siti = { weeksPregnant: 24, startWeightKg: 52, heightCm: 155 }
  const weighed = (bb: number, more: AnyAnswers = {}, who: Partial<Subject> = {}) =>
    hamil({ bb, ...more }, { ...siti, ...who })
  const ofWeight = (r: Result) => codes(r).filter(code => code.startsWith('bb-'))
  const mustRead = (who: Partial<Subject>, answers: AnyAnswers = { bb: 58 }) =>
    hamil(answers, { ...siti, ...who }).notYet.includes('bbKurva')

  test('while she is weighed the gain is judged: too little and too much go to the midwife, enough does not', () => {
    expect([56.6, 58, 59.8].map(bb => ofWeight(weighed(bb)))).toEqual([
      ['bb-hamil-kurang'],
      ['bb-hamil-sesuai'],
      ['bb-hamil-lebih'],
    ])
    expect([56.6, 58, 59.8].map(bb => referral(weighed(bb))?.rules)).toEqual([
      ['rujuk-bb-hamil'],
      undefined,
      ['rujuk-bb-hamil'],
    ])
    expect(weighed(58).findings.map(f => f.words)).toEqual([
      'Berat naik 6 kg sejak awal hamil, cukup (taksiran naik 4,7–7,7 kg; kurva KIA yang berlaku)',
    ])
  })

  test('the KIA book must be read where nothing can be estimated, and only there', () => {
    expect(mustRead({})).toBe(false)
    expect(mustRead({ weeksPregnant: 10 })).toBe(false)
    expect(mustRead({ twins: true }, {})).toBe(false)
    expect(
      [
        { twins: true },
        { startWeightKg: undefined },
        { heightCm: undefined },
        { weeksPregnant: undefined },
      ].map(who => mustRead(who)),
    ).toEqual([true, true, true, true])
    expect(mustRead({ weeksPregnant: undefined }, { bb: 58, ukMenurutNakes: 24 })).toBe(false)
    expect(visibleQuestions(ibuHamil, {}, context(ibuHamil, siti))).toContain('bbKurva')
  })

  test('where book and estimate agree there is one referral, where they differ both are shown and the book counts', () => {
    expect(ofWeight(weighed(56, { bbKurva: 'merah' }))).toEqual(['bb-ibu-merah', 'bb-hamil-kurang'])
    const bookFine = weighed(56, { bbKurva: 'hijau' })
    expect(ofWeight(bookFine)).toEqual(['bb-ibu-hijau', 'bb-hamil-kurang', 'bb-hamil-berbeda'])
    expect(referral(bookFine)).toBeUndefined()
    expect(mergeReferrals(bookFine.referrals).konsul?.rules).toEqual(['konsul-bb-hamil'])
    const bookRed = weighed(58, { bbKurva: 'merah' })
    expect(ofWeight(bookRed)).toEqual(['bb-ibu-merah', 'bb-hamil-sesuai', 'bb-hamil-berbeda'])
    expect(referral(bookRed)?.rules).toEqual(['rujuk-bb-ibu'])
    expect(ofWeight(weighed(58, { bbKurva: 'tidak-tahu' }))).toEqual(['bb-hamil-sesuai'])
  })

  test('too much weight is not answered with “eat once more”', () => {
    const advice = (bb: number, more: AnyAnswers = {}) => weighed(bb, more).educations.map(e => e.id)
    expect(advice(62)).toContain('edukasi-gizi-ibu-lebih')
    expect(advice(62, { bbKurva: 'merah' })).not.toContain('edukasi-gizi-ibu')
    expect(advice(55)).toContain('edukasi-gizi-ibu')
  })

  test('a first weight that stands in is named', () => {
    const past = { firstWeight: { weeks: 9, kg: 52 } }
    expect(weighed(58, {}, { startWeightKg: undefined, past }).findings[0]?.words).toContain(
      'sejak timbangan pertama',
    )
  })

  test('in the first weeks only a loss of more than 5 % is told, to the midwife at the table', () => {
    const lost = weighed(49.3, {}, { weeksPregnant: 10 })
    expect(ofWeight(lost)).toEqual(['bb-hamil-turun'])
    expect(referral(lost)).toBeUndefined()
    expect(mergeReferrals(lost.referrals).konsul?.rules).toEqual(['konsul-bb-hamil'])
    expect(ofWeight(weighed(49.4, {}, { weeksPregnant: 10 }))).toEqual([])
  })

  test('after the birth there is no curve: the question may stay empty', () => {
    expect(nifas({ bb: 60 }).notYet).not.toContain('bbKurva')
    expect(codes(nifas({ bb: 60 }))).toEqual([])
  })
})

describe('ibu nifas dan menyusui', () => {
  const nifasHealthy: AnyAnswers = { ...both, minumVitA: true, menyusui: true, kb: true, sedih: false }

  test('a healthy mother is not referred', () => {
    expect(nifas(nifasHealthy).referrals).toEqual([])
    expect(nifas(nifasHealthy).notYet).toEqual([])
  })

  test('heavy bleeding after birth is an emergency, normal lochia is not on the list', () => {
    expect(referral(nifas({ tandaBahaya: ['perdarahan'] }))).toMatchObject({ urgency: 'gawat' })
    expect(Object.keys(nifasMenyusui.questions.tandaBahaya.options)).not.toContain('lokhia')
  })

  test('vitamin A is asked until day 42 only', () => {
    expect([asksVitA(true), asksVitA(false)]).toEqual([true, false])
  })

  test('a mother who lost her baby is not asked whether she breastfeeds, nor told how', () => {
    const c = context(nifasMenyusui, { afterLoss: true, breastfeeding: false })
    expect(visibleQuestions(nifasMenyusui, {}, c)).not.toContain('menyusui')
    expect(assess(nifasMenyusui, {}, c).educations.map(e => e.id)).toEqual(['edukasi-setelah-kehilangan'])
  })

  test('"no" on vitamin A, breastfeeding or KB is advice, never a referral', () => {
    const r = nifas({ ...nifasHealthy, minumVitA: false, menyusui: false, kb: false })
    expect(r.referrals).toEqual([])
    expect(r.educations.map(e => e.id)).toEqual(
      expect.arrayContaining(['edukasi-vit-a-nifas', 'edukasi-menyusui', 'edukasi-kb']),
    )
  })

  test('sadness is for health workers: the kader’s list learns only "perlu bidan"', () => {
    const answers = { ...nifasHealthy, sedih: true, inginMengakhiriHidup: true }
    const told = tell(nifas(answers), { rules: 'v1', policy: 'p1' })
    expect(told.posyandu.hasil).toContain('perlu-bidan')
    expect(JSON.stringify(told.posyandu)).not.toMatch(/jiwa|sedih|perasaan/)
    expect(told.posyandu.rujuk).toEqual([])
    expect(told.health.hasil).toEqual(['ibu-gawat-jiwa'])
    expect(told.health.rujuk).toMatchObject([{ urgency: 'gawat', rules: ['gawat-jiwa-ibu'] }])
    expect(splitByReader(nifasMenyusui, answers).health).toEqual({ sedih: true, inginMengakhiriHidup: true })
  })
})
