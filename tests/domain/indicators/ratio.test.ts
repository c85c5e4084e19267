import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  figureKey,
  figuresOf,
  holds,
  indicatorById,
  lastDayOf,
  monthAfter,
  monthsBetween,
  packed,
  paceOf,
  quadrantOf,
  ratioOf,
  unpacked,
  yearUntil,
} from '../../../src/domain/indicators/index.ts'
import type { Indicator } from '../../../src/domain/indicators/index.ts'

const indicator = (id: string): Indicator => {
  const found = indicatorById.get(id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}
const figures = (rows: readonly (readonly [string, string, number])[]) =>
  new Map(rows.map(([count, month, n]) => [figureKey(count, 'A', month), n]))

test('the places of the counts that hold survive being written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(700)), places => {
      const sorted = places.toSorted((a, b) => a - b)
      expect(unpacked(packed(places))).toEqual(sorted)
      for (const p of [0, 5, 6, 699]) expect(holds(packed(places), p)).toBe(places.includes(p))
    }),
  )
  expect(unpacked('')).toEqual([])
})

test('a figure is how many persons contribute to it', () => {
  const contribution = (person: string, counts: number[]) => ({
    person,
    posyandu: 'A',
    month: '2026-10',
    counts: packed(counts),
  })
  const two = ['x', 'y'].map(id => ({ ...indicator('d-s').numerator, id }))
  const sums = figuresOf([contribution('1', [0, 1]), contribution('2', [1])], two)
  expect([...sums]).toEqual([
    [figureKey('x', 'A', '2026-10'), 1],
    [figureKey('y', 'A', '2026-10'), 2],
  ])
})

describe('a ratio', () => {
  const rows = figures([
    ['kia-k1', '2026-01', 3],
    ['kia-k1', '2026-02', 4],
    ['kia-bumil-baru', '2026-01', 5],
    ['kia-bumil-baru', '2026-02', 5],
    ['kia-k1', '2025-12', 90],
    ['skdn-d', '2026-01', 1],
    ['skdn-s', '2026-01', 9],
    ['skdn-d', '2026-02', 6],
    ['skdn-s', '2026-02', 5],
    ['kia-risti', '2026-02', 3],
  ])
  const of = (id: string, sasaran?: number) =>
    ratioOf(indicator(id), rows, { posyandu: ['A'], month: '2026-02', sasaran })

  test('of a year adds January until the month, and nothing of the year before', () =>
    expect(of('k1')).toMatchObject({ numerator: 7, denominator: 10, value: 70, flagged: false }))
  test('of a month is of that month alone; more than all is shown and flagged', () =>
    expect(of('d-s')).toMatchObject({ numerator: 6, denominator: 5, value: 120, flagged: true }))
  test("may be divided by Pusdatin's or the kabupaten's number instead", () =>
    expect(of('k1', 28)).toMatchObject({ numerator: 7, denominator: 28, value: 25 }))
  test('of what is expected in a part of the sasaran divides by that part', () =>
    expect(of('risti-masyarakat', 30)).toMatchObject({ numerator: 3, denominator: 6, value: 50 }))
  test('of nothing has no value, which is not zero', () =>
    expect(of('kf-lengkap')).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: undefined,
      flagged: false,
    }))
  test('tells of how many nobody knows yet, where it can', () => {
    expect(of('bgm-d').missing).toBe(0)
    expect(of('d-s').missing).toBeUndefined()
  })
})

test('a yearly target is reached by twelfths, a monthly one each month', () => {
  const pace = (period: 'bulan' | 'tahun', month: string) => paceOf({ period }, 96, month)
  expect([pace('tahun', '2026-01'), pace('tahun', '2026-03'), pace('tahun', '2026-12')]).toEqual([8, 24, 96])
  expect([pace('bulan', '2026-01'), pace('bulan', '2026-12')]).toEqual([96, 96])
})

test('four quadrants: at the pace is above it; level is good above and bad below; less may be better', () => {
  const at = (value: number, thisMonth: number, better: 'up' | 'down' = 'up') =>
    quadrantOf({ value, pace: 50, thisMonth, lastMonth: 5, better })
  expect([at(50, 5), at(50.1, 6), at(50, 4.9), at(49.9, 5.1), at(49.9, 5), at(49.9, 4)]).toEqual([
    'baik',
    'baik',
    'kurang',
    'cukup',
    'jelek',
    'jelek',
  ])
  expect([at(50, 5, 'down'), at(49, 6, 'down'), at(51, 4, 'down'), at(51, 5, 'down')]).toEqual([
    'baik',
    'kurang',
    'cukup',
    'jelek',
  ])
})

test('months run over New Year, and a year begins in January', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect([monthAfter('2025-12'), lastDayOf('2024-02'), lastDayOf('2026-12')]).toEqual([
    '2026-01',
    '2024-02-29',
    '2026-12-31',
  ])
  expect(yearUntil('2026-03')).toEqual(['2026-01', '2026-02', '2026-03'])
})
