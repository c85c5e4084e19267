import { endDigits } from '../measures/end-digits.ts'
import type { EndDigits } from '../measures/end-digits.ts'
import type { Found } from './checking.ts'
import { scaleOf } from './digits.ts'
import type { Tool } from './digits.ts'
import { registerOf } from './register.ts'
import type { Register } from './register.ts'
import { sumOf } from './sums.ts'
import type { Sum } from './sums.ts'

export type OfPosyandu = { readonly posyandu: string; readonly sum: Sum; readonly register: Register }

/** Each posyandu in which somebody was seen or is at home. */
export function byPosyandu({ visits, people }: Found): OfPosyandu[] {
  const [seen, home] = [Map.groupBy(visits, v => v.posyandu), Map.groupBy(people, p => p.posyandu)]
  return [...new Set([...seen.keys(), ...home.keys()])].map(posyandu => ({
    posyandu,
    sum: sumOf(seen.get(posyandu) ?? []),
    register: registerOf(home.get(posyandu) ?? []),
  }))
}

export type OfMeasurer = {
  readonly by: string
  readonly posyandu: string
  /** What she typed: gaps and days. */
  readonly typed: Sum
  /** What she measured, whoever typed it: figures. */
  readonly measured: Sum
  /** Of the half year that ends with the month, for each tool that she used. */
  readonly digits: { readonly [T in Tool]?: EndDigits }
}

/** Each person who typed or measured at a posyandu in the month, or whose figures of the half year are enough to say something. */
export function byMeasurer({ visits, digits }: Found): OfMeasurer[] {
  const shown = visits.filter(v => !v.withdrawn)
  const key = (posyandu: string, by: string): string => `${posyandu} ${by}`
  const typed = Map.groupBy(shown, v => key(v.posyandu, v.by))
  const measured = Map.groupBy(shown, v => key(v.posyandu, v.measuredBy))
  const read = Map.groupBy(digits, d => key(d.posyandu, d.by))
  const all = new Map([
    ...shown.flatMap(v => [v.by, v.measuredBy].map(by => [key(v.posyandu, by), [v.posyandu, by]] as const)),
    ...digits.map(d => [key(d.posyandu, d.by), [d.posyandu, d.by]] as const),
  ])
  return [...all].map(([id, [posyandu, by]]) => ({
    by,
    posyandu,
    typed: sumOf(typed.get(id) ?? []),
    measured: sumOf(measured.get(id) ?? []),
    digits: Object.fromEntries((read.get(id) ?? []).map(d => [d.tool, endDigits(d.tally, scaleOf[d.tool])])),
  }))
}

export type OfCard = {
  readonly instrument: string
  readonly sum: Sum
  /** Questions without an answer, the most frequent first. */
  readonly gaps: readonly { readonly key: string; readonly times: number }[]
}

export function byCard({ visits }: Found): OfCard[] {
  const shown = visits.filter(v => !v.withdrawn)
  return [...Map.groupBy(shown, v => v.instrument)]
    .map(([instrument, own]) => ({ instrument, sum: sumOf(own), gaps: gapsOf(own) }))
    .toSorted((a, b) => b.sum.cards - a.sum.cards)
}

const gapsOf = (visits: Found['visits']): OfCard['gaps'] =>
  [
    ...Map.groupBy(
      visits.flatMap(v => v.filled?.missing ?? []),
      key => key,
    ),
  ]
    .map(([key, times]) => ({ key, times: times.length }))
    .toSorted((a, b) => b.times - a.times)

/** What was found in these posyandu alone; a card belongs to the place where she was seen. */
export const within = (found: Found, posyandu: ReadonlySet<string>): Found => ({
  month: found.month,
  visits: found.visits.filter(v => posyandu.has(v.posyandu)),
  people: found.people.filter(p => posyandu.has(p.posyandu)),
  digits: found.digits.filter(d => posyandu.has(d.posyandu)),
})
