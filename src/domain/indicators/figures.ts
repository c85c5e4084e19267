import { holds, unpacked } from './bits.ts'
import type { Contribution } from './contribution.ts'
import type { Count } from './count.ts'

/** How many persons, or families, by count, posyandu and month. */
export type Figures = ReadonlyMap<string, number>

export const figureKey = (count: string, posyandu: string, month: string): string =>
  `${count} ${posyandu} ${month}`

/** `counts` is the list by which the contributions were made. */
export function figuresOf(contributions: Iterable<Contribution>, counts: readonly Count[]): Figures {
  const figures = new Map<string, number>()
  const families = new Set<string>()
  for (const { posyandu, month, rumah, counts: held } of contributions)
    for (const place of unpacked(held)) {
      const { id = '', per } = counts[place] ?? {}
      const key = figureKey(id, posyandu, month)
      if (per) {
        const family = `${key} ${rumah}`
        if (families.has(family)) continue
        families.add(family)
      }
      figures.set(key, (figures.get(key) ?? 0) + 1)
    }
  return figures
}

/** Sums as they are kept: of a posyandu and a month one number a count, in the order of the list. */
export type KeptSums = { readonly posyandu: string; readonly month: string; readonly sums: readonly number[] }

/** `counts`: the list by which they are kept; only those that are wanted of it. */
export function figuresFrom(
  rows: Iterable<KeptSums>,
  counts: readonly Count[],
  wanted: ReadonlySet<Count>,
): Figures {
  const places = [...counts.entries()].filter(([, c]) => wanted.has(c))
  const figures = new Map<string, number>()
  for (const { posyandu, month, sums } of rows)
    for (const [at, { id }] of places) figures.set(figureKey(id, posyandu, month), sums[at] ?? 0)
  return figures
}

export type Where = { readonly posyandu: readonly string[]; readonly months: readonly string[] }

export const sumOf = (figures: Figures, count: string, { posyandu, months }: Where): number =>
  posyandu
    .flatMap(p => months.map(m => figures.get(figureKey(count, p, m)) ?? 0))
    .reduce((sum, n) => sum + n, 0)

/** Who is behind a number, each once, in the order of their ids: persons, or the families where these are counted. */
export function personsOf(
  contributions: Iterable<Contribution>,
  count: string,
  { posyandu, months }: Where,
  counts: readonly Count[],
): string[] {
  const place = counts.findIndex(c => c.id === count)
  const per = counts[place]?.per
  const found = new Set<string>()
  for (const c of contributions)
    if (holds(c.counts, place) && posyandu.includes(c.posyandu) && months.includes(c.month))
      found.add(per ? (c.rumah ?? '') : c.person)
  return [...found].toSorted()
}
