import { describe, expect, it } from 'vitest'
import { growth } from '../../../src/domain/measures/growth/index.ts'
import { card, child, doubts, found, someone, world } from './people.ts'

const grownUp = { tanggal_lahir: '1970-01-01', jk: 'L' } as const
const adult = (on: string, body: object) => card('dewasa', on, { ...body })
/** Born when the month given ends in November 2026. */
const bornMonthsBefore = (months: number): string => {
  const at = 2026 * 12 + 10 - months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-10`
}

describe('a figure outside what the card calls likely', () => {
  it.each([
    ['bayi-balita-apras', 'lk', [27.9, 28, 58, 58.1]],
    ['dewasa', 'sistolik', [59, 60, 260, 261]],
    ['dewasa', 'diastolik', [29, 30, 150, 151]],
    ['dewasa', 'gula', [19, 20, 600, 601]],
  ] as const)('%s %s: just below, at, at, just above', (kind, key, values) => {
    const who = kind === 'dewasa' ? grownUp : { lahir_perkiraan: true }
    const said = values.map(value =>
      doubts([someone('Ani', who, [card(kind, '2026-11-10', { [key]: value })])]),
    )
    expect(said).toEqual([[`jarang ${key}`], [], [], [`jarang ${key}`]])
  })

  it('is said with what is usual, also of somebody whose age nobody knows', () => {
    const [visit] = found([
      someone('Budi', { tanggal_lahir: undefined }, [adult('2026-11-10', { sistolik: 1200 })]),
    ]).visits
    expect(visit?.doubts).toEqual([
      { why: 'jarang', key: 'sistolik', words: 'TD sistole 1200 mmHg, biasanya 60 sampai 260' },
    ])
    expect(visit?.filled).toBeUndefined()
  })

  it('a pressure upside down cannot be typed, but can be imported', () => {
    expect(
      doubts([someone('Budi', grownUp, [adult('2026-11-10', { sistolik: 80, diastolik: 80 })])]),
    ).toEqual(['bertentangan diastolik'])
    expect(
      doubts([someone('Budi', grownUp, [adult('2026-11-10', { sistolik: 81, diastolik: 80 })])]),
    ).toEqual([])
  })
})

describe('a figure too far from the last one', () => {
  const after = (last: number, now: number, on = '2026-10-10', birth = '2025-06-10') =>
    doubts([
      someone('Ani', { tanggal_lahir: birth, lahir_perkiraan: true }, [
        child(on, { bb: last }),
        child('2026-11-10', { bb: now }),
      ]),
    ])

  it.each([
    [6.79, ['melompat bb']],
    [6.8, []],
    [9.2, []],
    [9.21, ['melompat bb']],
  ])('after 8 kg a child of %d kg', (now, said) => {
    expect(after(8, now)).toEqual(said)
  })

  it('a weight of more than three months ago says nothing, and a young infant may grow by any step', () => {
    expect(after(8, 12, '2026-08-10')).toEqual(['melompat bb'])
    expect(after(8, 12, '2026-07-10')).toEqual([])
    expect(after(4, 6, '2026-10-10', bornMonthsBefore(5))).toEqual([])
    expect(after(4, 6, '2026-10-10', bornMonthsBefore(6))).toEqual(['melompat bb'])
  })

  it.each([
    [79.5, []],
    [79.4, ['melompat tb']],
    [88, []],
  ])('after 80 cm a child of %d cm', (now, said) => {
    const two = [child('2026-10-10', { tb: 80 }), child('2026-11-10', { tb: now })]
    expect(doubts([someone('Ani', { lahir_perkiraan: true }, two)])).toEqual(said)
  })

  it('a grown-up is asked above 15 % and above 3 cm, with the last figure in the words', () => {
    const of = (bb: number, tb: number) =>
      found([
        someone('Budi', grownUp, [adult('2026-10-10', { bb: 60, tb: 160 }), adult('2026-11-10', { bb, tb })]),
      ]).visits.flatMap(v => v.doubts.map(d => d.words))
    expect(of(69, 163)).toEqual([])
    expect(of(69.1, 163.1)).toEqual([
      'Berat badan 69,1 kg, terakhir 60 kg',
      'Tinggi badan 163,1 cm, terakhir 160 cm',
    ])
  })
})

describe("WHO's flags", () => {
  const who = { sex: 'P' as const, birthDate: '2024-11-10' }
  const zOf = (kg: number) =>
    growth(who, { onDate: '2026-11-10', weightKg: kg }, world.reference).readings.bbu?.z ?? 0
  const kilos = Array.from({ length: 3000 }, (_, i) => (i + 100) / 100)

  it('the last weight within and the first beyond, below and above', () => {
    const lowest = kilos.find(kg => zOf(kg) >= -6) ?? 0
    const highest = kilos.findLast(kg => zOf(kg) <= 5) ?? 0
    const said = [lowest - 0.01, lowest, highest, highest + 0.01].map(kg =>
      doubts([someone('Ani', {}, [child('2026-11-10', { bb: Number(kg.toFixed(2)) })])]),
    )
    expect(said).toEqual([['who bb'], [], [], ['who bb']])
  })

  it('are said once for each figure, with the z-score, and never of an age that is a guess', () => {
    const body = { bb: 12, tb: 60, caraUkur: 'telentang' }
    const [visit] = found([someone('Ani', {}, [child('2026-11-10', body)])]).visits
    expect(visit?.doubts.map(d => d.key)).toEqual(['tb'])
    expect(visit?.doubts[0]?.words).toMatch(
      /^PB\/TB 60 cm: PB\/U atau TB\/U di luar yang masuk akal, ukur ulang \(−\d+,\d\d SD\)$/,
    )
    expect(doubts([someone('Ani', { lahir_perkiraan: true }, [child('2026-11-10', body)])])).toEqual([])
  })
})
