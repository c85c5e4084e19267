import type { Row } from '../sheet.ts'
import { columnName, escaped } from './cells.ts'
import { keptColumns } from './measures.ts'
import { stylesXml } from './styles.ts'
import { headingsAt, worksheet } from './worksheet.ts'
import type { Page } from './worksheet.ts'
import { zipped } from './zip.ts'
import type { Deflate } from './zip.ts'

/** A spreadsheet of one sheet as bytes, row by row as they come. */
export const xlsxOf = (
  name: string,
  page: Page,
  rows: Iterable<Row> | AsyncIterable<Row>,
  deflate: Deflate,
): AsyncGenerator<Uint8Array> =>
  zipped(
    [
      { name: '[Content_Types].xml', text: [contentTypes] },
      { name: '_rels/.rels', text: [relations([['officeDocument', 'xl/workbook.xml']])] },
      { name: 'xl/workbook.xml', text: [workbook(sheetName(name), page)] },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: [
          relations([
            ['worksheet', 'worksheets/sheet1.xml'],
            ['styles', 'styles.xml'],
          ]),
        ],
      },
      { name: 'xl/styles.xml', text: [stylesXml] },
      { name: 'xl/worksheets/sheet1.xml', text: worksheet(page, rows) },
    ],
    deflate,
  )

/** Spreadsheets take at most 31 letters, and not these signs. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes =
  `${declaration}<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheets}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheets}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheets}.styles+xml"/></Types>`

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The headings, and whose row it is, are printed again on every sheet of paper. */
function workbook(name: string, page: Page): string {
  const { first, last } = headingsAt(page)
  const left = keptColumns(page.heads)
  const named = escaped(name)
  return (
    `${declaration}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships">` +
    `<sheets><sheet name="${named}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${left > 0 ? `'${named}'!$A:$${columnName(left - 1)},` : ''}'${named}'!$${first}:$${last}</definedName></definedNames></workbook>`
  )
}
