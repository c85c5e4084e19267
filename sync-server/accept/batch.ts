import type { Caller, Placed } from '../../src/domain/log/index.ts'
import type { Context } from '../context.ts'
import type { KnownEntry, LogTx, SubjectRow } from '../store.ts'
import type { Ready } from './received.ts'

/** Who brought a save, and whether what others wrote is taken from them (W6). */
export type Bringer = { readonly caller: Caller; readonly mayRescue: boolean }

/** What one transaction knows so far, so that a save sees those judged before it in the same batch. */
export type Batch = {
  readonly ctx: Pick<Context, 'kinds' | 'rules' | 'ledger'>
  readonly tx: LogTx
  readonly at: string
  readonly month: number
  known(id: string): KnownEntry | undefined
  load(ids: readonly string[]): Promise<void>
  subject(id: string): Promise<SubjectRow | undefined>
  /** The row of a subject has changed. */
  changed(subject: string): void
  append(ready: Ready, feed: string, by: Bringer, rescued: boolean): Promise<Placed>
}

/** Months by UTC, so that every server and every test files alike. */
const monthOf = (at: Date): number => at.getUTCFullYear() * 100 + at.getUTCMonth() + 1

export function batchOf(ctx: Pick<Context, 'kinds' | 'rules' | 'ledger'>, tx: LogTx, now: Date): Batch {
  const known = new Map<string, KnownEntry>()
  const subjects = new Map<string, SubjectRow | undefined>()
  const month = monthOf(now)
  return {
    ctx,
    tx,
    at: now.toISOString(),
    month,
    known: id => known.get(id),
    load: async ids => {
      for (const [id, entry] of await tx.known(ids)) known.set(id, entry)
    },
    subject: async id => {
      if (!subjects.has(id)) subjects.set(id, await tx.subject(id))
      return subjects.get(id)
    },
    changed: id => void subjects.delete(id),
    append: async ({ entry, json, hash, seenBy }, feed, by, rescued) => {
      const receivedBy = by.caller.replica
      const placed = await tx.append({ entry, json, hash, seenBy, month, rescued, receivedBy }, feed)
      known.set(entry.id, { ...placed, hash, save: entry.save, about: entry.about, rescued })
      return placed
    },
  }
}
