import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createDeflateRaw } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { sheets, xlsxOf } from '../../src/domain/sheets/index.ts'
import type { Row, Sheet } from '../../src/domain/sheets/index.ts'
import { openZip, textIn } from '../../src/features/office/import/zip.ts'

/** `npm run check:office`: every sheet, filled with what a spreadsheet would like to run, goes through LibreOffice to CSV and back. */
const program = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)
const folder = mkdtempSync(join(tmpdir(), 'saku-lembar-'))
const nasty = [
  '=1+1',
  '+62812',
  '-2+3',
  '@SUM(A1)',
  'Siti "Ani"; Rahma',
  'Dua\nbaris',
  '0074010402250002',
  'Bayi 👶🏽',
]

function rowOf(sheet: Sheet, at: number): Row {
  const cells = sheet
    .heads()
    .map((h, i) =>
      h.type === 'number' ? at + i / 4 : h.type === 'date' ? '2025-02-04' : nasty[(at + i) % nasty.length],
    )
  return { whose: { id: String(at), name: 'Uji', posyandu: 'm' }, cells, missing: [] }
}

let faults = 0
try {
  for (const sheet of sheets) {
    const rows = nasty.map((_, i) => rowOf(sheet, i))
    const parts: Uint8Array[] = []
    const page = { heads: sheet.heads(), wide: true, title: [] }
    for await (const bytes of xlsxOf(sheet.title, page, rows, b => Readable.from(b).pipe(createDeflateRaw())))
      parts.push(bytes)
    const bytes = new Uint8Array(Buffer.concat(parts))
    const file = join(folder, `${sheet.id}.xlsx`)
    writeFileSync(file, bytes)
    const xml = await textIn(openZip(bytes), 'xl/worksheets/sheet1.xml', 1e8)
    const formulas = /<f[ >]/.test(xml) ? 1 : 0
    const changed = program === undefined ? 0 : changedCells(program, file, sheet, rows)
    faults += formulas + changed
    const line = JSON.stringify({
      sheet: sheet.id,
      rows: rows.length,
      formulas,
      changed: program === undefined ? 'not tried' : changed,
    })
    process.stdout.write(`${line}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (program === undefined)
  process.stdout.write('LibreOffice is not installed here: only the files themselves were looked at.\n')
process.exitCode = faults > 0 ? 1 : 0

/** Text cells that are not what they were after LibreOffice has opened the file and written a CSV. */
function changedCells(office: string, file: string, sheet: Sheet, rows: readonly Row[]): number {
  spawnSync(office, [
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76',
    '--outdir',
    folder,
    file,
  ])
  const read: string[][] = parse(readFileSync(file.replace(/xlsx$/, 'csv')), { relax_column_count: true })
  const people = read.slice(-rows.length)
  return rows.flatMap((row, i) =>
    sheet.heads().filter((h, column) => h.type === 'text' && people[i]?.[column] !== row.cells[column]),
  ).length
}
