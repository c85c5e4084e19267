import { headingLines } from '../headings.ts'
import type { Head, Row } from '../sheet.ts'
import { cellXml, columnName, style, textXml } from './cells.ts'

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
  yield `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${frozen(above)}<cols>${page.heads.map(widthXml).join('')}</cols><sheetData>`
  yield titleXml(page.title)
  const { lines, merged } = headingXml(page)
  yield lines
  let at = above
  for await (const row of rows) {
    at += 1
    yield `<row r="${at}">${row.cells.map((cell, i) => cellXml(cell, page.heads[i]?.type ?? 'text', i, at)).join('')}</row>`
  }
  yield `</sheetData>${merged}${closing(page.wide)}`
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

const frozen = (above: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`

const widthXml = ({ width }: Head, i: number): string =>
  `<col min="${i + 1}" max="${i + 1}" width="${width + 2}" customWidth="1"/>`

const titleXml = (title: readonly string[]): string =>
  title
    .map(
      (text, i) =>
        `<row r="${i + 1}">${textXml(text, `A${i + 1}`, i === 0 ? style.title : style.text)}</row>`,
    )
    .join('')

function headingXml(page: Page): { lines: string; merged: string } {
  const lines = headingLines(page.heads)
  const { first } = headingsAt(page)
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
        (line, i) =>
          `<row r="${first + i}">${line.map(c => textXml(c.text, `${columnName(c.column)}${first + i}`, style.heading)).join('')}</row>`,
      )
      .join(''),
    merged: merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
  }
}

/** A4, all columns on one sheet of paper, with its number at the foot. */
const closing = (wide: boolean): string =>
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
  '<headerFooter><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>'
