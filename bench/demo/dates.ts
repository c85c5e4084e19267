import { addDays, dayNumber, isIsoDate } from '../../src/domain/measures/age.ts'

export {
  addDays,
  completedMonths as monthsOld,
  completedYears as yearsOld,
  daysBetween as daysFrom,
} from '../../src/domain/measures/age.ts'

/** The same day so many months later, or the last of that month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const start = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  for (let d = date; ; d--) {
    const wanted = `${start}-${String(d).padStart(2, '0')}`
    if (isIsoDate(wanted)) return wanted
  }
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: string): number => (dayNumber(day) + 4) % 7

/** That day or the next one that is this weekday (0 = Sunday). */
export const nextWeekday = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7)

/** The nth given weekday (0 = Sunday) of the month that lies `months` after the month of `day`. */
export const weekdayOfMonth = (day: string, months: number, weekday: number, nth: number): string =>
  addDays(nextWeekday(addMonths(`${day.slice(0, 7)}-01`, months), weekday), (nth - 1) * 7)
