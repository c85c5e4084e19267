import { counts, linesAt } from '../../src/domain/indicators/index.ts'
import type { LinesAt, SuppressedLine } from '../../src/domain/indicators/index.ts'
import type { AreaRow } from '../store.ts'
import { areasBelow } from '../tree.ts'

/** What is the same in every month for an office that sees sums and no persons. */
export type Office = {
  /** Areas with something below them; a posyandu, which has nothing below, is no row. */
  readonly areas: readonly string[]
  /** The rows of `areas` in which a place is counted. */
  readonly above: ReadonlyMap<string, readonly number[]>
  /** On cells: count by count, row after row. */
  readonly lines: LinesAt
}

const known = new WeakMap<readonly AreaRow[], Map<string, Office>>()

/** Worked out once for a tree. */
export function officeOf(roots: readonly string[], tree: readonly AreaRow[]): Office {
  const offices = known.get(tree) ?? new Map<string, Office>()
  known.set(tree, offices)
  const key = roots.toSorted().join()
  const found = offices.get(key) ?? office(roots, tree)
  offices.set(key, found)
  return found
}

function office(roots: readonly string[], tree: readonly AreaRow[]): Office {
  const within = areasBelow(roots, tree)
  const parents = new Set(tree.flatMap(a => a.parent ?? []))
  const areas = tree.filter(a => within.has(a.id) && parents.has(a.id)).map(a => a.id)
  const above = new Map<string, number[]>()
  for (const [row, area] of areas.entries())
    for (const place of areasBelow([area], tree)) above.set(place, [...(above.get(place) ?? []), row])
  return {
    areas,
    above,
    lines: linesAt([...downFrom(areas, tree), ...areas.flatMap((_, row) => acrossAt(row))]),
  }
}

const cell = (row: number, place: number): number => row * counts.length + place

/** A kabupaten and its puskesmas, in each count. */
function downFrom(areas: readonly string[], tree: readonly AreaRow[]): SuppressedLine[] {
  const rows = new Map(areas.map((id, row) => [id, row]))
  const below = Map.groupBy(
    tree.filter(a => rows.has(a.id)),
    a => a.parent,
  )
  return areas.flatMap((id, row) => {
    const children = (below.get(id) ?? []).flatMap(a => rows.get(a.id) ?? [])
    if (children.length === 0) return []
    return counts.map((_, at) => ({ whole: cell(row, at), parts: children.map(child => cell(child, at)) }))
  })
}

/** A count and its classes. Classes that do not add up are treated as if they did. */
const acrossAt = (row: number): SuppressedLine[] =>
  families.map(f => ({ whole: cell(row, f.whole), parts: f.parts.map(at => cell(row, at)) }))

/** Counts with classes, as places in the list. */
const families = counts.flatMap((whole, at) => {
  const parts = counts.flatMap((c, place) => (c.within === whole ? [place] : []))
  return parts.length === 0 ? [] : [{ whole: at, parts }]
})
