import { open, readdir, readFile, rename, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterHeader, csvLine, widened } from './csv.ts'
import { cellsOf, columnsWith, jsonLine } from './row.ts'
import type { Row } from './row.ts'
import { encodeSeen, seenFile } from './seen.ts'
import { flushFolder } from './state.ts'
import type { PullState } from './state.ts'

type Files = PullState['files']

const ours = /\.(csv|ndjson|bin|new)$/
/** A file that gains columns is written anew under this name; it takes the place of the old one when the state counts it. */
const renewed = (name: string, columns: readonly string[]): string => `${name}.${columns.length}.new`

/** Appends a page and flushes it; what the state file must say to make it count. */
export async function appendPage(folder: string, state: PullState, rows: readonly Row[]): Promise<Files> {
  const files: Files = { ...state.files }
  if (rows.length === 0) return files
  if (state.format === 'ndjson')
    files['saku.ndjson'] = await append(join(folder, 'saku.ndjson'), rows.map(jsonLine).join(''))
  else
    for (const [kind, own] of Map.groupBy(rows, r => r.kind))
      files[`${kind}.csv`] = await appendCsv(folder, {
        name: `${kind}.csv`,
        before: files[`${kind}.csv`],
        rows: own,
      })
  files[seenFile] = await append(join(folder, seenFile), encodeSeen(rows.map(r => r.seq)))
  await flushFolder(folder)
  return files
}

type Counted = Files[string]

async function append(path: string, data: string | Buffer, columns: string[] = []): Promise<Counted> {
  const file = await open(path, 'a', 0o600)
  await file.appendFile(data)
  await file.sync()
  const { size } = await file.stat()
  await file.close()
  return { length: size, columns }
}

type Csv = { readonly name: string; readonly before: Counted | undefined; readonly rows: readonly Row[] }

async function appendCsv(folder: string, { name, before, rows }: Csv): Promise<Counted> {
  const known = before?.columns ?? []
  const columns = columnsWith(known, rows)
  const lines = rows.map(row => lineOf(row, columns)).join('')
  const path = join(folder, name)
  if (!before) return append(path, csvLine(columns) + lines, columns)
  if (columns.length === known.length) return append(path, lines, columns)
  const old = afterHeader(await readFile(path, 'utf8'))
  const whole = csvLine(columns) + widened(old, columns.length - known.length) + lines
  return append(join(folder, renewed(name, columns)), whole, columns)
}

function lineOf(row: Row, columns: readonly string[]): string {
  const cells = cellsOf(row)
  return csvLine(columns.map(c => cells[c]))
}

/** Puts renewed files in their place. Safe to do again: whether it was done is seen by whether they are still there. */
export async function settle(folder: string, { files }: PullState): Promise<void> {
  const there = new Set(await readdir(folder))
  for (const [name, { columns }] of Object.entries(files)) {
    const next = renewed(name, columns)
    if (there.has(next)) await rename(join(folder, next), join(folder, name))
  }
}

/** What a killed run wrote and the state does not count. */
export async function cutBack(folder: string, state: PullState): Promise<void> {
  await settle(folder, state)
  for (const name of await readdir(folder))
    if (ours.test(name) && !state.files[name]) await rm(join(folder, name))
  for (const [name, { length }] of Object.entries(state.files)) await truncate(join(folder, name), length)
}
