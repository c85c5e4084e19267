import { createDeflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { csvHeading, csvRow, headingLines, xlsxOf } from '../../../src/domain/sheets/index.ts'
import type { Deflate, Head, Page, Row } from '../../../src/domain/sheets/index.ts'
import { openXlsx } from '../../../src/features/office/import/xlsx.ts'
import { openZip, textIn } from '../../../src/features/office/import/zip.ts'

const heads: readonly Head[] = [
  { key: 'no', label: 'No', type: 'number', width: 5 },
  { key: 'nik', label: 'NIK', type: 'text', width: 18 },
  { key: 'nama', label: 'Nama', type: 'text', width: 20 },
  { key: 'lahir', label: 'Tanggal lahir', type: 'date', width: 12 },
  { key: 'bb', label: 'BB', under: ['Ukur', 'Berat'], type: 'number', width: 8 },
  { key: 'nt', label: 'N/T', under: ['Ukur', 'Berat'], type: 'text', width: 8 },
  { key: 'tb', label: 'TB', under: ['Ukur'], type: 'number', width: 8 },
]

const names = [
  'Siti "Ani" Rahma',
  'Budi; Santoso, S.Pd',
  'Dua\nbaris',
  'Bayi 👶🏽 Ny. D’Ámalia',
  "O'Neil <b>&amp;</b>",
  '=HYPERLINK("http://x","y")',
  '+62812',
  '-2+3',
  '@SUM(A1)',
  ' berjarak ',
]
const row = (i: number, nama: string): Row => ({
  whose: { id: String(i), name: nama, posyandu: 'm' },
  cells: [i + 1, '0074010402250002', nama, '2025-02-04', 8.45, i % 2 ? 'N' : undefined, 70.5],
  missing: [],
})
const rows = names.map((nama, i) => row(i, nama))

const deflate: Deflate = bytes => Readable.from(bytes).pipe(createDeflateRaw())
const page: Page = { heads, wide: true, title: [] }

async function xlsx(some: readonly Row[], over: Partial<Page> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for await (const bytes of xlsxOf('Uji [1]/2', { ...page, ...over }, some, deflate)) parts.push(bytes)
  return new Uint8Array(Buffer.concat(parts))
}

test('L1 a spreadsheet is read back by a second library with NIK, dates, figures and names unchanged', async () => {
  const read = await readSheet(Buffer.from(await xlsx(rows)), { trim: false })
  const people = read.slice(headingLines(heads).length)
  expect(people.map(r => r[2])).toEqual(names)
  expect(new Set(people.map(r => r[1]))).toEqual(new Set(['0074010402250002']))
  expect(people[0]?.[3]).toEqual(new Date('2025-02-04T00:00:00Z'))
  expect(people[0]?.slice(4)).toEqual([8.45, null, 70.5])
})

test('L1 our own reader of imports reads it too, and no cell is a formula', async () => {
  const bytes = await xlsx(rows)
  expect((await (await openXlsx(bytes)).rows(0))[3]?.slice(0, 3)).toEqual(['1', '0074010402250002', names[0]])
  const sheet = await textIn(openZip(bytes), 'xl/worksheets/sheet1.xml', 1e6)
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(sheet).toContain('t="inlineStr"')
})

test('L1 whatever somebody is called comes back as it was typed', async () => {
  const letters = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .filter(t => t.length > 0 && !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(t)) // oxlint-disable-line no-control-regex
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 20 }), async typed => {
      const read = await readSheet(Buffer.from(await xlsx(typed.map((t, i) => row(i, t)))), { trim: false })
      expect(read.slice(3).map(r => r[2])).toEqual(typed)
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('L2 CSV is read back by a second library; what a spreadsheet would run has a mark before it', () => {
  const read: string[][] = parse(csvHeading(heads) + rows.map(csvRow).join(''), { bom: true })
  expect(read[0]).toEqual([
    'No',
    'NIK',
    'Nama',
    'Tanggal lahir',
    'Ukur · Berat · BB',
    'Ukur · Berat · N/T',
    'Ukur · TB',
  ])
  expect(read.slice(1).map(r => r[2]?.replace(/^'(?=[=+\-@])/, ''))).toEqual(names)
  expect(read[6]?.[2]?.startsWith("'=")).toBe(true)
  expect(read[1]?.slice(0, 5)).toEqual(['1', '0074010402250002', names[0], '2025-02-04', '8.45'])
})

test('L3 headings that several columns share are one cell across, the others reach down', () => {
  expect(headingLines(heads).map(line => line.map(c => [c.text, c.across, c.down]))).toEqual([
    [
      ['No', 1, 3],
      ['NIK', 1, 3],
      ['Nama', 1, 3],
      ['Tanggal lahir', 1, 3],
      ['Ukur', 3, 1],
    ],
    [
      ['Berat', 2, 1],
      ['TB', 1, 2],
    ],
    [
      ['BB', 1, 1],
      ['N/T', 1, 1],
    ],
  ])
})

test('L3 a register has its title above and merged headings; a printed page repeats them', async () => {
  const bytes = await xlsx(rows, { title: ['Register balita', 'Posyandu Melati'] })
  const zip = openZip(bytes)
  const sheet = await textIn(zip, 'xl/worksheets/sheet1.xml', 1e6)
  expect(sheet).toContain('<mergeCell ref="E4:G4"/>')
  expect(sheet).toContain('orientation="landscape"')
  expect(await textIn(zip, 'xl/workbook.xml', 1e5)).toContain("'Uji  1  2'!$4:$6")
  expect((await (await openXlsx(bytes)).rows(0))[6]?.[2]).toBe(names[0])
})

test('L3 a form has a line round every cell, high enough headings, and whose row it is on every page', async () => {
  const long = 'Tidak naik, di bawah garis merah, atau di atas garis oranye'
  const form: Head[] = [
    { key: 'nama', label: 'Nama', type: 'text', width: 10, keep: true },
    { key: 'a', label: long, under: ['Berat'], type: 'number', width: 4 },
    { key: 'b', label: 'Ya', under: ['Berat'], type: 'number', width: 4 },
  ]
  const cells = ['Muhammad Farzan Fadhil Saputra', undefined, 2]
  const some = [{ ...row(0, 'x'), cells }]
  const bytes = await xlsx(some, { heads: form, title: ['Rekap', 'Puskesmas', 'Formulir'] })
  const sheet = await textIn(openZip(bytes), 'xl/worksheets/sheet1.xml', 1e6)
  // Upright, so high as its letters, and what a merged cell covers bears its lines.
  expect(sheet).toContain(`<c r="B6" s="6" t="inlineStr">`)
  expect(sheet).toContain('<row r="6" ht="132" customHeight="1">')
  expect(sheet).toContain('<c r="C5" s="3"/>')
  expect(sheet).toContain('<c r="A6" s="3"/>')
  // Four lines of a name; an empty cell is there too.
  expect(sheet).toContain('<row r="7" ht="60" customHeight="1">')
  expect(sheet).toContain('<c r="B7" s="7"/>')
  expect(sheet).toContain('xSplit="1" ySplit="6"')
  const book = await textIn(openZip(bytes), 'xl/workbook.xml', 1e6)
  expect(book).toContain("'Uji  1  2'!$A:$A,'Uji  1  2'!$5:$6<")
  expect((await readSheet(Buffer.from(bytes))).at(-1)).toEqual([cells[0], null, 2])
})

test('L4 a template of another system has its headings in one piece each, and no lines', async () => {
  const template: Head[] = [{ key: 'k', label: 'lingkar_kepala_lahir', type: 'number', width: 8 }]
  const bytes = await xlsx([{ ...row(0, 'x'), cells: [undefined] }], { heads: template })
  const sheet = await textIn(openZip(bytes), 'xl/worksheets/sheet1.xml', 1e6)
  expect(sheet).toContain('<col min="1" max="1" width="22" customWidth="1"/>')
  expect(sheet).toContain('<row r="2"></row>')
})
