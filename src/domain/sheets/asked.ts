import { addDays, isIsoDate } from '../measures/age.ts'
import { afterMonths } from '../measures/after-months.ts'
import type { Attended, Contribution } from '../indicators/index.ts'
import type { Policy } from '../policy/index.ts'
import type { GrowthReference } from '../reference/index.ts'

/** What a sheet is asked for: a calendar month and the day on which it is made. */
export type Asked = {
  /** `YYYY-MM`. */
  readonly month: string
  readonly from: string
  /** The last day of the month, or today while the month is not over: ages and states are those of that day. */
  readonly to: string
  readonly today: string
  /** Only what is at home in these posyandu; without it everybody who is visited. */
  readonly posyandu?: ReadonlySet<string>
  /** The form of one person: her lines of the year until `to`. */
  readonly person?: string
  readonly reference: GrowthReference
  readonly policyOf: (posyandu: string, onDate: string) => Policy
  /** Who came on which posyandu day (`attendance` of `domain/indicators`): a person's own entries do not say it. */
  readonly attended: ReadonlyMap<string, readonly Attended[]>
  /** What a person counts as in the months, by the whole list of counts, where that is kept; else it is worked out of her entries. */
  readonly kept?: (person: string) => readonly Contribution[]
}

const firstMonth = '2000-01'

/** The days of a month that has begun by `today`; nothing for anything else. */
export function monthAsked(month: string, today: string): Pick<Asked, 'month' | 'from' | 'to'> | undefined {
  const from = `${month}-01`
  if (!/^\d{4}-\d{2}$/.test(month) || !isIsoDate(from) || month < firstMonth || from > today) return undefined
  const last = addDays(afterMonths(from, 1), -1)
  return { month, from, to: last < today ? last : today }
}

export const isIn = ({ from, to }: Pick<Asked, 'from' | 'to'>, day: string | undefined): boolean =>
  day !== undefined && day >= from && day <= to
