import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  assess,
  formSchema,
  isRequired,
  mergeReferrals,
  typicalSubject,
  visibleQuestions,
  type AnyAnswers,
  type Subject,
} from '../../src/domain/instrument/index.ts'
import { bayiBalitaApras } from '../../src/domain/instruments/bayi-balita-apras.ts'
import { defaultPolicy, type ClinicalPolicy } from '../../src/domain/policy/clinical.ts'

const context = (who: Partial<Subject> = {}, policy: ClinicalPolicy = defaultPolicy) => ({
  who: typicalSubject(bayiBalitaApras, who),
  policy,
})
const anak = (answers: AnyAnswers, who: Partial<Subject> = {}, policy?: ClinicalPolicy) =>
  assess(bayiBalitaApras, answers, context(who, policy))
const codes = (r: ReturnType<typeof anak>) => r.findings.map(f => f.code)
const rujuk = (r: ReturnType<typeof anak>) => mergeReferrals(r.referrals).rujuk
const konsul = (r: ReturnType<typeof anak>) => mergeReferrals(r.referrals).konsul
const asked = (who: Partial<Subject>, answers: AnyAnswers = {}): readonly string[] =>
  visibleQuestions(bayiBalitaApras, answers, context(who))

const healthy: AnyAnswers = {
  bb: 10.25,
  tb: 80.5,
  caraUkur: 'telentang',
  lila: 14,
  lk: 46,
  sakit: false,
  batuk: false,
  demam2mgg: false,
  bbTurun: false,
  kontak: false,
  asiLanjut: true,
  mpAsi: 'S',
  imunisasiLengkap: true,
  perkembangan: 'lengkap',
}

const fits = (ageMonths: number) => bayiBalitaApras.appliesTo(typicalSubject(bayiBalitaApras, { ageMonths }))
const need = (ageMonths: number) => isRequired(bayiBalitaApras, 'lk', {}, context({ ageMonths }))
const feeding = (ageMonths: number) =>
  asked({ ageMonths }).filter(k => ['asiEksklusif', 'asiLanjut', 'mpAsi', 'giziSeimbang'].includes(k))
const inMonth = (onDate: string, ageMonths: number) => asked({ onDate, ageMonths }).includes('vitA')

describe('bayi, balita, apras', () => {
  test('a healthy child is all green and nothing is missing', () => {
    const r = anak(healthy)
    expect(r.findings.every(f => f.colour === 'hijau')).toBe(true)
    expect([r.referrals, r.notYet]).toEqual([[], []])
    expect(z.safeParse(formSchema(bayiBalitaApras, context(), healthy), healthy).success).toBe(true)
  })

  test('the card is for children until the day before the sixth birthday', () => {
    expect([fits(0), fits(71), fits(72)]).toEqual([true, true, false])
  })

  test('LiLA: 11,4 merah today; 11,5 and 12,4 kuning; 12,5 hijau', () => {
    const at = (lila: number) => codes(anak({ lila })).find(c => c.startsWith('lila'))
    expect([11.4, 11.5, 12.4, 12.5].map(at)).toEqual([
      'lila-anak-merah',
      'lila-anak-kuning',
      'lila-anak-kuning',
      'lila-anak-hijau',
    ])
    expect(rujuk(anak({ lila: 11.4 }))?.urgency).toBe('hari-ini')
  })

  test('LiLA is measured from 6 to 59 months', () => {
    expect([5, 6, 59, 60].map(m => asked({ ageMonths: m }).includes('lila'))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('head circumference is required below two years, asked to five', () => {
    expect([need(23), need(24)]).toEqual([true, false])
    expect([60, 61].map(m => asked({ ageMonths: m }).includes('lk'))).toEqual([true, false])
  })

  test('feeding is asked by age: ASI saja to 5 months, MP-ASI to 24, then balanced food', () => {
    expect([5, 6, 24, 25].map(feeding)).toEqual([
      ['asiEksklusif'],
      ['asiLanjut', 'mpAsi'],
      ['asiLanjut', 'mpAsi'],
      ['giziSeimbang'],
    ])
  })

  test('a grandmother who does not know about ASI can say so, and is not lectured', () => {
    const answers = { ...healthy, asiLanjut: 'tidak-tahu', mpAsi: 'tidak-tahu' }
    expect(z.safeParse(formSchema(bayiBalitaApras, context(), answers), answers).success).toBe(true)
    expect(anak(answers).educations.map(e => e.id)).not.toContain('edukasi-asi-lanjut')
  })

  test('vitamin A is asked in February and August only, from 6 months', () => {
    expect(inMonth('2026-02-10', 6)).toBe(true)
    expect(inMonth('2026-08-10', 59)).toBe(true)
    expect(inMonth('2026-02-10', 5)).toBe(false)
    expect(inMonth('2026-03-10', 6)).toBe(false)
  })

  test('any danger sign of a baby under two months is an emergency', () => {
    for (const sign of Object.keys(bayiBalitaApras.questions.tandaBahayaBayi.options))
      expect(rujuk(anak({ sakit: true, tandaBahayaBayi: [sign] }, { ageMonths: 1 }))?.urgency).toBe('gawat')
    expect(asked({ ageMonths: 1 }, { sakit: true })).toContain('tandaBahayaBayi')
    expect(asked({ ageMonths: 2 }, { sakit: true })).toContain('tandaBahayaAnak')
  })

  test('an older child who cannot drink is an emergency, with high fever is seen today, with a cold by the midwife here', () => {
    expect(rujuk(anak({ sakit: true, tandaBahayaAnak: ['tidak-mau-minum'] }))?.urgency).toBe('gawat')
    expect(rujuk(anak({ sakit: true, tandaBahayaAnak: ['demam-tinggi'] }))?.urgency).toBe('hari-ini')
    const cold = anak({ sakit: true, tandaBahayaAnak: [] })
    expect([rujuk(cold), konsul(cold)?.rules]).toEqual([undefined, ['konsul-anak-sakit']])
  })

  test('swelling of both feet is seen today, also in a child that is not called ill', () => {
    const r = anak({ ...healthy, bengkakKaki: true })
    expect(rujuk(r)).toMatchObject({ urgency: 'hari-ini', rules: ['tumbuh-edema'] })
    expect(codes(r)).toContain('anak-bengkak-kaki')
    expect(codes(r)).not.toContain('anak-tidak-sakit')
  })

  test('an incomplete development list is looked at today by a health worker, without a slip', () => {
    const r = anak({ ...healthy, perkembangan: 'tidak-lengkap' })
    expect([rujuk(r), konsul(r)?.rules]).toEqual([undefined, ['konsul-perkembangan']])
  })

  test('how the length was measured is asked with the length', () => {
    expect(asked({})).not.toContain('caraUkur')
    expect(asked({}, { tb: 80 })).toContain('caraUkur')
  })

  test('weight is taken with comma decimals of the scale, 0,01 kg', () => {
    expect(
      z.safeParse(formSchema(bayiBalitaApras, context(), healthy), { ...healthy, bb: 10.255 }).success,
    ).toBe(true)
    const parsed = z.safeParse(formSchema(bayiBalitaApras, context(), healthy), { ...healthy, bb: 102.5 })
    expect(parsed.error?.issues[0]?.message).toBe('Berat badan tidak mungkin. Isi antara 0,4 dan 80 kg.')
  })
})

describe('what cannot be so at this age is not asked', () => {
  const asks = (key: string, ages: readonly number[]) =>
    ages.map(ageMonths => asked({ ageMonths }).includes(key))

  test('the weight of last month from one completed month to sixty', () => {
    expect(asks('bbKiaBulanLalu', [0, 1, 2, 60, 61])).toEqual([false, true, true, true, false])
  })

  test('what was read off the KIA book is read no longer', () => {
    for (const key of ['statusNT', 'garis', 'lkKia']) expect(asks(key, [14])).toEqual([false])
  })

  test('the list of development from three completed months, and then it is required', () => {
    expect(asks('perkembangan', [0, 2, 3, 4])).toEqual([false, false, true, true])
    expect(anak({}, { ageMonths: 3 }).notYet).toContain('perkembangan')
  })

  test('a weight that did not rise in two months from two completed months', () => {
    expect(asks('bbTurun', [0, 1, 2, 3])).toEqual([false, false, true, true])
  })

  test('a newborn without TBC signs is green, and close contact is still found', () => {
    const noSign = { batuk: false, demam2mgg: false, kontak: false }
    expect(codes(anak(noSign, { ageMonths: 0 }))).toContain('tbc-tanpa-tanda')
    expect(codes(anak({ ...noSign, kontak: true }, { ageMonths: 0 }))).toContain('tbc-kontak-erat')
    expect(codes(anak(noSign, { ageMonths: 2 }))).not.toContain('tbc-tanpa-tanda')
  })
})
