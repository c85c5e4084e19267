import type { ColumnKey, Mapping } from './columns.ts'

/** What stands first in the dates of a column; `ragu`: a month did in the line named, and nothing says whether it does in all. */
export type DateOrder =
  | { readonly first: 'hari' | 'bulan' }
  | { readonly first: 'ragu'; readonly seen: string; readonly line: number }

const dateColumns = ['tanggal_lahir', 'tanggal_ukur', 'hpht'] as const satisfies readonly ColumnKey[]
type DateColumn = (typeof dateColumns)[number]
export type DateOrders = { readonly [K in DateColumn]?: DateOrder }

export const isoDate = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const numericDate = /(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/

export type NumericDate = { readonly first: number; readonly second: number; readonly year: string }

/** "31/12/2020" in its parts, whichever of them the month is; a date that begins with its year is none. */
export function numericDateIn(text: string): NumericDate | undefined {
  const found = isoDate.test(text) ? undefined : numericDate.exec(text)
  return found ? { first: Number(found[1]), second: Number(found[2]), year: found[3] ?? '' } : undefined
}

const isMonth = (n: number): boolean => n >= 1 && n <= 12
const isDay = (n: number): boolean => n >= 1 && n <= 31

const [day, month, year] = [
  '(?:d{1,2}|h{1,2}|hr|hari|tgl|tanggal|day)',
  '(?:m{1,3}|b{1,2}|bln|bulan|month)',
  '(?:y{2,4}|t{2,4}|thn|tahun|year)',
]
const inWords = (...parts: readonly string[]): RegExp => new RegExp(`\\b${parts.join('\\W+')}\\b`, 'i')
const dayFirst = inWords(day, month, year)
const monthFirst = inWords(month, day, year)

/** "Tgl Lahir (mm/dd/yyyy)", "(hh/bb/tttt)", "(bulan/hari/tahun)". */
function orderSaid(heading: string): DateOrder | undefined {
  if (monthFirst.test(heading)) return { first: 'bulan' }
  return dayFirst.test(heading) ? { first: 'hari' } : undefined
}

type List = {
  readonly rows: readonly (readonly string[])[]
  readonly header: {
    readonly until: number
    readonly mapping: Mapping
    readonly headings?: readonly string[]
  }
}

/**
 * How the dates of each column are read: as its heading says, else day before month, as in Indonesia. Dates whose
 * second number is no month make the whole column doubtful, because 05/06 beside 12/31 is most likely the 6th of May, unless
 * more of them say otherwise.
 */
export function dateOrders({ rows, header }: List): DateOrders {
  const orders: { [K in DateColumn]?: DateOrder } = {}
  for (const key of dateColumns) {
    const at = header.mapping[key]
    if (at === undefined) continue
    const heading = header.headings?.[at] ?? rows[header.until]?.[at] ?? ''
    orders[key] = orderSaid(heading) ?? orderSeen(rows, header.until + 1, at)
  }
  return orders
}

/** What the column itself proves: a list in which most proofs say day before month has one date mistyped, not all doubtful. */
function orderSeen(rows: List['rows'], from: number, column: number): DateOrder {
  let dayBefore = 0
  let monthBefore = 0
  let doubt: DateOrder | undefined
  for (let i = from; i < rows.length; i++) {
    const seen = rows[i]?.[column]?.trim() ?? ''
    const date = numericDateIn(seen)
    if (!date) continue
    if (provesMonth(date.first, date.second)) {
      monthBefore++
      doubt ??= { first: 'ragu', seen, line: i + 1 }
    } else if (provesMonth(date.second, date.first)) dayBefore++
  }
  return doubt && monthBefore >= dayBefore ? doubt : { first: 'hari' }
}

const provesMonth = (month: number, day: number): boolean => isMonth(month) && isDay(day) && !isMonth(day)

/** Either of its numbers may be the month, or only the second cannot. */
export const mayBeMonthFirst = ({ first, second }: NumericDate): boolean => isMonth(first) && first !== second

export const askOrder = ({ seen, line }: Extract<DateOrder, { first: 'ragu' }>): string =>
  `tidak jelas mana hari mana bulan, karena di baris ${line} tertulis "${seen}". Tambahkan di judul kolomnya (hari/bulan/tahun) atau (bulan/hari/tahun), lalu pilih berkasnya lagi.`
