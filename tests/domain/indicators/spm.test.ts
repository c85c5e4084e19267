import { describe, expect, test } from 'vitest'
import { indicatorById } from '../../../src/domain/indicators/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { openPregnancy, service } from '../../../src/domain/records/index.ts'
import { after, months } from '../../../src/domain/schedules/span.ts'
import { pen } from '../records/world.ts'
import { village } from './village.ts'

type Doses = readonly (readonly [product: string, ages: readonly number[]])[]

const idl: Doses = [
  ['HB0', [0]],
  ['BCG', [1]],
  ['OPV', [1, 2, 3, 4]],
  ['DPT-HB-Hib', [2, 3, 4]],
  ['IPV', [4]],
  ['MR', [9]],
]
const baduta: Doses = [
  ['PCV', [2, 3, 12]],
  ['DPT-HB-Hib', [18]],
  ['MR', [18]],
]

function child(lahir: string, doses: Doses) {
  const v = village()
  const who = v.person('Adi', { lahir, jk: 'L' })
  for (const [produk, ages] of doses)
    for (const age of ages) {
      const tanggal = after(lahir, months(age))
      v.accept(service(pen(tanggal), who, { jenis: 'imunisasi', produk, tanggal, sumber: 'menurut_kia' }))
    }
  return { v, who }
}

/** Weighed and measured in each of these months of 2026; vitamin A in February and August. */
function cards(v: ReturnType<typeof village>, who: string, weighed: number, more: (m: number) => Body) {
  for (let m = 9 - weighed; m <= 8; m++) {
    const vitA = m === 2 || m === 8 ? { vitA: true } : {}
    v.screened(who, `2026-0${m}-10`, { bb: 11, tb: 82, ...vitA, ...more(m) })
  }
}

/** And looked at each time. */
function served(lahir: string, doses: Doses, weighed = 8) {
  const { v, who } = child(lahir, doses)
  cards(v, who, weighed, () => ({ perkembangan: 'lengkap' }))
  return v.row('2026-08', ['spm-balita-terpenuhi'])
}

describe('SPM 4: a child of 12 to 59 months', () => {
  test.each([
    [7, [0]],
    [8, [1]],
  ])('weighed in %i months, measured, looked at, with vitamin A and its doses', (weighed, expected) =>
    expect(served('2025-01-15', idl, weighed)).toEqual(expected),
  )

  test('without a dose of IDL it is not served, whatever else it got', () => {
    expect(served('2025-01-15', [])).toEqual([0])
    expect(served('2025-01-15', idl.slice(0, -1))).toEqual([0])
  })

  test.each([
    ['2024-08-11', idl, [1]],
    ['2024-08-10', idl, [0]],
    ['2024-08-10', [...idl, ...baduta], [1]],
    ['2024-08-09', idl, [0]],
  ] as const)(
    'born %s, two years old when last seen on 10 August or not: the doses of baduta too',
    (lahir, doses, is) => expect(served(lahir, doses)).toEqual(is),
  )

  test.each([
    ['only the card of March', [], [0]],
    ['the list of the same day too', [['2026-03-10', { bulan12_bangkitBerdiri: true }]], [0]],
    ['the list was opened on another day and left empty', [['2026-04-10', {}]], [0]],
    ['the list of another day', [['2026-04-10', { bulan12_bangkitBerdiri: true }]], [1]],
  ] as const)('development twice means two days on which somebody looked: %s', (_, lists, expected) => {
    const { v, who } = child('2025-01-15', idl)
    cards(v, who, 8, m => (m === 3 ? { perkembangan: 'lengkap' } : {}))
    for (const [day, answers] of lists) v.screened(who, day, answers, 'periksa-perkembangan')
    expect(v.row('2026-08', ['spm-balita-terpenuhi'])).toEqual(expected)
  })

  test('is divided by the children themselves: the sasaran of Pusdatin begin at birth', () => {
    expect(indicatorById.get('spm-4')?.sasaran).toBeUndefined()
    expect(indicatorById.get('spm-1')?.numerator.id).toBe('kia-k6-dokter')
  })
})

describe('SPM 6: 15 to 59 years, screened in the year', () => {
  const usual = { bb: 60, tb: 160, lp: 75, sistolik: 118, diastolik: 76 }
  const ids = ['spm-produktif', 'spm-produktif-diskrining']
  /** A woman with these cards, on the tenth of October, of November and so on. */
  const screened = (lahir: string, cards: readonly Body[], kind = 'periksa-dewasa') => {
    const v = village()
    const who = v.person('Ani', { lahir })
    cards.forEach((answers, i) => v.screened(who, `2026-1${i}-10`, answers, kind))
    return v.row(`2026-1${cards.length - 1}`, ids)[1]
  }
  const without = (...keys: readonly string[]): Body =>
    Object.fromEntries(Object.entries(usual).filter(([key]) => !keys.includes(key)))

  test.each([
    ['everything', [usual], 1],
    ['pressure alone', [{ sistolik: 118, diastolik: 76 }], 0],
    ['no weight', [without('bb')], 0],
    ['no height', [without('tb')], 0],
    ['no waist', [without('lp')], 0],
    ['no pressure', [without('sistolik', 'diastolik')], 0],
    ['half a pressure', [without('diastolik')], 0],
    ['the waist on another card of the year', [without('lp'), { lp: 75 }], 1],
  ] as const)('of 30 years: %s', (_, cards, expected) => expect(screened('1996-01-01', cards)).toBe(expected))

  test.each([
    ['the day before 40', '1986-10-11', {}, 0, 1],
    ['on the day of 40', '1986-10-10', {}, 0, 0],
    ['on the day of 40', '1986-10-10', {}, 105, 1],
    ['younger, waist at the limit', '1996-01-01', { lp: 80 }, 0, 1],
    ['younger, waist above it', '1996-01-01', { lp: 80.1 }, 0, 0],
    ['younger, waist above it', '1996-01-01', { lp: 80.1 }, 105, 1],
    ['younger, pressure below the limit', '1996-01-01', { sistolik: 139 }, 0, 1],
    ['younger, pressure at the limit', '1996-01-01', { sistolik: 140 }, 0, 0],
    ['younger, obese', '1996-01-01', { bb: 90 }, 0, 0],
    ['younger, obese', '1996-01-01', { bb: 90 }, 105, 1],
  ] as const)('glucose, %s', (_, lahir, more, gula, expected) => {
    const sugar = gula > 0 ? { gula, gulaJenis: 'sewaktu' } : {}
    expect(screened(lahir, [{ ...usual, ...more, ...sugar }])).toBe(expected)
  })

  test('a mother is asked weight and pressure, as her own card does', () => {
    const of = (answers: Body) => {
      const v = village()
      const who = v.person('Ani', { lahir: '1996-01-01' })
      v.accept(openPregnancy(pen('2026-10-01'), who, { hpht: '2026-06-01', hamil_ke: 1 }))
      v.screened(who, '2026-10-10', answers, 'periksa-ibu-hamil')
      return v.row('2026-10', ids)
    }
    expect(of({ bb: 60, sistolik: 118, diastolik: 76 })).toEqual([1, 1])
    expect(of({ bb: 60 })).toEqual([1, 0])
  })

  test('the indicator says what it asks', () =>
    expect(indicatorById.get('spm-6')?.notes).toContain('gula darah mulai 40 tahun'))
})
