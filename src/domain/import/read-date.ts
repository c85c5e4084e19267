import { dateOfDay, dayNumber, isIsoDate } from '../measures/age.ts'
import { askOrder, isoDate, mayBeMonthFirst, numericDateIn } from './date-order.ts'
import type { DateOrder, NumericDate } from './date-order.ts'

export type ReadDate =
  | { readonly outcome: 'date'; readonly date: string }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'refused'; readonly message: string }

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'] as const
const otherMonths: Readonly<Record<string, number>> = {
  ags: 8,
  agt: 8,
  aug: 8,
  may: 5,
  oct: 10,
  dec: 12,
  nop: 11,
  peb: 2,
  pebruari: 2,
  nopember: 11,
}

const examples = 'Tulis seperti 31/12/2020 atau 31 Desember 2020.'
const refused = (message: string): ReadDate => ({ outcome: 'refused', message })

/** Excel counts days from 1900 and believes that 1900 was a leap year: its day 60 never was. */
const excelDayZero = dayNumber('1899-12-30')
const excelFrom = 61
const excelUntil = 80_000

type How = { readonly name?: string; readonly order?: DateOrder | undefined }

/**
 * A date in any of the ways in which lists write it. Day before month, as in Indonesia, unless its column says otherwise; a
 * year of two digits belongs to the last hundred years. "Cirebon, 31-12-2020" keeps its date.
 */
export function readDate(
  cell: string,
  today: string,
  { name = 'Tanggal lahir', order = { first: 'hari' } }: How = {},
): ReadDate {
  const text = cell.trim()
  if (text === '' || text === '-') return { outcome: 'empty' }
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromExcel(Number.parseInt(text, 10), name)
  const iso = isoDate.exec(text)
  if (iso) return made(`${name} "${text}"`, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = numericDateIn(text)
  if (numeric) return fromNumeric(numeric, `${name} "${text}"`, today, order)
  const worded = /(\d{1,2})[\s\-/.]*([a-z]{3,})[\s\-/.,]*(\d{4}|\d{2})(?!\d)/i.exec(text)
  const month = monthOf(worded?.[2] ?? '')
  if (worded && month)
    return made(`${name} "${text}"`, yearOf(worded[3] ?? '', today), month, Number(worded[1]))
  return refused(`${name} "${text}" tidak terbaca. ${examples}`)
}

function fromNumeric(date: NumericDate, said: string, today: string, order: DateOrder): ReadDate {
  if (order.first === 'ragu' && mayBeMonthFirst(date)) return refused(`${said}: ${askOrder(order)}`)
  const [first, second] = [date.first, date.second]
  const year = yearOf(date.year, today)
  return order.first === 'bulan'
    ? made(said, year, first, second, 'Judul kolomnya meminta bulan dulu, baru hari.')
    : made(said, year, second, first)
}

function fromExcel(serial: number, name: string): ReadDate {
  if (serial < excelFrom || serial > excelUntil)
    return refused(`${name} "${serial}" tidak terbaca. ${examples}`)
  return { outcome: 'date', date: dateOfDay(excelDayZero + serial) }
}

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  const short = name.slice(0, 3)
  const at = months.findIndex(m => m === short)
  return otherMonths[name] ?? otherMonths[short] ?? (at < 0 ? undefined : at + 1)
}

function yearOf(digits: string, today: string): number {
  if (digits.length === 4) return Number(digits)
  const century = Number(today.slice(0, 2)) * 100
  const year = century + Number(digits)
  return year > Number(today.slice(0, 4)) ? year - 100 : year
}

const wanted = 'Tulis hari dulu, baru bulan.'

function made(said: string, year: number, month: number, day: number, todo = wanted): ReadDate {
  const two = (n: number): string => String(n).padStart(2, '0')
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (isIsoDate(date)) return { outcome: 'date', date }
  if (month > 12 && day <= 12) return refused(`${said}: bulan ke-${month} tidak ada. ${todo}`)
  return refused(`${said} tidak ada di kalender. Periksa hari dan bulannya.`)
}
