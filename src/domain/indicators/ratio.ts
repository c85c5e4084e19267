import type { Figures } from './figures.ts'
import { sumOf } from './figures.ts'
import type { Indicator } from './indicator.ts'
import { monthNumber, yearUntil } from './month.ts'

export type Ratio = {
  /** Of a difference also below nothing. */
  readonly numerator: number
  readonly denominator: number
  /** Percent; undefined where there is nothing to divide by, of nobody in it anything is known, or it would be below nothing. */
  readonly value: number | undefined
  /** Of the denominator: nobody knows yet. Absent for an indicator that has no such count. */
  readonly missing?: number
  /** More than all: allowed, because sasaran are estimates and people move, and shown as such. */
  readonly flagged: boolean
}

type Asked = {
  readonly posyandu: readonly string[]
  /** The month of a monthly figure; the last month of a yearly one. */
  readonly month: string
  /** The year's number of Pusdatin or the kabupaten, instead of the register's. */
  readonly sasaran?: number | undefined
}

const monthsIn = (indicator: Indicator, month: string): readonly string[] =>
  indicator.period === 'tahun' ? yearUntil(month) : [month]

export function ratioOf(indicator: Indicator, figures: Figures, { posyandu, month, sasaran }: Asked): Ratio {
  const where = { posyandu, months: monthsIn(indicator, month) }
  return ratioFrom(indicator, count => sumOf(figures, count, where), sasaran)
}

/** The same of sums that are there already. */
export function ratioFrom(
  indicator: Indicator,
  of: (count: string) => number,
  sasaran: number | undefined,
): Ratio {
  const numerator = of(indicator.numerator.id) - (indicator.minus ? of(indicator.minus.id) : 0)
  const all = sasaran ?? of(indicator.denominator.id)
  const denominator = all * (indicator.share ?? 1)
  const missing = indicator.missing && of(indicator.missing.id)
  const isUnknown =
    sasaran === undefined && isPart(indicator.missing, indicator.denominator) && missing === all
  const value = denominator > 0 && numerator >= 0 && !isUnknown ? (numerator / denominator) * 100 : undefined
  return {
    numerator,
    denominator,
    value,
    ...(missing === undefined ? {} : { missing }),
    flagged: value !== undefined && value > 100,
  }
}

/** Some are missing beside those that are divided by: then nobody of these is unknown. */
const isPart = (missing: Indicator['missing'], { id }: Indicator['denominator']): boolean =>
  missing?.within?.id === id

/**
 * How far a target must be reached by a month: a twelfth for each month of what adds up over the year, all of it for what
 * is measured anew each month. Percent.
 */
export const paceOf = ({ period }: Pick<Indicator, 'period'>, target: number, month: string): number =>
  period === 'tahun' ? (target / 12) * monthNumber(month) : target

/** PWS: above pace and not falling, above and falling, below and rising, below and not rising. */
export type Quadrant = 'baik' | 'kurang' | 'cukup' | 'jelek'

type Course = {
  readonly value: number
  readonly pace: number
  /** The figure of this month alone, and of the month before. */
  readonly thisMonth: number
  readonly lastMonth: number
  readonly better: Indicator['better']
}

export function quadrantOf({ value, pace, thisMonth, lastMonth, better }: Course): Quadrant {
  const sign = better === 'up' ? 1 : -1
  const [ahead, change] = [(value - pace) * sign, (thisMonth - lastMonth) * sign]
  if (ahead >= 0) return change >= 0 ? 'baik' : 'kurang'
  return change > 0 ? 'cukup' : 'jelek'
}
