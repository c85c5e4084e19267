import { describe, expect, test } from 'vitest'
import { assess, typicalSubject } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Subject } from '../../src/domain/instrument/index.ts'
import { instrumentById } from '../../src/domain/instruments/index.ts'
import { defaultPolicy } from '../../src/domain/policy/index.ts'
import { referralBody } from '../../src/domain/records/drafts/referral.ts'
import { dangerSigns, triage } from '../../src/domain/triage/index.ts'
import type { VisitTarget } from '../../src/domain/triage/index.ts'

const today = '2026-11-10'

/** What the slip would say: how urgent, by when, where. */
function onCard(card: string, answers: AnyAnswers, who: Partial<Subject> = {}) {
  const i = instrumentById(card) as AnyInstrument // every card named here is in the list
  const found = assess(i, answers, { who: typicalSubject(i, who), policy: defaultPolicy })
  const slip = referralBody(found.referrals, today)
  return { mendesak: slip?.['mendesak'], paling_lambat: slip?.['paling_lambat'], tujuan: slip?.['tujuan'] }
}

function onVisit(target: VisitTarget, signs: readonly string[], suhu?: number) {
  const slip = referralBody(triage({ target, signs, suhu }, defaultPolicy).reasons, today)
  return { mendesak: slip?.['mendesak'], paling_lambat: slip?.['paling_lambat'], tujuan: slip?.['tujuan'] }
}

const groups = [
  ['ibu-hamil', 'ibu-hamil', 'tandaBahaya', {}],
  ['nifas', 'nifas-menyusui', 'tandaBahaya', {}],
  ['bayi-muda', 'bayi-balita-apras', 'tandaBahayaBayi', { ageMonths: 1 }],
  ['anak', 'bayi-balita-apras', 'tandaBahayaAnak', { ageMonths: 24 }],
] as const

describe.each(groups)('a danger sign of %s', (target, card, question, who) => {
  const signs = dangerSigns(target).filter(s => s.card !== undefined)

  test('stands on the posyandu card in the words of the home visit', () => {
    expect(signs.length).toBeGreaterThan(10)
    const q = instrumentById(card)?.questions[question]
    const options = q?.kind === 'multi' ? q.options : {}
    for (const s of signs) expect(options[s.card ?? '']).toBe(s.words)
    const own = card === 'ibu-hamil' ? ['sulit-tidur-cemas'] : []
    expect(Object.keys(options).toSorted()).toEqual([...signs.map(s => s.card), ...own].toSorted())
  })

  test.each(signs.map(s => [s.words, s] as const))(
    '"%s" has the same urgency, deadline and place on both',
    (_, s) => {
      const card1 = onCard(card, { sakit: true, [question]: [s.card ?? ''] }, who)
      expect(card1).toEqual(onVisit(target, [s.id]))
      expect(card1.mendesak).toBe(s.urgency)
    },
  )
})

describe('what is not in a list of the card but in a question of its own', () => {
  test('oedema of both feet is seen today, on the card and on the visit', () => {
    const who = { ageMonths: 24 }
    expect(onCard('bayi-balita-apras', { bengkakKaki: true }, who)).toEqual(
      onVisit('anak', ['anak-bengkak-kaki']),
    )
  })

  test('a sign of TBC is seen within seven days', () => {
    expect(onCard('ibu-hamil', { batuk: true })).toEqual(onVisit('ibu-hamil', ['hamil-tbc']))
    expect(onCard('dewasa', { batuk: true })).toEqual(onVisit('dewasa', ['umum-tbc']))
  })

  test('a wish to die is an emergency wherever it is told', () => {
    const gawat = onVisit('dewasa', ['pribadi-mati'])
    expect(gawat.mendesak).toBe('gawat')
    expect(onCard('nifas-menyusui', { sedih: true, inginMengakhiriHidup: true })).toEqual(gawat)
    expect(onCard('heeadsss', { bunuhDiri: true }, { ageYears: 15 })).toEqual(gawat)
  })

  test('a fever that was measured is as urgent as one that was told', () => {
    expect(onVisit('ibu-hamil', [], 37.5)).toEqual(onCard('ibu-hamil', { tandaBahaya: ['demam'] }))
    expect(onVisit('anak', [], 38.6)).toEqual(
      onCard('bayi-balita-apras', { sakit: true, tandaBahayaAnak: ['demam-tinggi'] }, { ageMonths: 24 }),
    )
    expect(onVisit('bayi-muda', [], 36.4)).toEqual(
      onCard('bayi-balita-apras', { sakit: true, tandaBahayaBayi: ['suhu'] }, { ageMonths: 1 }),
    )
  })
})

const gawat = { mendesak: 'gawat', paling_lambat: today }
const hariIni = { mendesak: 'hari-ini', paling_lambat: '2026-11-11' }
const tujuhHari = { mendesak: '7-hari', paling_lambat: '2026-11-17' }

/** The cards are the same at the posyandu and at home, so these hold for figures measured on a visit too. */
describe('figures of section 4.4', () => {
  test.each([
    ['ibu-hamil', { sistolik: 159, diastolik: 109, keluhanTd: [] }, hariIni],
    ['ibu-hamil', { sistolik: 160, diastolik: 80, keluhanTd: [] }, gawat],
    ['ibu-hamil', { sistolik: 150, diastolik: 110, keluhanTd: [] }, gawat],
    ['ibu-hamil', { sistolik: 140, diastolik: 80, keluhanTd: ['pandangan-kabur'] }, gawat],
    ['ibu-hamil', { sistolik: 140, diastolik: 80, tandaBahaya: ['sakit-kepala-bengkak'] }, gawat],
    ['ibu-hamil', { sistolik: 139, diastolik: 89, tandaBahaya: ['sakit-kepala-bengkak'] }, hariIni],
    ['nifas-menyusui', { sistolik: 160, diastolik: 80, keluhanTd: [] }, gawat],
    ['nifas-menyusui', { sistolik: 140, diastolik: 80, keluhanTd: [] }, hariIni],
    ['nifas-menyusui', { sistolik: 140, diastolik: 80, tandaBahaya: ['nyeri-ulu-hati'] }, gawat],
    ['dewasa', { sistolik: 180, diastolik: 100, keluhanTd: [] }, hariIni],
    ['dewasa', { sistolik: 180, diastolik: 100, keluhanTd: ['nyeri-kepala'] }, gawat],
    ['dewasa', { sistolik: 179, diastolik: 109, keluhanTd: [] }, tujuhHari],
    ['lansia', { sistolik: 170, diastolik: 110, keluhanTd: ['lemah'] }, gawat],
    ['dewasa', { gula: 300, gulaJenis: 'sewaktu' }, hariIni],
    ['dewasa', { gula: 299, gulaJenis: 'sewaktu' }, tujuhHari],
    ['lansia', { gula: 69, gulaJenis: 'sewaktu', keluhanGula: ['gemetar-keringat'] }, gawat],
  ] as const)('%s %o', (card, answers, expected) => {
    expect(onCard(card, answers)).toMatchObject(expected)
  })

  test('LiLA of a child below 11.5 cm is seen today, from there within seven days', () => {
    const lila = (cm: number) => onCard('bayi-balita-apras', { lila: cm }, { ageMonths: 24 })
    expect(lila(11.4)).toMatchObject(hariIni)
    expect(lila(11.5)).toMatchObject(tujuhHari)
    expect(lila(12.5).mendesak).toBeUndefined()
  })
})
