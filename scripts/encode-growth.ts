import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeColumn } from '../src/domain/reference/code.ts'

/**
 * `node scripts/encode-growth.ts FOLDER`: writes src/domain/reference/figures.ts to standard output from WHO's figures as
 * CSV files (sex, age in days or months or length or height, l, m, s), and the checksums of the NOTICE to standard error.
 * Neither build nor tests run it: it stands here so that anybody can make the file again.
 */
const tables = {
  'bbu-hari': ['wfa_0_1856d', 1],
  'tbu-hari': ['lhfa_0_1856d', 1],
  'imtu-hari': ['bmifa_0_1856d', 1],
  'lku-hari': ['hcfa_0_1856d', 1],
  'lilau-hari': ['acfa_91_1856d', 1],
  'bb-per-pb': ['wfl_45_110cm', 10],
  'bb-per-tb': ['wfh_65_120cm', 10],
  'bbu-5-tahun': ['wfa2007_60_121m', 1],
  'tbu-5-tahun': ['hfa2007_60_229m', 1],
  'imtu-5-tahun': ['bmifa2007_60_229m', 1],
  'bbu-bulan': ['wfa_monthly_0_60m', 1],
  'pbu-bulan': ['lfa_monthly_0_24m', 1],
  'tbu-bulan': ['hfa_monthly_24_60m', 1],
} as const

const sexes = { L: 'M', P: 'F' } as const
const folder = process.argv[2] ?? '.'

function whole(value: number, by: number): number {
  const scaled = Math.round(value * by)
  if (Math.abs(value * by - scaled) > 1e-6) throw new Error(`${value} has more digits than the code keeps`)
  return scaled
}

function rowsOf(file: string, sex: string, perUnit: number): number[][] {
  const lines = readFileSync(join(folder, `${file}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const own = lines.slice(1).filter(line => line.startsWith(`${sex},`))
  const rows = own.map(line => {
    const [x = 0, l = 0, m = 0, s = 0] = line.split(',').slice(1).map(Number)
    return [whole(x, perUnit), whole(l, 1e4), whole(m, 1e4), whole(s, 1e5)]
  })
  const first = rows[0]?.[0] ?? 0
  if (rows.some(([x], i) => x !== first + i)) throw new Error(`${file}: a row is missing`)
  return rows
}

const column = (rows: number[][], at: number): number[] => rows.map(row => row[at] ?? 0)
const printed = ([x = 0, l = 0, m = 0, s = 0]: number[]): string =>
  `${x},${(l / 1e4).toFixed(4)},${(m / 1e4).toFixed(4)},${(s / 1e5).toFixed(5)}\n`

const written = Object.entries(tables).map(([name, [file, perUnit]]) => {
  const bySex = Object.entries(sexes).map(([sex, theirs]) => {
    const rows = rowsOf(file, theirs, perUnit)
    const sum = createHash('sha256').update(rows.map(printed).join('')).digest('hex')
    process.stderr.write(`${name} ${sex} ${rows.length} ${sum}\n`)
    const columns = [1, 2, 3].map(at => `        '${encodeColumn(column(rows, at))}',`)
    return `    ${sex}: {\n      first: ${rows[0]?.[0]},\n      columns: [\n${columns.join('\n')}\n      ],\n    },\n`
  })
  return `  '${name}': {\n${bySex.join('')}  },\n`
})

process.stdout.write(
  `import type { Figures } from './reference.ts'\n\n/** WHO 2006 and 2007, coded by scripts/encode-growth.ts; source and checksums are in NOTICE. */\nexport const figures: Figures = {\n${written.join('')}}\n`,
)
