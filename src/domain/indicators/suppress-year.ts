import { fewest, mayBeTold } from './suppress.ts'
import type { LinesAt } from './suppress.ts'

/** A month of a table: its cells, and which of them stay hidden (`suppressed`). */
export type DarkMonth = { readonly cells: readonly number[]; readonly hidden: ReadonlySet<number> }

type Asked = {
  /** Cells whose year somebody reads. */
  readonly read: Iterable<number>
  /** Of them those that are in lines of areas alone; of a count with classes no year is told beside a hidden month. */
  readonly inTree: (cell: number) => boolean
}

/**
 * Sums from January until each month, where they may be shown (RULES.md J11): for each month the cells whose year so far
 * would give something away.
 *
 * What a year tells beside its months is the sum of the hidden ones since it was last shown. They are at least two, together
 * at least 5, and not what they can only be. And with the months of all told cells laid open, every line of every month
 * still keeps J5. So whatever is told together: of those without a year no more is known than J5 allows, and each hidden
 * month of a told one stands with another of its own, and in its lines with others of which no year is told. That holds in a
 * tree of areas. Where lines cross (areas and classes), several lines together can settle a cell, so there none is told.
 *
 * Decided month by month from January on, large sums first, so that a later month changes nothing that was shown.
 */
export function hiddenYears(
  months: readonly DarkMonth[],
  lines: LinesAt,
  { read, inTree }: Asked,
): readonly ReadonlySet<number>[] {
  const asked = [...read]
  const open = new Map<number, number[]>()
  /** By month: cells whose year was shown with it. */
  const told = months.map(() => new Set<number>())
  const valueAt = (month: number, cell: number): number => months[month]?.cells[cell] ?? 0
  const sumOf = (cell: number): number =>
    (open.get(cell) ?? []).reduce((all, month) => all + valueAt(month, cell), 0)

  return months.map(({ hidden }, month) => {
    for (const cell of asked) if (hidden.has(cell)) open.set(cell, [...(open.get(cell) ?? []), month])
    const wanted = [...open.keys()]
      .filter(cell => inTree(cell) && isSafe((open.get(cell) ?? []).map(at => valueAt(at, cell))))
      .toSorted((a, b) => sumOf(b) - sumOf(a) || a - b)
    for (const cell of wanted) {
      const closing = open.get(cell)
      if (!closing) continue
      const same = twinsOf(cell, lines, other =>
        closing.every(at => valueAt(at, other) === valueAt(at, cell)),
      )
      if (!closing.every(at => staysDark(same, months[at], told[at], lines))) continue
      for (const twin of same) {
        for (const at of closing) told[at]?.add(twin)
        if (open.get(twin)?.join() === closing.join()) open.delete(twin)
      }
    }
    return new Set(open.keys())
  })
}

/** Each month may be one of few for itself, then it is at most 4: nor may all of them be that. */
const isSafe = (values: readonly number[]): boolean => mayBeTold(values) && values.some(n => n !== fewest - 1)

/** A kabupaten with one puskesmas is that puskesmas: where the only part has the whole's numbers, both are one cell. */
function twinsOf(cell: number, lines: LinesAt, isSame: (other: number) => boolean): ReadonlySet<number> {
  const found = new Set([cell])
  for (const at of found)
    for (const { whole, parts } of lines.get(at) ?? [])
      if (parts.length === 1) for (const other of [whole, ...parts]) if (isSame(other)) found.add(other)
  return found
}

/** Would every line of these cells in this month still keep its secret, if they were known? */
function staysDark(
  cells: ReadonlySet<number>,
  month: DarkMonth | undefined,
  told: ReadonlySet<number> | undefined,
  lines: LinesAt,
): boolean {
  if (!month) return false
  const isDark = (at: number): boolean => !cells.has(at) && month.hidden.has(at) && !told?.has(at)
  return [...cells].every(cell =>
    (lines.get(cell) ?? []).every(({ whole, parts }) => {
      // Where nothing else of a line is hidden it hides nothing: it is no sum, or a sum of one.
      if (![whole, ...parts].some(at => !cells.has(at) && month.hidden.has(at))) return true
      const dark = parts.filter(isDark).map(at => month.cells[at] ?? 0)
      return isDark(whole) ? dark.length > 0 : mayBeTold(dark)
    }),
  )
}
