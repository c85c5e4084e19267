import type { Handle } from '../sqlite/handle.ts'
import type { AreaRow } from '../store.ts'

/** Accounts live in the log's database and write under its lock: one file to back up, one history to restore. */
export type Handed = {
  readonly handle: Handle
  readonly areas: () => Promise<readonly AreaRow[]>
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
}

/** One synchronous step, committed or not at all. */
export const locked = <T>(handle: Handle, step: () => T): Promise<T> => handle.write(async () => step())
