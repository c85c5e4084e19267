import { mkdir, open, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterHeader, csvLine, widened } from './csv.ts'
import { cellsOf, columnsWith, jsonLine } from './row.ts'
import type { Row } from './row.ts'
import { decodeSeen, encodeSeen, seenFile } from './seen.ts'
import { flushFolder, readState, writeState } from './state.ts'
import type { Format, PullState } from './state.ts'

/**
 * The folder of `--out`. A page is appended to its files and flushed, then the state file that counts it is put in place:
 * killed at any point, the next run cuts off what was not counted and asks for the same page again, so that every entry is
 * there exactly once. A history that comes again at new places, because a person has moved, is known by its numbers.
 */
export type PullFolder = {
  readonly state: () => PullState
  readonly add: (page: Page) => Promise<number>
}
export type Page = { readonly epoch: string; readonly cursor: string; readonly rows: readonly Row[] }

const ours = /\.(csv|ndjson|bin)$/

export async function openFolder(folder: string, format: Format): Promise<PullFolder | string> {
  await mkdir(folder, { recursive: true })
  const found = await readState(folder)
  if (!found && (await readdir(folder)).some(n => !n.endsWith('.tmp') && n !== 'saku.lock'))
    return `Folder ${folder} sudah berisi berkas lain. Pilih folder kosong, atau folder tarikan sebelumnya.`
  if (found && found.format !== format)
    return `Folder ${folder} berisi tarikan ${found.format}. Lanjutkan dengan --format ${found.format}, atau pilih folder lain.`
  let state: PullState = found ?? { version: 1, format, entries: 0, files: {} }
  if (!found) await writeState(folder, state)
  await cutBack(folder, state)
  const seen = decodeSeen(await readFile(join(folder, seenFile)).catch(() => Buffer.alloc(0)))

  return {
    state: () => state,
    add: async ({ epoch, cursor, rows }) => {
      const fresh = newRows(rows, seen)
      const files = await appendAll(folder, state, fresh)
      const next = { ...state, epoch, cursor, files, entries: state.entries + fresh.length }
      await writeState(folder, next)
      await removeOthers(folder, next)
      state = next
      return fresh.length
    },
  }
}

function newRows(rows: readonly Row[], seen: Set<number>): Row[] {
  return rows.filter(row => {
    if (seen.has(row.seq)) return false
    seen.add(row.seq)
    return true
  })
}

async function cutBack(folder: string, state: PullState): Promise<void> {
  await removeOthers(folder, state)
  for (const [name, { length }] of Object.entries(state.files)) await truncate(join(folder, name), length)
}

async function removeOthers(folder: string, state: PullState): Promise<void> {
  for (const name of await readdir(folder))
    if (ours.test(name) && !state.files[name]) await rm(join(folder, name))
}

type Files = PullState['files']

async function appendAll(folder: string, state: PullState, rows: readonly Row[]): Promise<Files> {
  const files: Files = { ...state.files }
  if (rows.length === 0) return files
  if (state.format === 'ndjson') await append(folder, files, 'saku.ndjson', rows.map(jsonLine).join(''))
  else for (const [kind, own] of Map.groupBy(rows, r => r.kind)) await appendCsv(folder, files, kind, own)
  await append(folder, files, seenFile, encodeSeen(rows.map(r => r.seq)))
  await flushFolder(folder)
  return files
}

async function append(
  folder: string,
  files: Files,
  name: string,
  data: string | Buffer,
  columns: string[] = [],
): Promise<void> {
  const file = await open(join(folder, name), 'a', 0o600)
  await file.appendFile(data)
  await file.sync()
  const { size } = await file.stat()
  await file.close()
  files[name] = { length: size, columns }
}

/** One file per kind. One that gains columns is written anew beside the old one, which goes when the new one counts. */
async function appendCsv(folder: string, files: Files, kind: string, rows: readonly Row[]): Promise<void> {
  const name = Object.keys(files).find(n => kindOf(n) === kind)
  const before = (name && files[name]?.columns) || []
  const columns = columnsWith(before, rows)
  const lines = rows.map(row => cellsInOrder(row, columns)).join('')
  if (name && columns.length === before.length) return append(folder, files, name, lines, columns)
  const old = name ? afterHeader(await readFile(join(folder, name), 'utf8')) : ''
  const text = csvLine(columns) + widened(old, columns.length - before.length) + lines
  if (name) delete files[name]
  await append(folder, files, nextName(kind, name), text, columns)
}

const cellsInOrder = (row: Row, columns: readonly string[]): string => {
  const cells = cellsOf(row)
  return csvLine(columns.map(c => cells[c]))
}

const kindOf = (name: string): string | undefined => /^([a-z0-9-]+?)(?:\.\d+)?\.csv$/.exec(name)?.[1]

/** kind.csv, kind.2.csv, kind.3.csv … */
function nextName(kind: string, name: string | undefined): string {
  if (name === undefined) return `${kind}.csv`
  return `${kind}.${Number(/\.(\d+)\.csv$/.exec(name)?.[1] ?? 1) + 1}.csv`
}
