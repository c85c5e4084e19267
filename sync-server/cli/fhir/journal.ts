import { createHash } from 'node:crypto'
import { open, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { ifThere } from '../../if-there.ts'
import type { Note } from './note.ts'

/** One person who is done: what she was read from, what was written of it, and what the lists beside the bundles say. */
export type Done = {
  readonly id: string
  readonly read: readonly string[]
  /** Of the entries that were read: another mark, other entries. */
  readonly mark: string
  readonly notes: readonly Note[]
}

export type Journal = {
  readonly done: ReadonlyMap<string, Done>
  add(line: Done): Promise<void>
  close(): Promise<void>
}

const journalName = 'kemajuan.ndjson'

const header = z.object({ untuk: z.string() })

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/**
 * What an export has done, line by line, so that one that was cut off goes on where it stood. `purpose` says which export of
 * which data it is; that of another one is undefined, and nothing of it can be used. A line torn at the end is cut away.
 */
export async function openJournal(folder: string, purpose: string): Promise<Journal | undefined> {
  const path = join(folder, journalName)
  const text = (await ifThere(readFile(path, 'utf8'))) ?? ''
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const [first, ...lines] = whole.split('\n').filter(line => line !== '')
  if (first !== undefined && header.parse(JSON.parse(first)).untuk !== purpose) return undefined
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole))
  const file = await open(path, 'a', 0o600)
  if (first === undefined) await file.appendFile(`${JSON.stringify({ untuk: purpose })}\n`)
  const done = lines.map(line => JSON.parse(line) as Done) // written by `add`, whole lines only
  return {
    done: new Map(done.map(d => [d.id, d])),
    add: line => file.appendFile(`${JSON.stringify(line)}\n`),
    close: () => file.close(),
  }
}
