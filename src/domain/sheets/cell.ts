import { isIsoDate } from '../measures/age.ts'

/** What stands in a cell. A date is `YYYY-MM-DD`; nothing is an empty cell, never "Tidak". */
export type Cell = string | number | undefined

/** A date is a real date in a spreadsheet; where a template wants the letters `YYYY-MM-DD`, its column is text. */
export type CellType = 'text' | 'number' | 'date'

/** Dates are written as they are said on paper, figures with a comma. For screen and print. */
export function cellWords(cell: Cell, type: CellType): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return type === 'date' && isIsoDate(cell) ? cell.split('-').toReversed().join('-') : cell
}

export const yesNoWords = (answer: boolean | undefined): string | undefined =>
  answer === undefined ? undefined : answer ? 'Ya' : 'Tidak'

export const rounded = (x: number | undefined, decimals: number): number | undefined =>
  x === undefined ? undefined : Number(x.toFixed(decimals))
