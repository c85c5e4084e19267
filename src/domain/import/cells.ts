/** What a reader of spreadsheets gives for a cell. */
export type SheetCell = string | number | boolean | Date | null | undefined

/** What stands for a formula whose result the file does not hold: it is not an empty cell. */
export const notComputed = '#RUMUS!'

/** "#N/A", "#REF!": Excel could not work it out. */
export const isBroken = (cell: string): boolean => /^#(N\/A|[A-Z][A-Z0-9/]*[!?])$/.test(cell.trim())

/** A row of a spreadsheet as the same text that a CSV gives; from here on nobody knows which it was. */
export const textRow = (row: readonly SheetCell[]): string[] => row.map(textOf)

function textOf(cell: SheetCell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  // "25,375" is no thousands; what has no comma behind it is written as it is counted.
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell)
}
