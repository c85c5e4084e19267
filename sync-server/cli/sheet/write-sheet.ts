import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { areaPath, everPosyanduBelow, nearest } from '../../../src/domain/areas/index.ts'
import type { Area, AreaTree } from '../../../src/domain/areas/index.ts'
import { byteOrderMark, csvLine } from '../../../src/domain/export/csv.ts'
import { dayWords, monthWords } from '../../../src/domain/measures/month-words.ts'
import { counts, figuresFrom } from '../../../src/domain/indicators/index.ts'
import { csvHeading, csvRow, fill, filledFrom, xlsxOf } from '../../../src/domain/sheets/index.ts'
import type { Asked, Deflate, FromFigures, Incomplete, Row, Sheet } from '../../../src/domain/sheets/index.ts'
import type { FigureStore } from '../../projections/figure-store.ts'
import type { Bar } from '../progress.ts'
import type { Source } from './read-posyandu.ts'

type Work = {
  readonly sheet: Sheet
  readonly edition: string | undefined
  readonly asked: Omit<Asked, 'attended' | 'kept' | 'posyandu'>
  readonly area: Area
  readonly tree: AreaTree
  readonly posts: readonly Area[]
  readonly source: Source
  readonly store: Pick<FigureStore, 'sums'>
  readonly out: string
  readonly format: 'xlsx' | 'csv'
  readonly bar: Bar
}

type Written = {
  readonly rows: number
  readonly already: number
  readonly incomplete: number
  readonly list: string
}

/** Beside the file until it is whole: a run that was cut off leaves no half sheet under its name. */
export async function writeSheet(work: Work): Promise<Written> {
  const part = `${work.out}.belum`
  const found: Found = { rows: 0, already: 0, incomplete: [] }
  const bytes = work.format === 'xlsx' ? xlsxBytes(work, found) : csvText(work, found)
  try {
    await pipeline(Readable.from(bytes), createWriteStream(part))
    await rename(part, work.out)
  } catch (thrown) {
    await rm(part, { force: true })
    throw thrown
  }
  const list = work.out.replace(/\.(xlsx|csv)$/, '.perlu-dilengkapi.csv')
  if (found.incomplete.length > 0) await writeFile(list, incompleteText(work, found.incomplete))
  return { rows: found.rows, already: found.already, incomplete: found.incomplete.length, list }
}

type Found = { rows: number; already: number; incomplete: Incomplete[] }

const namesOf = ({ tree, source }: Work) => ({
  area: (id: string, kind: Parameters<typeof nearest>[2]) => nearest(tree, id, kind)?.nama,
  staff: source.staff,
})

/** Figures are kept (rules J): nobody is read for them. */
async function figureRows(work: Work, counted: FromFigures, found: Found): Promise<readonly Row[]> {
  const { edition, asked, posts, store, bar } = work
  const posyandu = posts.map(p => p.id)
  const sums = await store.sums(posyandu, counted.since(asked.month), asked.month)
  const figures = figuresFrom(sums, counts, new Set(counted.counts))
  const of = { month: asked.month, posyandu }
  const rows = filledFrom({ counted }, figures, of, namesOf(work), edition)
  found.rows = rows.length
  bar.at(posts.length, posts.length)
  return rows
}

/** As on the puskesmas' own screens: of who lives outside of it nothing is told. */
function placesAround({ tree, area }: Work): ReadonlySet<string> {
  const top = nearest(tree, area.id, 'puskesmas') ?? area
  return new Set(everPosyanduBelow(tree, top.id).map(p => p.id))
}

async function* rowsOf(work: Work, found: Found): AsyncGenerator<Row> {
  const { sheet, edition, asked, posts, source, bar } = work
  if (sheet.counted) return yield* await figureRows(work, sheet.counted, found)
  const names = namesOf(work)
  const near = placesAround(work)
  const ordered = posts.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  for (const [at, post] of ordered.entries()) {
    const { attended, kept, each } = await source.posyandu(post.id, near)
    const filling = fill(sheet, { ...asked, attended, kept, posyandu: new Set([post.id]) }, names, edition)
    await each(filling.visit)
    for (const other of await source.others(filling.unread(), near)) filling.know(other)
    const { rows, already, incomplete } = filling.finish(found.rows + 1)
    yield* rows
    found.rows += rows.length
    found.already += already
    found.incomplete.push(...incomplete)
    bar.at(at + 1, posts.length, `${post.nama}, ${found.rows} baris`)
  }
}

function xlsxBytes(work: Work, found: Found): AsyncGenerator<Uint8Array> {
  const { sheet, edition, area, tree, asked } = work
  const title = [
    sheet.title,
    `${areaPath(tree, area.id)} · ${monthWords(asked.month)}`,
    `${sheet.form}. Dibuat ${dayWords(asked.today)} dengan Saku Kader.`,
  ]
  const page = { heads: sheet.heads(edition), wide: sheet.paper === 'lebar', title: sheet.bare ? [] : title }
  return xlsxOf(sheet.title, page, rowsOf(work, found), deflate)
}

const deflate: Deflate = bytes => Readable.from(bytes).pipe(createDeflateRaw())

async function* csvText(work: Work, found: Found): AsyncGenerator<string> {
  yield csvHeading(work.sheet.heads(work.edition))
  for await (const row of rowsOf(work, found)) yield csvRow(row)
}

const incompleteText = ({ tree }: Work, list: readonly Incomplete[]): string =>
  byteOrderMark +
  csvLine(['Posyandu', 'Nama', 'Perlu dilengkapi']) +
  list
    .map(i => csvLine([tree.byId.get(i.posyandu)?.nama ?? i.posyandu, i.name, i.missing.join('; ')]))
    .join('')
