/** Dates and figures as they are said in the field. Input days are `YYYY-MM-DD`. */

const noon = (day: string): Date => new Date(`${day}T12:00:00`)
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('id-ID', options)

const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const plain = format({ day: 'numeric', month: 'long', year: 'numeric' })
const short = format({ day: 'numeric', month: 'short' })
const month = format({ month: 'long', year: 'numeric' })
const monthOnly = format({ month: 'long' })
const weekday = format({ weekday: 'long', day: 'numeric', month: 'long' })
const clock = format({ hour: '2-digit', minute: '2-digit' })

/** "Selasa, 10 November 2026" */
export const longDay = (day: string): string => long.format(noon(day))
/** "10 November 2026" */
export const plainDay = (day: string): string => plain.format(noon(day))
/** "10 Nov" */
export const shortDay = (day: string): string => short.format(noon(day))
/** "November 2026" */
export const monthOf = (day: string): string => month.format(noon(day))
/** "Oktober" */
export const monthName = (day: string): string => monthOnly.format(noon(day))
/** "Jumat, 13 November" */
export const deadlineDay = (day: string): string => weekday.format(noon(day))

const halfYear = 183 * 86_400_000

/** "Rabu, 8 April", with the year where one would guess it wrong: another year, or more than half a year away. */
export const dayNear = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) && Math.abs(noon(day).getTime() - noon(today).getTime()) <= halfYear
    ? deadlineDay(day)
    : longDay(day)
/** "10.14" */
export const clockTime = (at: Date | string): string => clock.format(new Date(at))

/** 7.9 → "7,9" */
export const figure = (x: number): string => String(x).replace('.', ',')
