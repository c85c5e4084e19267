import type { Entry, Item } from '../domain/log/index.ts'
import { accepted, withPending } from './bundle.ts'
import type { Held } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import { every } from './every.ts'
import type { SaveRow } from './phone-store.ts'
import { offerKept } from './offer-kept.ts'
import { keptSave, saveRow } from './saves.ts'
import { bundlesOnly, loadHeld, revsOf } from './subjects.ts'

/**
 * What this device holds and the new history lacks (RULES.md H3): everything accepted in the old log, and in what came of a
 * history that ended before it was here whole, own saves as they were, those of others as `rescued`; and own saves kept
 * after their ack whose subject is not on the device any more. Each chunk is one commit; repeated after a crash it finds
 * what it did already in the new log.
 */
export async function rescueInto<C extends Card>(ctx: PhoneContext<C>, generation: number): Promise<void> {
  const there = await acceptedIds(ctx, generation)
  const { head, place } = await ctx.store.meta()
  for (const old of [head?.generation ?? 0, ...place.old])
    for await (const held of every(ctx, old)) await rescueChunk(ctx, generation, held, there)
  await offerKept(ctx, there)
}

async function acceptedIds(ctx: PhoneBase, generation: number): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for await (const some of every(ctx, generation))
    for (const { items } of some) for (const item of items) if (item.seq !== undefined) ids.add(item.entry.id)
  return ids
}

const lacking = (items: readonly Item[], there: ReadonlySet<string>): Entry[] =>
  items.filter(i => accepted(i) && !there.has(i.entry.id)).map(i => i.entry)

function rescueChunk<C extends Card>(
  ctx: PhoneContext<C>,
  generation: number,
  old: readonly Held[],
  there: ReadonlySet<string>,
): Promise<void> {
  const offers = (e: Entry): boolean => ctx.rules.rescuesOthers || e.by === ctx.account
  const entries = new Map(old.map(h => [h.id, lacking(h.items, there).filter(offers)]))
  const all = [...entries.values()].flat()
  if (all.length === 0) return Promise.resolve()
  return commitWith(ctx, async ({ head }) => {
    // Whom we may not show any more we still offer, but do not bring back to the screen.
    const here = old.filter(h => !h.gone && entries.get(h.id)?.length).map(h => h.id)
    const before = await loadHeld(ctx, generation, here)
    const after = new Map([...before].map(([id, held]) => [id, withPending(held, entries.get(id) ?? [])]))
    const rows = await bundlesOnly(ctx, { before, after })
    const bySave = groupBySave(all)
    const stored = await ctx.store.savesByKey([...bySave.keys()])
    const seqs = new Map(old.flatMap(h => h.items.map(i => [i.entry.id, i.seq ?? 0])))
    const saves = await Promise.all(
      [...bySave].map(([save, own], i) => offered(ctx, save, own, stored[i], there, firstOf(own, seqs))),
    )
    return {
      tx: {
        expect: { head: expectHead(head), revs: revsOf(before) },
        puts: { ...rows.puts, saves: saves.flat() },
      },
      result: undefined,
      change: noChange,
    }
  })
}

function groupBySave(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const e of entries) groups.set(e.save, [...(groups.get(e.save) ?? []), e])
  return groups
}

/** Before all own saves, in the order in which the server had them: who came to be served here is moved before what was done here. */
const firstOf = (entries: readonly Entry[], seqs: ReadonlyMap<string, number>): number =>
  Math.min(...entries.map(e => seqs.get(e.id) ?? 0)) / 2 ** 50

/**
 * A save that stands in the outbox anyway stays as it is; another is opened again, with all that is known of it. Of a carried
 * one only what the old history had is known: the rest was never the server's, and its own phone sends it.
 */
async function offered(
  ctx: PhoneBase,
  save: string,
  entries: readonly Entry[],
  row: SaveRow | undefined,
  there: ReadonlySet<string>,
  order: number,
): Promise<SaveRow[]> {
  if (row && row.state !== 'sent' && row.state !== 'pending' && row.state !== 'carried') return []
  const held = row && row.state !== 'carried' ? (await keptSave(ctx, row)).entries : []
  const known = new Set(held.map(e => e.id))
  const all = [...held, ...entries.filter(e => !known.has(e.id))]
  const rescued = all.some(e => e.by !== ctx.account)
  const placed = all.filter(e => there.has(e.id)).map(e => e.id)
  return [await saveRow(ctx, save, all, { state: 'pending', order: row?.order ?? order, rescued, placed })]
}
