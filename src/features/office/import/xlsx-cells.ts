import type { SheetCell } from '../../../domain/import/index.ts'

export const mostColumns = 200

/** `name` may carry its namespace, as in `r:id`. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

export const stringsIn = (xml: string): string[] =>
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

export function cellsIn(xml: string, strings: readonly string[]): SheetCell[] {
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
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1
}

const wholeNumber = /^\d+$/

/** Digits that some program wrote out stay as they stand: a number of a computer keeps fewer. */
function cellOf(type: string | undefined, xml: string, strings: readonly string[]): SheetCell {
  if (type === 'inlineStr') return runsIn(xml)
  const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(xml)?.[1]
  if (value === undefined || type === 'e') return undefined
  if (type === 's') return strings[Number(value)]
  if (type === 'b') return value === '1'
  if (type === 'str' || type === 'd') return unescaped(value)
  return wholeNumber.test(value) ? value : Number(value)
}
