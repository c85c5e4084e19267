import { parseDecimal } from '../measures/decimal.ts'
import type { Decimal } from '../measures/decimal.ts'

/** What a formula leaves in a cell: 82.49999999999999, or 3E-7 for nothing. */
const computed = /^[-\u2212\u2013]?\d{1,9}[.,]\d{7,20}$/
const tiny = /^[-\u2212\u2013]?\d(?:[.,]\d{1,20})?e-\d{1,3}$/i

/** As many decimals as a typed figure may have (`parseDecimal`). */
const kept = 1_000_000

/** A figure of a list. What a spreadsheet worked out is rounded, because nobody typed its last decimals. */
export function figureIn(cell: string): Decimal {
  const text = cell.trim()
  if (!computed.test(text) && !tiny.test(text)) return parseDecimal(text)
  const value = Number(text.replace(/^[\u2212\u2013]/, '-').replace(',', '.'))
  // Adding 0 makes a plain nought of one that has a sign.
  return { outcome: 'number', value: Math.round(value * kept) / kept + 0 }
}
