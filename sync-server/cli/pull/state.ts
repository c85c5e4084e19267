import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { ifThere } from '../../if-there.ts'

/** The one file that says what counts: files count up to these lengths, together with this cursor. Beyond is a torn page. */
export const pullState = z.object({
  version: z.literal(1),
  format: z.enum(['ndjson', 'csv']),
  epoch: z.optional(z.string()),
  cursor: z.optional(z.string()),
  entries: z.int(),
  files: z.record(z.string(), z.object({ length: z.int(), columns: z.array(z.string()) })),
})
export type PullState = z.infer<typeof pullState>
export type Format = PullState['format']

const name = 'saku-pull.json'

export async function readState(folder: string): Promise<PullState | undefined> {
  const text = await ifThere(readFile(join(folder, name), 'utf8'))
  return text === undefined ? undefined : pullState.parse(JSON.parse(text))
}

/** Everything or nothing: written beside, flushed, renamed, and the folder flushed. */
export async function writeState(folder: string, state: PullState): Promise<void> {
  const path = join(folder, name)
  const file = await open(`${path}.tmp`, 'w', 0o600)
  await file.writeFile(`${JSON.stringify(state, undefined, 1)}\n`)
  await file.sync()
  await file.close()
  await rename(`${path}.tmp`, path)
  await flushFolder(folder)
}

export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
