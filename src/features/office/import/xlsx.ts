import type { SheetCell } from '../../../domain/import/index.ts'
import { breathe } from './breathe.ts'
import { attribute, cellsIn, stringsIn } from './xlsx-cells.ts'
import { expandMerged, mergedIn } from './xlsx-merged.ts'
import { openZip, piecesIn, textIn, TooLarge, wholeElements } from './zip.ts'
import type { Zip } from './zip.ts'

/** A workbook as rows of cells (ECMA-376, part 1, 18). Dates stay the day numbers that Excel keeps. */
const sheetLimit = 60_000_000
const stringsLimit = 30_000_000
const partLimit = 2_000_000
export const mostRows = 20_000

/** Excel of old Macs counts days from 1904, so that every date of the file would be four years off. */
export class CountsFrom1904 extends Error {}
/** Some other kind of ZIP: a letter, an archive. */
export class NotAWorkbook extends Error {}

export type Book = {
  readonly names: readonly string[]
  /** The rows of the sheet with this number. Throws TooLarge. */
  readonly rows: (sheet: number) => Promise<SheetCell[][]>
}

export async function openXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Book> {
  const zip = openZip(bytes)
  const workbook = await textIn(zip, 'xl/workbook.xml', partLimit)
  if (workbook === '') throw new NotAWorkbook()
  if (/<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook)) throw new CountsFrom1904()
  const sheets = await sheetsOf(zip, workbook)
  let strings: Promise<string[]> | undefined
  return {
    names: sheets.map(s => s.name),
    rows: async at => rowsIn(zip, sheets[at]?.path ?? '', await (strings ??= sharedStrings(zip))),
  }
}

type SheetPart = { readonly name: string; readonly path: string }

/** Their files by the relations that the workbook names, hidden sheets left out; most programs call the first one sheet1. */
async function sheetsOf(zip: Zip, workbook: string): Promise<readonly SheetPart[]> {
  const relations = await textIn(zip, 'xl/_rels/workbook.xml.rels', partLimit)
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
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

const rowShape = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g

/** Row by row while the sheet is inflated: one with a hundred thousand rows is left at the first that is too many. */
async function rowsIn(zip: Zip, path: string, strings: readonly string[]): Promise<SheetCell[][]> {
  const rows: SheetCell[][] = []
  let at = 0
  let rest = ''
  for await (const text of wholeElements(piecesIn(zip, path, sheetLimit), /<\/(?:\w+:)?row>/g)) {
    for (const [, attributes = '', inner = ''] of text.matchAll(rowShape)) {
      at = Number(attribute(attributes, 'r') ?? at + 1)
      const cells = cellsIn(inner, strings)
      // Spreadsheets keep rows that were only coloured, down to the millionth.
      if (cells.every(c => c === undefined || c === '')) continue
      if (at > mostRows + 1) throw new TooLarge('rows')
      while (rows.length < at - 1) rows.push([])
      rows.push(cells)
    }
    rest = text
    await breathe()
  }
  return expandMerged(rows, mergedIn(rest))
}
