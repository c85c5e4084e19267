import { csvLine as lineOf } from '../../../src/domain/export/csv.ts'

/** Commas and decimal points: for programs. */
export const csvLine = (values: readonly unknown[]): string => lineOf(values)

/** The rows of a file that has gained columns: as many empty cells at the end of each. Line breaks inside quotes are no ends. */
export function widened(rows: string, by: number): string {
  const empty = ','.repeat(by)
  let quoted = false
  let out = ''
  let from = 0
  for (let i = 0; i < rows.length; i++) {
    if (rows[i] === '"') quoted = !quoted
    if (rows[i] !== '\n' || quoted) continue
    out += `${rows.slice(from, i)}${empty}\n`
    from = i + 1
  }
  return out
}

/** Where the header ends and the rows begin. */
export const afterHeader = (text: string): string => text.slice(text.indexOf('\n') + 1)
