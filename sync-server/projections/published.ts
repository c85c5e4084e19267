import { counts, suppressed } from '../../src/domain/indicators/index.ts'
import type { AreaRow } from '../store.ts'
import { numbersIn } from './figure-reads.ts'
import type { SumText } from './figure-store.ts'
import { officeOf } from './office.ts'
import type { Office } from './office.ts'

export type PublishedRow = {
  readonly area: string
  readonly month: string
  readonly sums: readonly (number | null)[]
}

type Kept = { readonly from: string; readonly rows: readonly PublishedRow[] }
const known = new WeakMap<Office, Map<string, Kept>>()

/**
 * What an office sees that sees no persons: sums of an area and of those below it, never of one posyandu, small numbers
 * as null. The same cells are hidden whatever was asked for, so that two questions do not say together what one hides.
 * Hiding takes longer than reading: a month is worked out again only when its sums are others.
 */
export function published(
  roots: readonly string[],
  tree: readonly AreaRow[],
  rows: readonly SumText[],
): PublishedRow[] {
  const office = officeOf(roots, tree)
  const months = known.get(office) ?? new Map<string, Kept>()
  known.set(office, months)
  return [...Map.groupBy(rows, r => r.month)].toSorted().flatMap(([month, own]) => {
    const from = own.map(r => `${r.posyandu} ${r.sums}`).join('\n')
    const kept = months.get(month)
    if (kept?.from === from) return kept.rows
    const found = { from, rows: publishedMonth(office, month, own) }
    months.set(month, found)
    return found.rows
  })
}

function publishedMonth(office: Office, month: string, rows: readonly SumText[]): PublishedRow[] {
  const { areas, above, lines } = office
  const cells = Array.from({ length: areas.length * counts.length }, () => 0)
  for (const { posyandu, sums } of rows) {
    const numbers = numbersIn(sums)
    for (const row of above.get(posyandu) ?? [])
      for (const [at, n] of numbers.entries())
        cells[row * counts.length + at] = (cells[row * counts.length + at] ?? 0) + n
  }
  const hidden = suppressed(cells, lines)
  return areas.map((area, row) => ({
    area,
    month,
    sums: counts.map((_, at) => {
      const cell = row * counts.length + at
      return hidden.has(cell) ? null : (cells[cell] ?? 0)
    }),
  }))
}
