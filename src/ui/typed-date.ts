/** Dates as they are typed (dd-mm-yyyy) and as they are kept (yyyy-mm-dd), and a date estimated from an age. */

const padded = (part: string, length: number): string => part.padStart(length, '0')

/** "4/8/2025" means 04-08-2025: a typed separator ends its part. */
const digitsOf = (typed: string): string => {
  const parts = typed.split(/\D+/)
  return parts.map((part, index) => (index < parts.length - 1 && index < 2 ? padded(part, 2) : part)).join('')
}

export const withDashes = (typed: string): string => {
  const digits = (/^\D*$/.test(typed) ? '' : digitsOf(typed)).slice(0, 8)
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('-')
}

const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const isoFromTyped = (text: string): string | undefined => {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text)
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  return isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined
}

export const typedFromIso = (iso: string): string => iso.split('-').reverse().join('-')

/**
 * The middle of the possible birth dates when only years are known, otherwise the same day of that month,
 * so that the age shown afterwards is the age that was typed.
 */
export const isoFromAge = (today: string, years: number, months: number | undefined): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const back = years * 12 + (months ?? 6)
  const firstOfMonth = new Date(Date.UTC(year, month - 1 - back, 1))
  const lastDay = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate()
  firstOfMonth.setUTCDate(Math.min(day, lastDay))
  return firstOfMonth.toISOString().slice(0, 10)
}
