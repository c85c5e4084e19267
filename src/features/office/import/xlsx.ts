import type { SheetCell } from '../../../domain/import/index.ts'
import { breathe } from './breathe.ts'
import { cellsIn, stringsIn } from './xlsx-cells.ts'
import { expandMerged, mergedIn } from './xlsx-merged.ts'
import { attribute, elementsIn } from './xml.ts'
import { openZip, piecesIn, textIn, TooLarge, wholeElements } from './zip.ts'
import type { Zip } from './zip.ts'

/** A workbook as rows of cells (ECMA-376, part 1, 18). Dates stay the day numbers that Excel keeps. */
const sheetLimit = 60_000_000
const stringsLimit = 30_000_000
const partLimit = 2_000_000
export const mostRows = 20_000
/** As many as Excel lets into one. */
export const mostInCell = 32_767

/** Excel of old Macs counts days from 1904, so that every date of the file would be four years off. */
export class CountsFrom1904 extends Error {}
/** Its message is the row. */
export class CellTooLong extends Error {}
/** Some other kind of ZIP: a letter, an archive. */
export class NotAWorkbook extends Error {}

/** Letters that may still be read of a file in which the list is looked for. */
export type Budget = { left: number }
export const budgetOf = (sheets: number): Budget => ({ left: sheets * sheetLimit })

export type Book = {
  readonly names: readonly string[]
  /** The rows of the sheet with this number. Throws TooLarge. */
  readonly rows: (sheet: number, budget?: Budget) => Promise<SheetCell[][]>
}

export async function openXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Book> {
  const zip = openZip(bytes)
  const workbook = await textIn(zip, 'xl/workbook.xml', partLimit)
  if (workbook === '') throw new NotAWorkbook()
  for (const { attributes } of elementsIn(workbook, 'workbookPr'))
    if (/^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) throw new CountsFrom1904()
  const sheets = await sheetsOf(zip, workbook)
  let strings: Promise<string[]> | undefined
  return {
    names: sheets.map(s => s.name),
    rows: async (at, budget = budgetOf(1)) => {
      const shared = await (strings ??= sharedStrings(zip))
      return rowsIn(within(budget, piecesIn(zip, sheets[at]?.path ?? '', sheetLimit)), shared)
    },
  }
}

type SheetPart = { readonly name: string; readonly path: string }

/** Their files by the relations that the workbook names, hidden sheets left out; most programs call the first one sheet1. */
async function sheetsOf(zip: Zip, workbook: string): Promise<readonly SheetPart[]> {
  const relations = await textIn(zip, 'xl/_rels/workbook.xml.rels', partLimit)
  const targets = new Map(
    [...elementsIn(relations, 'Relationship')].map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  )
  const sheets = [...elementsIn(workbook, 'sheet')].flatMap(({ attributes: tag }) => {
    const target = targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id'))
    const hidden = /hidden/i.test(attribute(tag, 'state') ?? '')
    if (!target || hidden) return []
    return [{ name: attribute(tag, 'name') ?? '', path: pathOf(target) }]
  })
  return sheets.length > 0 ? sheets : [{ name: 'Sheet1', path: 'xl/worksheets/sheet1.xml' }]
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

async function sharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = []
  const pieces = piecesIn(zip, 'xl/sharedStrings.xml', stringsLimit)
  for await (const text of wholeElements(pieces, /<\/(?:\w+:)?si>/g))
    for (const string of stringsIn(text)) strings.push(string)
  return strings
}

/** Forty sheets may each be just small enough. */
async function* within(budget: Budget, pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const piece of pieces) {
    budget.left -= piece.length
    if (budget.left < 0) throw new TooLarge('sheets')
    yield piece
  }
}

/** Row by row while the sheet is inflated: one with a hundred thousand rows is left at the first that is too many. */
async function rowsIn(pieces: AsyncIterable<string>, strings: readonly string[]): Promise<SheetCell[][]> {
  const rows: SheetCell[][] = []
  let at = 0
  let rest = ''
  for await (const text of wholeElements(pieces, /<\/(?:\w+:)?row>/g)) {
    for (const { attributes, inner } of elementsIn(text, 'row')) {
      at = Number(attribute(attributes, 'r') ?? at + 1)
      const cells = cellsIn(inner, strings)
      // Spreadsheets keep rows that were only coloured, down to the millionth.
      if (cells.every(c => c === undefined || c === '')) continue
      if (at > mostRows + 1) throw new TooLarge('rows')
      if (cells.some(c => typeof c === 'string' && c.length > mostInCell)) throw new CellTooLong(String(at))
      while (rows.length < at - 1) rows.push([])
      rows.push(cells)
    }
    rest = text
    await breathe()
  }
  return expandMerged(rows, mergedIn(rest))
}
