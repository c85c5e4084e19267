import { addDays, isoOf } from '../measures/age.ts'

/** Calendar months as `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

export const inMonth = (day: string, month: string): boolean => day.startsWith(month)

const parts = (month: string): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
]

export function monthAfter(month: string): string {
  const [y, m] = parts(month)
  return isoOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1).slice(0, 7)
}

export const lastDayOf = (month: string): string => addDays(`${monthAfter(month)}-01`, -1)
export const monthNumber = (month: string): number => parts(month)[1]
export const januaryOf = (month: string): string => `${month.slice(0, 4)}-01`

/** From one month to another, both included. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = []
  for (let at = from; at <= until; at = monthAfter(at)) months.push(at)
  return months
}

/** January until that month. */
export const yearUntil = (month: string): string[] => monthsBetween(januaryOf(month), month)

export { monthBefore } from '../measures/weight-gain/weighings.ts'
