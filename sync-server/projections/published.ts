import { counts, suppressed } from '../../src/domain/indicators/index.ts'
import type { SuppressedLine } from '../../src/domain/indicators/index.ts'
import { areasBelow } from '../tree.ts'
import type { AreaRow } from '../store.ts'
import type { SumRow } from './figure-store.ts'

export type PublishedRow = {
  readonly area: string
  readonly month: string
  readonly sums: readonly (number | null)[]
}

type Shown = { readonly id: string; readonly children: readonly string[] }

/**
 * What an office sees that sees no persons: sums of an area and of those below it, never of one posyandu, small numbers
 * as null. The same cells are hidden whatever was asked for, so that two questions do not say together what one hides.
 */
export function published(
  roots: readonly string[],
  tree: readonly AreaRow[],
  rows: readonly SumRow[],
): PublishedRow[] {
  const areas = shownAreas(roots, tree)
  const months = [...new Set(rows.map(r => r.month))].toSorted()
  return months.flatMap(month => {
    const own = rows.filter(r => r.month === month)
    const sums = areas.map(a => totalOf(own, areasBelow([a.id], tree)))
    const hidden = suppressed(sums.flat(), linesOf(areas))
    return areas.map(({ id: area }, at) => ({
      area,
      month,
      sums: (sums[at] ?? []).map((n, place) => (hidden.has(at * counts.length + place) ? null : n)),
    }))
  })
}

/** Areas with something below them; a posyandu, which has nothing below, is no row. */
function shownAreas(roots: readonly string[], tree: readonly AreaRow[]): Shown[] {
  const within = areasBelow(roots, tree)
  const parents = new Set(tree.flatMap(a => a.parent ?? []))
  const shown = tree.filter(a => within.has(a.id) && parents.has(a.id)).map(a => a.id)
  return shown.map(id => ({
    id,
    children: tree.filter(a => a.parent === id && shown.includes(a.id)).map(a => a.id),
  }))
}

function totalOf(rows: readonly SumRow[], places: ReadonlySet<string>): number[] {
  const total = counts.map(() => 0)
  for (const { posyandu, sums } of rows)
    if (places.has(posyandu)) for (const [at, n] of sums.entries()) total[at] = (total[at] ?? 0) + n
  return total
}

/** A kabupaten and its puskesmas in each count; a count and its classes in each area. */
function linesOf(areas: readonly Shown[]): SuppressedLine[] {
  const rowOf = new Map(areas.map((a, at) => [a.id, at]))
  const cell = (area: number, place: number): number => area * counts.length + place
  const down = areas.flatMap(({ children }, at) =>
    children.length === 0
      ? []
      : counts.map((_, place) => ({
          whole: cell(at, place),
          parts: children.map(child => cell(rowOf.get(child) ?? at, place)),
        })),
  )
  const across = areas.flatMap((_, at) =>
    families.map(f => ({ whole: cell(at, f.whole), parts: f.parts.map(place => cell(at, place)) })),
  )
  return [...down, ...across]
}

/** Counts with classes, as places in the list. Classes that do not add up are treated as if they did. */
const families = counts.flatMap((whole, at) => {
  const parts = counts.flatMap((c, place) => (c.within === whole ? [place] : []))
  return parts.length === 0 ? [] : [{ whole: at, parts }]
})
