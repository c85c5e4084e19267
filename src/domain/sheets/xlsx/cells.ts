import { dayNumber, isIsoDate } from '../../measures/age.ts'
import type { Cell, CellType } from '../cell.ts'

/** Places in `cellXfs` of styles.ts. */
export const style = {
  plain: 0,
  text: 1,
  date: 2,
  heading: 3,
  title: 4,
  wrapped: 5,
  upright: 6,
  lineNumber: 7,
  lineText: 8,
  lineDate: 9,
} as const

type Looks = {
  readonly number: number
  readonly text: number
  readonly wrapped: number
  readonly date: number
}

/** A template of another system bears no lines. */
export const bare: Looks = { number: style.plain, text: style.text, wrapped: style.wrapped, date: style.date }
/** A form as it is printed: lines round every cell, and what is longer than its cell goes on below. */
export const lined: Looks = {
  number: style.lineNumber,
  text: style.lineText,
  wrapped: style.lineText,
  date: style.lineDate,
}

/** What XML 1.0 cannot hold is nothing that anybody typed. */
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A carriage return must be written as a number, or every reader makes a new line of it. */
export const escaped = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"\r]/g, c => named[c] ?? c)

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** 0 is A, 26 is AA. */
export function columnName(at: number): string {
  const before = Math.floor(at / 26)
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** Spreadsheets count days from 1900 and believe that it was a leap year; before March 1900 a date stays text. */
const daysBefore1970 = 25_569
const firstTrueDay = -25_508

export function cellXml(cell: Cell, type: CellType, column: number, row: number, looks = bare): string {
  const ref = `${columnName(column)}${row}`
  if (cell === undefined || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell)))
    return looks === lined ? `<c r="${ref}" s="${looks[type]}"/>` : ''
  if (typeof cell === 'number') return `<c r="${ref}"${lookXml(looks.number)}><v>${cell}</v></c>`
  if (type === 'date' && isIsoDate(cell) && dayNumber(cell) >= firstTrueDay)
    return `<c r="${ref}"${lookXml(looks.date)}><v>${dayNumber(cell) + daysBefore1970}</v></c>`
  return textXml(cell, ref, cell.includes('\n') ? looks.wrapped : looks.text)
}

const lookXml = (look: number): string => (look === style.plain ? '' : ` s="${look}"`)

/** Text inside its cell is never run: `=1+1` is a name that begins with an equals sign. */
export const textXml = (text: string, ref: string, look: number): string =>
  `<c r="${ref}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
