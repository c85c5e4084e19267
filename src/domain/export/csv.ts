/** A cell that a spreadsheet would run as a formula is text: names such as `=HYPERLINK(…)` or `-2+3` arrive as they were typed. */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/
/** Numbers that a spreadsheet would spoil by reading them as numbers: NIK, KK, JKN, and phones with their first nought. */
const spoiledNumber = /^(0\d{3,}|\d{12,})$/

export type CsvStyle = {
  /** Excel in Indonesian divides by `;` and reads 7,9 as a number; other programs want `,` and 7.9. */
  readonly separator: ',' | ';'
  /** A mark before long numbers, so that they stay what they are when the file is opened by double click. */
  readonly spreadsheet?: boolean
}

const plain: CsvStyle = { separator: ',' }

function textOf(value: unknown, { separator, spreadsheet }: CsvStyle): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const marked = startsFormula.test(text) || (spreadsheet === true && spoiledNumber.test(text))
  return marked ? `'${text}` : text
}

export function csvCell(value: unknown, style: CsvStyle = plain): string {
  const text = textOf(value, style)
  const quoted = text.includes(style.separator) || /["\n\r]/.test(text)
  return quoted && typeof value !== 'number' ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (values: readonly unknown[], style: CsvStyle = plain): string =>
  `${values.map(v => csvCell(v, style)).join(style.separator)}\n`

/** Without it Excel reads the file in the code page of the machine, and é becomes Ã©. */
export const byteOrderMark = '\uFEFF'
