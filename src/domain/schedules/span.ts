import { afterMonths } from '../measures/after-months.ts'
import { addDays } from '../measures/age.ts'

/** Ages and intervals as schedules state them: completed calendar months, or days where weeks or hours are meant. */
export type Span = { readonly months: number } | { readonly days: number }

export const months = (n: number): Span => ({ months: n })
export const days = (n: number): Span => ({ days: n })

/** The first day that lies so far after a day. */
export const after = (from: string, span: Span): string =>
  'months' in span ? afterMonths(from, span.months) : addDays(from, span.days)

export const later = (a: string, b: string): string => (a > b ? a : b)
