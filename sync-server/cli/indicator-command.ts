import { parseArgs } from 'node:util'
import { below } from '../../src/domain/areas/index.ts'
import { csvLine } from '../../src/domain/export/csv.ts'
import {
  countTable,
  counts,
  figuresOf,
  indicators,
  indicatorTable,
  isMonth,
  ratioOf,
  sumOf,
} from '../../src/domain/indicators/index.ts'
import type { Figures } from '../../src/domain/indicators/index.ts'
import { dayAt } from '../auth/clock.ts'
import { figuresFromLog } from '../figures-from-log.ts'
import type { Counted } from '../figures-from-log.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const options = {
  bulan: { type: 'string' },
  posyandu: { type: 'string' },
  format: { type: 'string', default: 'tabel' },
  arti: { type: 'boolean' },
} as const

/** The figures of a month from the whole log, worked out anew, so that a person can lay them beside what a screen shows. */
export async function indicatorFigures(args: string[]): Promise<void> {
  const { bulan, posyandu, format, arti } = parseArgs({ args, options }).values
  if (arti) return void process.stdout.write(meanings())
  if (bulan !== undefined && !isMonth(bulan)) throw new Refusal('Tulis bulan seperti 2026-10: --bulan')
  if (format !== 'tabel' && format !== 'csv') throw new Refusal('Pilihan --format: tabel atau csv.')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const month = bulan ?? dayAt(ctx.now()).slice(0, 7)
    const counted = await figuresFromLog(ctx, { from: `${month.slice(0, 4)}-01`, until: month })
    const at = placesOf(counted, posyandu)
    const rows = linesOf(figuresOf(counted.contributions, counts), at, month)
    const write = format === 'csv' ? csvLine : tableLine
    for (const row of [header, ...rows]) process.stdout.write(write(row))
  })
}

/** The lists of `docs/indicators.md`. */
const meanings = (): string => `${indicatorTable(indicators)}\n\n${countTable(counts)}\n`

/** A posyandu, or all of an area above some. */
function placesOf({ tree }: Counted, area: string | undefined): readonly string[] {
  const posyandu = [...tree.byId.values()].filter(a => a.jenis === 'posyandu').map(a => a.id)
  if (area === undefined) return posyandu
  const found = below(tree, area).map(a => a.id)
  if (found.length === 0) throw new Refusal('Tidak ada wilayah dengan ID itu: --posyandu')
  return posyandu.filter(id => found.includes(id))
}

const header = ['jenis', 'kunci', 'uraian', 'nilai', 'pembilang', 'penyebut', 'belum', 'periode']

function linesOf(figures: Figures, posyandu: readonly string[], month: string): unknown[][] {
  const where = { posyandu, months: [month] }
  const sums = counts.map(c => ['hitungan', c.id, c.words, sumOf(figures, c.id, where), '', '', '', month])
  const ratios = indicators.map(i => {
    const r = ratioOf(i, figures, { posyandu, month })
    const period = i.period === 'tahun' ? `${month.slice(0, 4)}-01 s.d. ${month}` : month
    const value = r.value === undefined ? '' : r.value.toFixed(1)
    return ['indikator', i.id, i.words, value, r.numerator, r.denominator, r.missing ?? '', period]
  })
  return [...sums, ...ratios]
}

const widths = [10, 26, 64, 8, 10, 10, 6, 20]
const tableLine = (cells: readonly unknown[]): string =>
  `${cells
    .map((c, i) => String(c).padEnd(widths[i] ?? 0))
    .join(' ')
    .trimEnd()}\n`
