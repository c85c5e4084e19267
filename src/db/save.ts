import { idFromBytes } from '../domain/log/index.ts'
import type { Entry } from '../domain/log/index.ts'
import { withPending, without } from './bundle.ts'
import { commitWith } from './commit.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import { completed, maxEntriesPerSave } from './draft.ts'
import type { EntryDraft } from './draft.ts'
import type { Head, SaveRow } from './phone-store.ts'
import { refusedSave } from './dismiss.ts'
import { saveRow } from './saves.ts'
import { heldFrom, loadHeld, revsOf, written } from './subjects.ts'

export type Saved = { readonly save: string; readonly entries: readonly Entry[] }

export type SaveOptions = {
  /** The draft that this save came from: gone in the same commit. */
  readonly draftId?: string
  /** The refused save that this one mends: kept aside in the same commit (RULES.md D5). */
  readonly repairs?: string
}

/** One press of Simpan. When this resolves, the save stands on the disk: "Tersimpan di HP". */
export function save<C extends Card>(
  ctx: PhoneContext<C>,
  drafts: readonly EntryDraft[],
  options: SaveOptions = {},
): Promise<Saved> {
  if (drafts.length === 0 || drafts.length > maxEntriesPerSave)
    throw new Error(`A save holds 1 to ${maxEntriesPerSave} entries, not ${drafts.length}`)
  const id = idFromBytes(ctx.random(16))
  const abouts = [...new Set(drafts.map(d => d.about))]
  return commitWith(
    ctx,
    async ({ head, links, subjects }) => {
      const repaired = options.repairs === undefined ? undefined : await refusedSave(ctx, options.repairs)
      const before = await heldFrom(ctx, head.generation, abouts, subjects)
      for (const [id, held] of await loadHeld(ctx, head.generation, repaired?.abouts ?? []))
        before.set(id, held)
      const entries = drafts.map((draft, i) =>
        completed(draft, envelope(ctx, draft, id, head, i), ctx.rules.replaces(draft)),
      )
      const after = new Map(before)
      for (const held of before.values()) {
        const own = entries.filter(e => e.about === held.id)
        const rest = repaired ? without(held, new Set(repaired.ids)) : held
        after.set(held.id, withPending(rest, own))
      }
      const rows = await written(ctx, { before, after }, links)
      const saves: SaveRow[] = [await saveRow(ctx, id, entries)]
      if (repaired) saves.push({ ...repaired, state: 'kept' })
      return {
        tx: {
          expect: {
            head,
            revs: revsOf(before),
            saves: new Map([[id, undefined], ...(repaired ? [[repaired.save, 'rejected'] as const] : [])]),
          },
          puts: { ...rows.puts, head: { ...head, counter: head.counter + entries.length }, saves },
          deletes: { ...rows.deletes, drafts: options.draftId === undefined ? [] : [options.draftId] },
        },
        result: { save: id, entries },
        change: rows.change,
      }
    },
    abouts,
  )
}

const envelope = (ctx: PhoneBase, draft: EntryDraft, save: string, head: Head, i: number) => {
  const localSeq = head.counter + i + 1
  const id = draft.id ?? ctx.rules.entryId(ctx.random, localSeq)
  return { id, save, localSeq, by: ctx.account, replica: head.replica, deviceTime: ctx.now().toISOString() }
}
