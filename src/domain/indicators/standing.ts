import type { SasaranSource, YearPlan } from '../records/target-tahunan.ts'
import { sumOf } from './figures.ts'
import type { Indicator } from './indicator.ts'
import { isHidden, knownSum } from './known.ts'
import type { Known } from './known.ts'
import { monthBefore } from './month.ts'
import { sasaranOf, targetOf } from './plan.ts'
import { paceOf, quadrantOf, ratioFrom } from './ratio.ts'
import type { Quadrant, Ratio } from './ratio.ts'

/** A place whose figures are those of its members added up. */
export type Spot = {
  readonly area: string
  readonly members: readonly string[]
  /** The place and those above it, nearest first: where a target is looked up. */
  readonly chain: readonly string[]
}

/** Whom the denominator is: those whom the register knows, or a number that was given for the year. */
export type Base = 'register' | SasaranSource

/** How an indicator stands at a place in a month: what every view of PWS shows, worked out once. */
export type Standing = Partial<Ratio> & {
  /** Something in it is too few to be published: there is no number. */
  readonly hidden: boolean
  /** Persons of this month alone, for what adds up over the year. */
  readonly inMonth?: number
  /** The figure by which the course is judged (`courseOf`), this month and the month before. */
  readonly course?: readonly [now: number, before: number]
  /** Percent: of the year, and where this month should stand. */
  readonly target?: number
  readonly pace?: number
  readonly quadrant?: Quadrant
  /** Persons that are missing to the pace, or that are too many for a limit. */
  readonly gap?: number
}

type Asked = {
  readonly known: Known
  readonly plans: readonly YearPlan[]
  readonly month: string
  readonly base: Base
}

export function standingOf(indicator: Indicator, spot: Spot, { known, plans, month, base }: Asked): Standing {
  const sasaran =
    base === 'register' ? undefined : sasaranOf(indicator, plans, spot.area, { source: base, month })
  const sum = (count: string): number | undefined =>
    knownSum(known, count, { places: spot.members, month, period: indicator.period })
  const { numerator, minus, denominator } = indicator
  const read = [numerator, ...(minus ? [minus] : []), ...(sasaran === undefined ? [denominator] : [])]
  const target = targetOf(indicator, plans, spot.chain, month)
  const pace = target === undefined ? undefined : paceFor(indicator, target, month, sasaran)
  const planned = { ...(target === undefined ? {} : { target }), ...(pace === undefined ? {} : { pace }) }
  if (read.some(c => sum(c.id) === undefined)) return { hidden: true, ...planned }
  const { missing, ...ratio } = ratioFrom(indicator, count => sum(count) ?? 0, sasaran)
  const course = courseOf(indicator, spot, known, month, sasaran)
  const { value } = ratio
  const judged = value !== undefined && pace !== undefined
  return {
    ...ratio,
    ...(indicator.missing && sum(indicator.missing.id) !== undefined ? { missing: missing ?? 0 } : {}),
    hidden: false,
    ...planned,
    ...(indicator.period === 'tahun' ? monthAlone(indicator, spot, known, month) : {}),
    ...(course ? { course } : {}),
    ...(judged ? { gap: gapOf(ratio, pace, indicator.better) } : {}),
    ...(judged && course
      ? {
          quadrant: quadrantOf({
            value,
            pace,
            thisMonth: course[0],
            lastMonth: course[1],
            better: indicator.better,
          }),
        }
      : {}),
  }
}

/** The year may be known where this month is not. Of a difference a month alone says nothing (`courseOf`). */
function monthAlone({ numerator, minus }: Indicator, { members }: Spot, known: Known, month: string) {
  if (minus) return {}
  const inMonth = knownSum(known, numerator.id, { places: members, month, period: 'bulan' })
  return inMonth === undefined ? {} : { inMonth }
}

/**
 * Does the denominator stand for the whole year from January on? Then a twelfth a month is the pace. Deliveries and those
 * who were examined grow with the year themselves: their share has to be whole in every month, and a limit is a limit.
 */
const isOfYear = ({ denominator, better, denominatorGrows }: Indicator): boolean =>
  better === 'up' && denominatorGrows !== true && denominator.each === 'pertama-di-tahun'

const paceFor = (indicator: Indicator, target: number, month: string, sasaran: number | undefined): number =>
  sasaran !== undefined || isOfYear(indicator) ? paceOf(indicator, target, month) : target

/**
 * This month against the one before: persons of the month where the year's denominator is the same for both, otherwise the
 * share of the month. Undefined where a month has nobody to divide by, or is held back; and of a difference, whose two parts
 * are of other children in one month.
 */
function courseOf(
  indicator: Indicator,
  { members }: Spot,
  known: Known,
  month: string,
  sasaran: number | undefined,
): readonly [number, number] | undefined {
  if (indicator.minus) return undefined
  const isFixed = indicator.period === 'tahun' && (sasaran !== undefined || isOfYear(indicator))
  const read = isFixed ? [indicator.numerator] : [indicator.numerator, indicator.denominator]
  const of = (at: string): number | undefined => {
    const where = { posyandu: members, months: [at] }
    if (read.some(c => isHidden(known, c.id, where))) return undefined
    const [n = 0, all = 0] = read.map(c => sumOf(known.figures, c.id, where))
    return isFixed ? n : all > 0 ? (n / all) * 100 : undefined
  }
  const [now, before] = [of(month), of(monthBefore(month))]
  return now === undefined || before === undefined ? undefined : [now, before]
}

function gapOf({ numerator, denominator }: Ratio, pace: number, better: Indicator['better']): number {
  const wanted = (pace / 100) * denominator
  // A hair over a whole number is the arithmetic of the machine, no person.
  return better === 'up'
    ? Math.max(0, Math.ceil(wanted - numerator - 1e-9))
    : Math.max(0, Math.ceil(numerator - wanted - 1e-9))
}
