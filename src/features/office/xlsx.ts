import type { SheetCell } from '../../domain/import/index.ts'
import { openZip, textIn, TooLarge } from './zip.ts'
import type { Zip } from './zip.ts'

/** The first sheet of a workbook as rows of cells (ECMA-376, part 1, 18). Dates stay the day numbers that Excel keeps. */
const sheetLimit = 60_000_000
const partLimit = 30_000_000
export const mostRows = 20_000
const mostColumns = 200

export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<SheetCell[][]> {
  const zip = openZip(bytes)
  const strings = stringsIn((await textIn(zip, 'xl/sharedStrings.xml', partLimit)) ?? '')
  const sheet = await textIn(zip, await firstSheet(zip), sheetLimit)
  return sheet === undefined ? [] : rowsIn(sheet, strings)
}

/** Its file by the relation that the workbook names; most programs call it sheet1. */
async function firstSheet(zip: Zip): Promise<string> {
  const workbook = (await textIn(zip, 'xl/workbook.xml', partLimit)) ?? ''
  const relations = (await textIn(zip, 'xl/_rels/workbook.xml.rels', partLimit)) ?? ''
  const id = /<(?:\w+:)?sheet\s[^>]*?\br:id="([^"]+)"/.exec(workbook)?.[1]
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  )
  const target = relation && attribute(relation[0], 'Target')
  if (!target) return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const stringsIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(m => runsIn(m[1] ?? ''))

/** All runs of one cell; the phonetic guide (`rPh`) is not part of it. */
const runsIn = (xml: string): string =>
  [
    ...xml
      .replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
      .matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g),
  ]
    .map(m => unescaped(m[1] ?? ''))
    .join('')

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code] ?? whole
    const point =
      code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

function rowsIn(xml: string, strings: readonly string[]): SheetCell[][] {
  const rows: SheetCell[][] = []
  for (const [, attributes = '', inner = ''] of xml.matchAll(
    /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    const number = Number(attribute(attributes, 'r') ?? rows.length + 1)
    if (number > mostRows + 1) throw new TooLarge('rows')
    while (rows.length < number - 1) rows.push([])
    rows.push(cellsIn(inner, strings))
  }
  return rows
}

function cellsIn(xml: string, strings: readonly string[]): SheetCell[] {
  const cells: SheetCell[] = []
  for (const [, attributes = '', inner = ''] of xml.matchAll(
    /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
  )) {
    const column = columnOf(attribute(attributes, 'r')) ?? cells.length
    if (column >= mostColumns) continue
    while (cells.length < column) cells.push(undefined)
    cells[column] = cellOf(attribute(attributes, 't'), inner, strings)
  }
  return cells
}

/** "AB12" → 27 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1
}

function cellOf(type: string | undefined, xml: string, strings: readonly string[]): SheetCell {
  if (type === 'inlineStr') return runsIn(xml)
  const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(xml)?.[1]
  if (value === undefined || type === 'e') return undefined
  if (type === 's') return strings[Number(value)]
  if (type === 'b') return value === '1'
  return type === 'str' || type === 'd' ? unescaped(value) : Number(value)
}
