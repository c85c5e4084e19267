import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { nearest } from '../../../src/domain/areas/index.ts'
import type { Area, AreaTree } from '../../../src/domain/areas/index.ts'
import { byteOrderMark, csvLine } from '../../../src/domain/export/csv.ts'
import { csvHeading, csvRow, fill, xlsxOf } from '../../../src/domain/sheets/index.ts'
import type { Asked, Deflate, Incomplete, Row, Sheet } from '../../../src/domain/sheets/index.ts'
import type { Bar } from './progress.ts'
import type { Source } from './read-posyandu.ts'

type Work = {
  readonly sheet: Sheet
  readonly edition: string | undefined
  readonly asked: Asked
  readonly area: Area
  readonly tree: AreaTree
  readonly posts: readonly Area[]
  /** Where a counted sheet looks for people who live in `posts` or did: nobody is moved across the border of a puskesmas. */
  readonly read: readonly Area[]
  readonly source: Source
  readonly out: string
  readonly format: 'xlsx' | 'csv'
  readonly bar: Bar
}

type Written = { readonly rows: number; readonly incomplete: number; readonly list: string }

/** Beside the file until it is whole: a run that was cut off leaves no half sheet under its name. */
export async function writeSheet(work: Work): Promise<Written> {
  const part = `${work.out}.belum`
  const found: { rows: number; incomplete: Incomplete[] } = { rows: 0, incomplete: [] }
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
  return { rows: found.rows, incomplete: found.incomplete.length, list }
}

type Found = { rows: number; incomplete: Incomplete[] }

const namesOf = ({ tree, source }: Work) => ({
  area: (id: string, kind: Parameters<typeof nearest>[2]) => nearest(tree, id, kind)?.nama,
  staff: source.staff,
})

/** Figures come when everybody has been read; only the figures are kept meanwhile. */
async function* countedRows(work: Work, found: Found): AsyncGenerator<Row> {
  const { sheet, edition, asked, posts, read, source, bar } = work
  const here = new Set(posts.map(p => p.id))
  const filling = fill(sheet, { ...asked, posyandu: here }, namesOf(work), edition)
  // Who is the same person as somebody of another posyandu comes with both.
  const seen = new Set<string>()
  for (const post of read) {
    for (const subject of await source.posyandu(post.id)) {
      if (!seen.has(subject.id)) filling.visit(subject)
      seen.add(subject.id)
    }
    bar.step(post.nama)
  }
  const { rows, incomplete } = filling.finish()
  yield* rows
  found.rows += rows.length
  found.incomplete.push(...incomplete)
}

async function* rowsOf(work: Work, found: Found): AsyncGenerator<Row> {
  const { sheet, edition, asked, posts, source, bar } = work
  if (sheet.counted) return yield* countedRows(work, found)
  const names = namesOf(work)
  const ordered = posts.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  for (const post of ordered) {
    const filling = fill(sheet, { ...asked, posyandu: new Set([post.id]) }, names, edition)
    for (const subject of await source.posyandu(post.id)) filling.visit(subject)
    const { rows, incomplete } = filling.finish(found.rows + 1)
    yield* rows
    found.rows += rows.length
    found.incomplete.push(...incomplete)
    bar.step(`${post.nama}, ${found.rows} baris`)
  }
}

function xlsxBytes(work: Work, found: Found): AsyncGenerator<Uint8Array> {
  const { sheet, edition, area, asked } = work
  const title = sheet.bare ? [] : [sheet.title, `${area.nama} · ${asked.month}`, sheet.form]
  const page = { heads: sheet.heads(edition), wide: sheet.paper === 'lebar', title }
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
