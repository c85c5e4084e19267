import { unpacked } from '../../src/domain/indicators/index.ts'
import { familiesIn, isOfPersons } from './families.ts'
import type { PersonRow, SumRow } from './figure-store.ts'

type Sum = { readonly posyandu: string; readonly month: string; readonly sums: number[] }

/** What the sums of these persons and of their families are, added up at once. */
export function sumsOf(persons: readonly PersonRow[]): SumRow[] {
  const rows = new Map<string, Sum>()
  const add = (posyandu: string, month: string, places: readonly number[]): void => {
    const key = `${month} ${posyandu}`
    const row = rows.get(key) ?? { posyandu, month, sums: [] }
    rows.set(key, row)
    for (const place of places) {
      while (row.sums.length <= place) row.sums.push(0)
      row.sums[place] = (row.sums[place] ?? 0) + 1
    }
  }
  for (const [posyandu, month, counts] of persons.flatMap(p => p.months))
    add(posyandu, month, unpacked(counts).filter(isOfPersons))
  for (const { posyandu, month, place } of familiesIn(persons.map(p => p.months)).values())
    add(posyandu, month, [place])
  return [...rows.values()]
}
