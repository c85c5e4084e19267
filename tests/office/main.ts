import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createDeflateRaw } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { sheets, xlsxOf } from '../../src/domain/sheets/index.ts'
import type { Row, Sheet } from '../../src/domain/sheets/index.ts'

/**
 * `npm run check:office`: every sheet, filled with what a spreadsheet would like to run, is opened by LibreOffice, which
 * then says what it found: formula cells (as its own XML) and texts (as CSV). One line a sheet; exit 1 where something is
 * wrong, 2 where there is no LibreOffice.
 */
const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)
if (office === undefined) {
  process.stderr.write(
    'LibreOffice is not installed here, so nothing was checked. Debian, Ubuntu: apt-get install --no-install-recommends libreoffice-calc · ' +
      'Fedora: dnf install libreoffice-calc · macOS: brew install --cask libreoffice. Then run npm run check:office again.\n',
  )
  process.exit(2)
}

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

const rowsOf = (sheet: Sheet): readonly Row[] => nasty.map((_, i) => rowOf(sheet, i))

async function written(folder: string, sheet: Sheet): Promise<string> {
  const title = sheet.bare ? [] : [sheet.title, '=Puskesmas Uji', sheet.form]
  const page = { heads: sheet.heads(), wide: sheet.paper === 'lebar', title }
  const parts: Uint8Array[] = []
  for await (const bytes of xlsxOf(sheet.title, page, rowsOf(sheet), b =>
    Readable.from(b).pipe(createDeflateRaw()),
  ))
    parts.push(bytes)
  const file = join(folder, `${sheet.id}.xlsx`)
  writeFileSync(file, Buffer.concat(parts))
  return file
}

/** Text cells that are not what they were after LibreOffice has opened the file and written a CSV. */
function changedIn(csv: string, sheet: Sheet): number {
  const read: string[][] = parse(csv, { relax_column_count: true })
  const rows = rowsOf(sheet)
  const people = read.slice(-rows.length)
  return rows.flatMap((row, i) =>
    sheet.heads().filter((h, column) => h.type === 'text' && people[i]?.[column] !== row.cells[column]),
  ).length
}

const folder = mkdtempSync(join(tmpdir(), 'saku-lembar-'))
const convert = (to: string, files: readonly string[]): void => {
  const { status, stderr } = spawnSync(
    office,
    ['--headless', '--convert-to', to, '--outdir', folder, ...files],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`LibreOffice did not convert to ${to}: ${stderr}`)
}
const readBack = (sheet: Sheet, ending: string): string =>
  readFileSync(join(folder, `${sheet.id}.${ending}`), 'utf8')

let faults = 0
try {
  const files = []
  for (const sheet of sheets) files.push(await written(folder, sheet))
  convert('csv:Text - txt - csv (StarCalc):44,34,76', files)
  convert('fods', files)
  for (const sheet of sheets) {
    const formulas = readBack(sheet, 'fods').match(/table:formula=/g)?.length ?? 0
    const changed = changedIn(readBack(sheet, 'csv'), sheet)
    faults += formulas + changed
    process.stdout.write(`${JSON.stringify({ sheet: sheet.id, rows: nasty.length, formulas, changed })}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = faults > 0 ? 1 : 0
