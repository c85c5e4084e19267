/** One measured thing, beside what it is compared with in the same run. Every goal is "at most". */
export type Line = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly baseline?: { readonly what: string; readonly value: number }
  readonly goal?: number
  /**
   * What the same baseline took on the machine on which the goal was set. A slower or busier machine moves both, so a
   * value is also right when it stands to its baseline as the goal stood to this.
   */
  readonly reference?: number
  readonly note?: string
}

export const ratioOf = ({ value, baseline }: Line): number | undefined =>
  baseline && baseline.value > 0 ? value / baseline.value : undefined

export type Met = 'yes' | 'by ratio' | 'NO'

/** undefined: no goal is set for it, it is printed to explain the others. */
export function metOf(line: Line): Met | undefined {
  const { value, goal, reference } = line
  if (goal === undefined) return undefined
  if (value <= goal) return 'yes'
  const ratio = ratioOf(line)
  return ratio !== undefined && reference !== undefined && ratio <= goal / reference ? 'by ratio' : 'NO'
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
