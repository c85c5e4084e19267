import { addDays, completedMonths } from '../measures/age.ts'

/** Born so many completed months and some days ago; the days never make another month of it. */
export function bornMonthsAgo(today: string, months: number, days: number): string {
  const birth = addDays(today, -Math.round(months * 30.4375) - days)
  const over = completedMonths(birth, today) - months
  return over === 0 ? birth : addDays(birth, over * days)
}

/** The same day of an earlier month, so that each month has one posyandu day. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(Math.min(day, 28))}`
}
