import { csvCell } from '../../../src/domain/export/csv.ts'
import type { GrowthReference } from '../../../src/domain/reference/index.ts'
import type { Header } from './header.ts'
import { readRow, RowFault } from './read-row.ts'
import { monthColumns, resultColumns, resultOf } from './result.ts'
import type { Result } from './result.ts'
import type { RawRow } from './split-rows.ts'

export type Judged = { readonly line: string; readonly isFaulty: boolean }
export type RowJudge = { readonly header: string; readonly judge: (row: RawRow) => Judged }

/** Columns of an earlier result are left out and computed anew; all others stay as they came. */
export function judgeRows(header: Header, reference: GrowthReference, today: string): RowJudge {
  const own = [...resultColumns, ...(header.hasDates ? monthColumns : [])]
  const replaced = new Set([...own, 'error'])
  const kept = header.names.flatMap((name, i) => (replaced.has(name.toLowerCase()) ? [] : [i]))
  const separator = header.separator === ';' ? ';' : ','
  const line = lineWriter(separator)
  const blank = own.map(() => '')

  const judged = ({ cells, fault }: RawRow): Result => {
    if (fault) return { cells: blank, error: faultWords[fault] }
    try {
      const input = readRow(column => cells[header.at.get(column) ?? -1] ?? '', today)
      return resultOf(input, reference, header.hasDates)
    } catch (fault) {
      if (fault instanceof RowFault) return { cells: blank, error: fault.message }
      throw fault
    }
  }
  return {
    header: line([...kept.map(i => header.names[i] ?? ''), ...own, 'error']),
    judge: row => {
      const { cells, error } = judged(row)
      const theirs = kept.map(i => row.cells[i] ?? '')
      const ours = separator === ';' ? cells.map(withComma) : cells
      return { line: line([...theirs, ...ours, error]), isFaulty: error !== '' }
    },
  }
}

const faultWords = {
  cells: 'jumlah kolom baris ini tidak sama dengan judulnya (cells do not match the header)',
  quote: 'tanda kutip tidak ditutup (a quote is not closed)',
} as const

const number = /^-?\d+(?:[.,]\d+)?$/

/** Where cells are divided by semicolons, spreadsheets read decimal commas. */
const withComma = (cell: string): string => (number.test(cell) ? cell.replace('.', ',') : cell)

/** Numbers stay as they are written; text is quoted where it must be, and never runs as a formula. */
function lineWriter(separator: ',' | ';') {
  const style = { separator }
  const cell = (text: string): string =>
    number.test(text) && !text.includes(separator) ? text : csvCell(text, style)
  return (cells: readonly string[]): string => `${cells.map(cell).join(separator)}\n`
}
