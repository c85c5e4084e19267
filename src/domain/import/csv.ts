/** The signs that stand between cells, most trusted first when two are found equally often. */
const separators = [';', ',', '\t', '|'] as const

/**
 * The rows of a delimited text (RFC 4180: quotes, doubled quotes, line breaks inside quotes). The separator is the one
 * that divides the first lines, because Excel in Indonesian writes `;` where others write `,`. Empty rows stay, so that a row is counted as the file counts it.
 */
export const parseCsv = (text: string): string[][] => [...eachCsvRow(text)]

/** The same, a row at a time, for whoever must not stop the screen or keep a list without end. */
export function* eachCsvRow(text: string): Generator<string[], CsvEnd> {
  const plain = text.replace(/^\uFEFF/, '')
  const told = toldSeparator.exec(plain)
  if (!told?.[1]) return yield* eachRow(plain, separatorOf(plain))
  yield ['']
  return yield* eachRow(plain.slice(told[0].length), told[1])
}

/** A first line for Excel alone, which names the separator; it counts as a row, as in the file. */
const toldSeparator = /^sep=([;,\t|])(?:\r\n|\r|\n)/i

export function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string): number => head.split(sign).length
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best), separators[0])
}

export const rowsOf = (text: string, separator: string): string[][] => [...eachRow(text, separator)]

/**
 * Behind the sign that ends a quoted cell stands something else: the quote that began it was none, and whatever came
 * between is not one cell. Its message is the row.
 */
export class StrayQuote extends Error {}

/** How a text ended. A file that was cut off ends inside quotes, or in a line that nobody finished. */
export type CsvEnd = 'line' | 'cell' | 'quotes'

function* eachRow(text: string, separator: string): Generator<string[], CsvEnd> {
  let row: string[] = []
  let cell = ''
  let quoted = false
  let at = 1
  const endCell = (): void => {
    row.push(cell)
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (quoted) {
      if (c !== '"') cell += c
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i)
      else {
        quoted = false
        if (!endsCell(text.charAt(i + 1), separator)) throw new StrayQuote(String(at))
      }
      continue
    }
    if (c === '"' && cell === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text.charAt(i + 1) === '\n') i++
      endCell()
      yield row
      row = []
      at++
    } else cell += c
  }
  if (cell === '' && row.length === 0) return quoted ? 'quotes' : 'line'
  yield [...row, cell]
  return quoted ? 'quotes' : 'cell'
}

/** The end of the text has no sign. Spaces behind the quote are forgiven. */
const endsCell = (sign: string, separator: string): boolean =>
  sign === separator || ['', ' ', '\n', '\r'].includes(sign)
