/** A cell that a spreadsheet would run as a formula is text: names such as `=HYPERLINK(…)` or `-2+3` arrive as they were typed. */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/

function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = startsFormula.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\n`

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
