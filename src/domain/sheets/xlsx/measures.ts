import { headingLines } from '../headings.ts'
import type { HeadingCell } from '../headings.ts'
import type { Head, Row } from '../sheet.ts'
import type { Page } from './worksheet.ts'

/**
 * How wide columns are and how high lines, in characters and points. Not every program makes a line as high as its text
 * when it opens a file, and none does for merged cells.
 */
const room = 2
const pointsALine = 15
const pointsALetter = 6
/** An upright heading that is longer goes on beside itself. */
const highestUpright = 132

/** Of a template each heading is one word that must not be broken; on a form no word of a heading above is. */
export function columnsOf({ heads, title }: Pick<Page, 'heads' | 'title'>): readonly number[] {
  if (title.length === 0) return heads.map(h => Math.max(h.width, h.label.length) + room)
  const above = headingLines(heads).slice(0, -1).flat()
  return heads.map((h, column) => {
    const over = above.filter(c => c.text !== h.label && column >= c.column && column < c.column + c.across)
    return Math.max(h.width + room, ...over.map(c => (longestWord(c.text) + room) / c.across))
  })
}

const longestWord = (text: string): number => Math.max(...text.split(' ').map(word => word.length))

/** The columns until the last that says whose row it is. */
export const keptColumns = (heads: readonly Head[]): number => heads.findLastIndex(h => h.keep === true) + 1

/** Characters that fit on the width of a page at half their size. */
const readable = 300
export const pagesAcross = (columns: readonly number[]): number =>
  columns.reduce((sum, width) => sum + width, 0) > readable ? 2 : 1

type Look = { readonly heights: readonly number[]; readonly isUpright: (cell: HeadingCell) => boolean }

/** A heading over figures that does not fit in two lines stands upright, as on the printed forms. */
export function headingLook(
  { heads, title }: Page,
  lines: readonly (readonly HeadingCell[])[],
  columns: readonly number[],
): Look {
  const widthOf = ({ column, across }: HeadingCell): number =>
    columns.slice(column, column + across).reduce((sum, width) => sum + width, 0) - room
  const isUpright = (cell: HeadingCell): boolean => {
    const head = heads[cell.column]
    if (title.length === 0 || cell.across > 1 || head?.type !== 'number' || cell.text !== head.label)
      return false
    return longestWord(cell.text) > widthOf(cell) || wrapped(cell.text, widthOf(cell)) > 2
  }
  const needs = (cell: HeadingCell): number =>
    isUpright(cell)
      ? Math.min(highestUpright, cell.text.length * pointsALetter + pointsALetter)
      : wrapped(cell.text, widthOf(cell)) * pointsALine
  const heights = lines.map(line => Math.max(pointsALine, ...line.filter(c => c.down === 1).map(needs)))
  const total = heights.reduce((sum, height) => sum + height, 0)
  const down = lines.flatMap(line => line.filter(c => c.down > 1).map(needs))
  const missing = Math.max(0, ...down.map(height => height - total))
  return { heights: heights.map((h, i) => (i === heights.length - 1 ? h + missing : h)), isUpright }
}

/** A row in points: as many lines as its longest cell needs. */
export function rowHeight({ cells }: Row, heads: readonly Head[], columns: readonly number[]): number {
  const lines = cells.map((cell, i) =>
    heads[i]?.type === 'text' && typeof cell === 'string'
      ? cell.split('\n').reduce((sum, text) => sum + wrapped(text, columns[i] ?? 0), 0)
      : 1,
  )
  return Math.max(1, ...lines) * pointsALine
}

/** In how many lines a text stands, broken between words where that is possible. */
function wrapped(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? 1 : 0) + length
    if (used > width) lines += Math.ceil(used / width) - 1
    used = used > width ? used % width : used
  }
  return lines
}
