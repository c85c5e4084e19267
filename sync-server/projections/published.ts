import {
  counts,
  hiddenYears,
  indicators,
  januaryOf,
  madeOf,
  monthsBetween,
  suppressed,
} from '../../src/domain/indicators/index.ts'
import type { DarkMonth } from '../../src/domain/indicators/index.ts'
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

type Kept = DarkMonth & { readonly from: string; readonly rows: readonly PublishedRow[] }
type KeptYear = { readonly of: readonly Kept[]; readonly rows: readonly PublishedRow[] }
type Worked = { readonly months: Map<string, Kept>; readonly years: Map<string, KeptYear> }
const known = new WeakMap<Office, Worked>()

const workedFor = (office: Office): Worked => {
  const found = known.get(office) ?? { months: new Map(), years: new Map() }
  known.set(office, found)
  return found
}

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
  return [...Map.groupBy(rows, r => r.month)]
    .toSorted()
    .flatMap(([month, own]) => keptMonth(office, month, own).rows)
}

function keptMonth(office: Office, month: string, own: readonly SumText[]): Kept {
  const { months } = workedFor(office)
  const from = own.map(r => `${r.posyandu} ${r.sums}`).join('\n')
  const kept = months.get(month)
  if (kept?.from === from) return kept
  const found = { from, ...publishedMonth(office, month, own) }
  months.set(month, found)
  return found
}

/** Places in the list of the counts of which a yearly indicator is made. */
const yearly = [
  ...new Set(indicators.flatMap(i => (i.period === 'tahun' ? madeOf(i) : [])).map(c => counts.indexOf(c))),
]
/** Neither a part of another count nor one with classes. */
const isPlain = (at: number): boolean =>
  counts[at]?.within === undefined && counts.every(c => c.within !== counts[at])
const plain = new Set(yearly.filter(isPlain))
export const yearlyCounts: readonly string[] = yearly.map(at => counts[at]?.id ?? '')

/**
 * January until a month, for areas where a month of it is hidden: the sum where it may be shown (RULES.md J11), else null.
 * `rows` begin with a January, whatever was asked for: what may be shown in June follows from all months before.
 */
export function publishedYears(
  roots: readonly string[],
  tree: readonly AreaRow[],
  rows: readonly SumText[],
  until: string,
): PublishedRow[] {
  const office = officeOf(roots, tree)
  const months = Map.groupBy(rows, r => r.month)
  const first = [...months.keys()].toSorted()[0]
  if (first === undefined) return []
  const kept = monthsBetween(januaryOf(first), until).map(
    month => [month, keptMonth(office, month, months.get(month) ?? [])] as const,
  )
  return [...Map.groupBy(kept, ([month]) => month.slice(0, 4))].flatMap(([year, own]) =>
    keptYear(office, year, own),
  )
}

function keptYear(office: Office, year: string, own: readonly (readonly [string, Kept])[]) {
  const { years } = workedFor(office)
  const of = own.map(([, month]) => month)
  const kept = years.get(year)
  if (kept?.of.length === of.length && kept.of.every((month, i) => month === of[i])) return kept.rows
  const rows = publishedYear(office, own)
  years.set(year, { of, rows })
  return rows
}

function publishedYear(
  { areas, lines }: Office,
  own: readonly (readonly [string, Kept])[],
): readonly PublishedRow[] {
  const read = areas.flatMap((_, row) => yearly.map(at => row * counts.length + at))
  const hidden = hiddenYears(
    own.map(([, month]) => month),
    lines,
    { read, inTree: cell => plain.has(cell % counts.length) },
  )
  const sums = new Map(read.map(cell => [cell, 0]))
  const darkened = new Set<number>()
  return own.flatMap(([month, { cells, hidden: dark }], i) => {
    for (const cell of read) sums.set(cell, (sums.get(cell) ?? 0) + (cells[cell] ?? 0))
    return areas.flatMap((area, row) => {
      const own = yearly.map(at => row * counts.length + at)
      if (own.some(cell => dark.has(cell))) darkened.add(row)
      if (!darkened.has(row)) return []
      return [{ area, month, sums: own.map(cell => (hidden[i]?.has(cell) ? null : (sums.get(cell) ?? 0))) }]
    })
  })
}

function publishedMonth(office: Office, month: string, rows: readonly SumText[]): Omit<Kept, 'from'> {
  const { areas, above, lines } = office
  const cells = Array.from({ length: areas.length * counts.length }, () => 0)
  for (const { posyandu, sums } of rows) {
    const numbers = numbersIn(sums)
    for (const row of above.get(posyandu) ?? [])
      for (const [at, n] of numbers.entries())
        cells[row * counts.length + at] = (cells[row * counts.length + at] ?? 0) + n
  }
  const hidden = suppressed(cells, lines)
  const shown = areas.map((area, row) => ({
    area,
    month,
    sums: counts.map((_, at) => {
      const cell = row * counts.length + at
      return hidden.has(cell) ? null : (cells[cell] ?? 0)
    }),
  }))
  return { cells, hidden, rows: shown }
}
