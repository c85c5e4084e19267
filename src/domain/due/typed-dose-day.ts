import { isIsoDate } from '../measures/age.ts'
import { monthEnd } from './month.ts'

export type DoseDay =
  | { readonly outcome: 'empty' | 'wrong' }
  | { readonly outcome: 'day'; readonly date: string; readonly monthOnly: boolean }

const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12

/** "4/8" is 04-08: a typed separator ends its part. */
const digitsOf = (typed: string): string => {
  const parts = typed.trim().split(/\D+/)
  return parts.map((p, i) => (i < parts.length - 1 && i < 2 ? p.padStart(2, '0') : p)).join('')
}

/**
 * With dashes while it is typed: "12-03-2026", or "03-2026" where the book has no day. The two cannot be mistaken for each
 * other, because years begin with 19 or 20 and no month does.
 */
export function withDoseDashes(typed: string): string {
  const digits = /\d/.test(typed) ? digitsOf(typed).slice(0, 8) : ''
  const monthFirst = isMonth(digits.slice(0, 2)) && /^..(?:19|20)/.test(digits)
  const cuts = monthFirst ? [0, 2, 6] : [0, 2, 4, 8]
  return cuts
    .flatMap((from, i) => (i + 1 < cuts.length ? [digits.slice(from, cuts[i + 1])] : []))
    .filter(Boolean)
    .join('-')
}

/** A month without a day is kept as its last day, but never as one that has not come yet. */
export function readDoseDay(typed: string, today: string): DoseDay {
  const text = withDoseDashes(typed)
  if (text === '') return { outcome: typed.trim() === '' ? 'empty' : 'wrong' }
  const parts = text.split('-')
  const [year = '', month = '', day] = parts.toReversed()
  if (year.length !== 4) return { outcome: 'wrong' }
  if (day !== undefined) {
    const date = `${year}-${month}-${day}`
    return isIsoDate(date) ? { outcome: 'day', date, monthOnly: false } : { outcome: 'wrong' }
  }
  if (parts.length !== 2 || !isMonth(month)) return { outcome: 'wrong' }
  const end = monthEnd(`${year}-${month}-01`)
  const thisMonth = today.slice(0, 7) === `${year}-${month}`
  return { outcome: 'day', date: thisMonth ? today : end, monthOnly: true }
}

export function typedDoseDay(date: string, monthOnly: boolean): string {
  const [year, month, day] = date.split('-')
  return (monthOnly ? [month, year] : [day, month, year]).join('-')
}
