import { headingLines } from '../headings.ts'
import type { Head, Row } from '../sheet.ts'
import type { HeadingCell } from '../headings.ts'
import { bare, cellXml, columnName, lined, style, textXml } from './cells.ts'
import { columnsOf, headingLook, keptColumns, pagesAcross, rowHeight } from './measures.ts'

export type Page = {
  readonly heads: readonly Head[]
  readonly wide: boolean
  /** Lines above the headings: what it is, where, when. A template of another system has none. */
  readonly title: readonly string[]
}

/** The lines of the headings, counted from 1. Under a title one line stays empty. */
export function headingsAt({ heads, title }: Page): { readonly first: number; readonly last: number } {
  const above = title.length > 0 ? title.length + 1 : 0
  return { first: above + 1, last: above + headingLines(heads).length }
}

/** The one sheet of the workbook, a piece at a time (ECMA-376, part 1, 18.3). */
export async function* worksheet(
  page: Page,
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  const above = headingsAt(page).last
  const columns = columnsOf(page)
  const looks = page.title.length > 0 ? lined : bare
  yield `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${frozen(above, keptColumns(page.heads))}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(widthXml).join('')}</cols><sheetData>`
  yield titleXml(page.title)
  const { lines, merged } = headingXml(page, columns)
  yield lines
  let at = above
  for await (const row of rows) {
    at += 1
    const height = looks === lined ? ` ht="${rowHeight(row, page.heads, columns)}" customHeight="1"` : ''
    yield `<row r="${at}"${height}>${row.cells.map((cell, i) => cellXml(cell, page.heads[i]?.type ?? 'text', i, at, looks)).join('')}</row>`
  }
  yield `</sheetData>${merged}${closing(page.wide, pagesAcross(columns))}`
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

const frozen = (above: number, left: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane${left > 0 ? ` xSplit="${left}"` : ''} ySplit="${above}" topLeftCell="${columnName(left)}${above + 1}" activePane="${left > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/></sheetView></sheetViews>`

const widthXml = (width: number, i: number): string =>
  `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`

const titleXml = (title: readonly string[]): string =>
  title
    .map(
      (text, i) =>
        `<row r="${i + 1}">${textXml(text, `A${i + 1}`, i === 0 ? style.title : style.text)}</row>`,
    )
    .join('')

function headingXml(page: Page, columns: readonly number[]): { lines: string; merged: string } {
  const lines = headingLines(page.heads)
  const { first } = headingsAt(page)
  const { heights, isUpright } = headingLook(page, lines, columns)
  const covering = (line: number, column: number): HeadingCell | undefined =>
    lines
      .slice(0, line + 1)
      .flatMap((cells, i) => cells.filter(c => i + c.down > line))
      .find(c => column >= c.column && column < c.column + c.across)
  const cellAt = (line: number, column: number): string => {
    const ref = `${columnName(column)}${first + line}`
    const cell = covering(line, column)
    const look = cell && isUpright(cell) ? style.upright : style.heading
    const starts = lines[line]?.find(c => c.column === column)
    // What a merged cell covers bears its lines too, or it has none at its right and its foot.
    return starts ? textXml(starts.text, ref, look) : `<c r="${ref}" s="${look}"/>`
  }
  const merges = lines.flatMap((line, i) =>
    line
      .filter(c => c.across > 1 || c.down > 1)
      .map(c => {
        const [top, left] = [first + i, c.column]
        return `<mergeCell ref="${columnName(left)}${top}:${columnName(left + c.across - 1)}${top + c.down - 1}"/>`
      }),
  )
  return {
    lines: lines
      .map(
        (_, i) =>
          `<row r="${first + i}" ht="${heights[i]}" customHeight="1">${columns.map((__, column) => cellAt(i, column)).join('')}</row>`,
      )
      .join(''),
    merged: merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
  }
}

/** A4, its number at the foot. All columns on one sheet of paper, or on two beside each other where nobody could read one. */
const closing = (wide: boolean, across: number): string =>
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="${across}" fitToHeight="0"/>` +
  '<headerFooter><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>'
