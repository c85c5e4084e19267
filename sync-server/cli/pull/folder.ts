import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockName } from '../../lock.ts'
import { appendPage, cutBack, settle } from './files.ts'
import type { Row } from './row.ts'
import { decodeSeen, seenFile } from './seen.ts'
import { readState, writeState } from './state.ts'
import type { Format, PullState } from './state.ts'
import { ifThere } from '../../if-there.ts'

/**
 * The folder of `--out`. A page is appended to its files and flushed, then the state file that counts it is put in place:
 * killed at any point, the next run cuts off what was not counted and asks for the same page again, so that every entry is
 * there exactly once. A history that comes again at new places, because a person has moved, is known by its numbers.
 */
export type PullFolder = {
  readonly state: () => PullState
  /** How many of the page's rows were new. */
  readonly add: (page: Page) => Promise<number>
}
export type Page = { readonly epoch: string; readonly cursor: string; readonly rows: readonly Row[] }

export async function openFolder(folder: string, format: Format): Promise<PullFolder | string> {
  await mkdir(folder, { recursive: true })
  const found = await readState(folder)
  if (!found && (await readdir(folder)).some(isForeign))
    return `Folder ${folder} sudah berisi berkas lain. Pilih folder kosong, atau folder tarikan sebelumnya.`
  if (found && found.format !== format)
    return `Folder ${folder} berisi tarikan ${found.format}. Lanjutkan dengan --format ${found.format}, atau pilih folder lain.`
  let state: PullState = found ?? { version: 1, format, entries: 0, files: {} }
  if (!found) await writeState(folder, state)
  await cutBack(folder, state)
  const seen = decodeSeen((await ifThere(readFile(join(folder, seenFile)))) ?? Buffer.alloc(0))

  return {
    state: () => state,
    add: async ({ epoch, cursor, rows }) => {
      const fresh = newRows(rows, seen)
      const files = await appendPage(folder, state, fresh)
      state = { ...state, epoch, cursor, files, entries: state.entries + fresh.length }
      await writeState(folder, state)
      await settle(folder, state)
      return fresh.length
    },
  }
}

const isForeign = (name: string): boolean => !name.endsWith('.tmp') && !name.startsWith(lockName)

function newRows(rows: readonly Row[], seen: Set<number>): Row[] {
  return rows.filter(row => {
    if (seen.has(row.seq)) return false
    seen.add(row.seq)
    return true
  })
}
