import { unpacked } from '../../src/domain/indicators/index.ts'
import type { PersonRow, SumRow } from './figure-store.ts'

/** What the sums of these persons are, added up at once. */
export function sumsOf(persons: readonly PersonRow[]): SumRow[] {
  const rows = new Map<string, { posyandu: string; month: string; sums: number[] }>()
  for (const [posyandu, month, counts] of persons.flatMap(p => p.months)) {
    const key = `${month} ${posyandu}`
    const row = rows.get(key) ?? { posyandu, month, sums: [] }
    rows.set(key, row)
    for (const place of unpacked(counts)) {
      while (row.sums.length <= place) row.sums.push(0)
      row.sums[place] = (row.sums[place] ?? 0) + 1
    }
  }
  return [...rows.values()]
}
