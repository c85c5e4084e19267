/** What a line publishes: a whole, and the parts that add up to it, as places in a list of cells. */
export type Line = { readonly whole: number; readonly parts: readonly number[] }

/** Fewer are few enough to be known by name; nobody is nobody's secret. */
export const fewest = 5

/** The lines in which each cell stands: the same for every month. */
export type LinesAt = ReadonlyMap<number, readonly Line[]>

export function linesAt(lines: readonly Line[]): LinesAt {
  const at = new Map<number, Line[]>()
  for (const line of lines)
    for (const cell of [line.whole, ...line.parts]) {
      const held = at.get(cell)
      if (held) held.push(line)
      else at.set(cell, [line])
    }
  return at
}

/**
 * Which cells stay hidden: those from 1 to 4, and as many others as it takes that no line gives a hidden one away. Where
 * the whole is shown, its hidden parts are such that their sum may be known (`mayBeTold`), because it can be worked out.
 * A line is looked at again only when another of its cells was hidden.
 */
export function suppressed(cells: readonly number[], at: LinesAt): ReadonlySet<number> {
  const hidden = new Set(cells.flatMap((n, cell) => (n > 0 && n < fewest ? [cell] : [])))
  const open = new Set([...hidden].flatMap(cell => at.get(cell) ?? []))
  for (const line of open) {
    open.delete(line)
    const next = nextToHide(cells, line, hidden)
    if (next === undefined) continue
    hidden.add(next)
    for (const other of at.get(next) ?? []) open.add(other)
  }
  return hidden
}

/** At least two hidden numbers that are together at least 5; and more than one each, because nobody is never hidden. */
export function mayBeTold(values: readonly number[]): boolean {
  const sum = values.reduce((all, n) => all + n, 0)
  return values.length > 1 && sum >= fewest && sum > values.length
}

/** The smallest part that is still shown, else the whole itself. */
function nextToHide(
  cells: readonly number[],
  { whole, parts }: Line,
  hidden: ReadonlySet<number>,
): number | undefined {
  const dark = parts.filter(at => hidden.has(at))
  // A hidden whole whose parts are all shown is no secret either.
  if (hidden.has(whole) && dark.length === 0 && (cells[whole] ?? 0) > 0) return smallest(cells, parts)
  if (hidden.has(whole) || dark.length === 0 || mayBeTold(dark.map(at => cells[at] ?? 0))) return undefined
  return (
    smallest(
      cells,
      parts.filter(at => !hidden.has(at)),
    ) ?? whole
  )
}

const smallest = (cells: readonly number[], places: readonly number[]): number | undefined =>
  places.filter(at => (cells[at] ?? 0) > 0).toSorted((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0))[0]
