import type { Caller, Placed } from '../../src/domain/log/index.ts'
import type { Context } from '../context.ts'
import type { Forgotten } from '../auth/note-forgets.ts'
import { nothingAsked } from '../claims/asked-for.ts'
import type { AskedFor } from '../claims/asked-for.ts'
import type { AreaRow, KnownEntry, LogTx } from '../store.ts'
import { parentsIn } from '../tree.ts'
import type { Ready } from './received.ts'
import { subjectsOf } from './subjects.ts'
import type { Subjects } from './subjects.ts'

/**
 * Who brought a save, whether what others wrote is taken from them (W6), and what of it came in this message, by id.
 */
export type Bringer = {
  readonly caller: Caller
  readonly mayRescue: boolean
  readonly offered: ReadonlyMap<string, Ready>
}

/** What one transaction knows so far, so that a save sees those judged before it in the same batch. */
export type Batch = {
  readonly ctx: Pick<Context, 'kinds' | 'rules' | 'ledger'>
  readonly tx: LogTx
  readonly at: string
  readonly month: number
  known(id: string): KnownEntry | undefined
  /** Asks once about all that these entries name. Nothing is judged before. */
  load(ready: readonly Ready[]): Promise<void>
  readonly subjects: Subjects
  /** The area above: `undefined` for a root, `absent` for what is no area. */
  parentOf(area: string): string | undefined | typeof absent
  putArea(area: { id: string; parent: string | undefined }): Promise<void>
  /** Subjects whose home may have changed: each is moved once, however often its home changed in this batch. */
  readonly homes: Set<string>
  readonly asked: AskedFor
  /** Said in the audit after the commit. */
  readonly forgotten: Forgotten[]
  append(ready: Ready, feed: string, by: Bringer, rescued: boolean): Placed
}

export const absent = Symbol('no area')

/** Months by UTC, so that every server and every test files alike. */
const monthOf = (at: Date): number => at.getUTCFullYear() * 100 + at.getUTCMonth() + 1

type Means = Batch['ctx']
type World = { readonly tx: LogTx; readonly tree: readonly AreaRow[]; readonly now: Date }

export function batchOf(ctx: Means, { tx, tree, now }: World): Batch {
  const before = parentsIn(tree)
  const put = new Map<string, string | undefined>()
  const known = new Map<string, KnownEntry>()
  const subjects = subjectsOf(ctx, tx)
  const month = monthOf(now)
  return {
    ctx,
    tx,
    at: now.toISOString(),
    month,
    homes: new Set(),
    asked: nothingAsked(),
    forgotten: [],
    known: id => known.get(id),
    load: async ready => {
      for (const [id, entry] of await tx.known(ready.map(r => r.entry.id))) known.set(id, entry)
      await subjects.load(ready.map(r => r.entry.about))
    },
    subjects,
    parentOf: area => (put.has(area) ? put.get(area) : before.has(area) ? before.get(area) : absent),
    putArea: async area => {
      await tx.putArea(area)
      put.set(area.id, area.parent)
    },
    append: ({ entry, json, hash, seenBy }, feed, by, rescued) => {
      const receivedBy = by.caller.replica
      const placed = tx.append({ entry, json, hash, seenBy, month, rescued, receivedBy }, feed)
      known.set(entry.id, { ...placed, hash, rescued })
      subjects.appended({ seq: placed.seq, month, seenBy, entry, rescued, receivedBy })
      return placed
    },
  }
}
