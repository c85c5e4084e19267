import { expect, test } from 'vitest'
import { counts } from '../../src/domain/indicators/index.ts'
import { publishedYears, yearlyCounts } from '../../sync-server/projections/published.ts'

/** A kabupaten with one puskesmas and three desa, each with a posyandu. */
const area = (id: string, parent?: string) => ({ id, parent }) as Parameters<typeof publishedYears>[1][number] // nothing else of it is read
const tree = [
  area('kab'),
  area('pusk', 'kab'),
  area('desa A', 'pusk'),
  area('desa B', 'pusk'),
  area('desa C', 'pusk'),
  area('pos A', 'desa A'),
  area('pos B', 'desa B'),
  area('pos C', 'desa C'),
]
const sumsOf = (id: string, n: number): string => JSON.stringify(counts.map(c => (c.id === id ? n : 0)))

type Three = readonly [a: number, b: number, c: number]

function told(id: string, months: readonly Three[]) {
  const rows = months.flatMap((three, i) =>
    three.map((n, k) => ({
      posyandu: `pos ${'ABC'[k] ?? ''}`,
      month: `2026-0${i + 1}`,
      sums: sumsOf(id, n),
    })),
  )
  const until = `2026-0${months.length}`
  const found = publishedYears(['kab'], tree, rows, until)
  const at = yearlyCounts.indexOf(id)
  return (place: string) => found.find(r => r.area === place && r.month === until)?.sums[at]
}

test('J11 of three desa with few in two months one year is told, and the other two guard each other', () => {
  const at = told('kia-k1', [
    [30, 40, 50],
    [2, 3, 4],
    [3, 4, 3],
  ])
  // Where no month is hidden the months are added up.
  expect(['kab', 'pusk', 'desa A', 'desa B', 'desa C'].map(at)).toEqual([
    undefined,
    undefined,
    null,
    47,
    null,
  ])
})

test('J11 one hidden month stays hidden in the year, at every place that would give it away', () => {
  const at = told('kia-k1', [
    [30, 40, 50],
    [2, 3, 4],
  ])
  expect(['kab', 'desa A', 'desa B', 'desa C'].map(at)).toEqual([undefined, null, null, null])
})

test('J11 of a count with classes no year is told beside a hidden month', () => {
  const at = told('anak-lahir', [
    [2, 3, 4],
    [3, 4, 3],
  ])
  expect(['desa A', 'desa B', 'desa C'].map(at)).toEqual([null, null, null])
})
