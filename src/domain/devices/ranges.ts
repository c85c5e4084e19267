/**
 * Whole numbers as [first, last], ascending and never touching. A phone's numbers come in order, so a few ranges say
 * which of thousands have arrived.
 */
export type Ranges = readonly (readonly [first: number, last: number])[]

export const upTo = (last: number): Ranges => (last < 1 ? [] : [[1, last]])

export const countIn = (ranges: Ranges): number =>
  ranges.reduce((n, [first, last]) => n + last - first + 1, 0)

export function union(a: Ranges, b: Ranges): Ranges {
  const all = [...a, ...b].toSorted(([x], [y]) => x - y)
  const joined: [number, number][] = []
  for (const [first, last] of all) {
    const before = joined.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else joined.push([first, last])
  }
  return joined
}

export const rangesOf = (numbers: readonly number[]): Ranges =>
  union(
    [],
    numbers.map(n => [n, n] as const),
  )

export function without(a: Ranges, b: Ranges): Ranges {
  return b.reduce<Ranges>(
    (left, [from, to]) =>
      left.flatMap(([first, last]): Ranges => {
        if (to < first || from > last) return [[first, last]]
        return [...between(first, from - 1), ...between(to + 1, last)]
      }),
    a,
  )
}

const between = (first: number, last: number): Ranges => (first <= last ? [[first, last]] : [])

export function firstIn(ranges: Ranges, limit: number): number[] {
  const found: number[] = []
  for (const [first, last] of ranges)
    for (let n = first; n <= last && found.length < limit; n++) found.push(n)
  return found
}

/** At most so many ranges; the oldest holes are closed first. */
export function atMost(ranges: Ranges, limit: number): Ranges {
  const [first] = ranges
  if (!first || ranges.length <= limit) return ranges
  const rest = ranges.slice(ranges.length - limit)
  return [[first[0], rest[0]?.[1] ?? first[1]], ...rest.slice(1)]
}
