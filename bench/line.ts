/** One measured thing, beside what it is compared with in the same run. Every goal is "at most". */
export type Line = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly baseline?: { readonly what: string; readonly value: number }
  readonly goal?: number
  readonly note?: string
}

export const ratioOf = ({ value, baseline }: Line): number | undefined =>
  baseline && baseline.value > 0 ? value / baseline.value : undefined

/** undefined: no goal is set for it, it is printed to explain the others. */
export const isMet = ({ value, goal }: Line): boolean | undefined =>
  goal === undefined ? undefined : value <= goal

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
