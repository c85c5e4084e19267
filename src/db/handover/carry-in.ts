import type { Entry, Item } from '../../domain/log/index.ts'
import type { Packet } from '../../domain/handover/index.ts'
import { withPending } from '../bundle.ts'
import { commitWith, expectHead } from '../commit.ts'
import { noChange } from '../context.ts'
import type { Card, PhoneBase, PhoneContext } from '../context.ts'
import { groupsFrom } from '../links.ts'
import type { SaveRow } from '../phone-store.ts'
import { keptSave, saveRow } from '../saves.ts'
import { loadHeld, revsOf, written } from '../subjects.ts'
import { takenFrom } from './taken.ts'

export type CarriedIn = {
  /** Entries that are new here. */
  readonly fresh: number
  /** Entries that this phone has, or does not take. */
  readonly rest: number
}

/**
 * The queue of another phone joins what this one shows (RULES.md Y4, Y5): marked as carried, never as its own, and
 * nothing goes into the outbox. Taken twice it changes nothing.
 */
export function carryIn<C extends Card>(ctx: PhoneContext<C>, packet: Packet): Promise<CarriedIn> {
  return commitWith(ctx, async ({ head, links }) => {
    const abouts = packet.entries.map(e => e.about)
    const groups = groupsFrom(links)
    const around = (id: string): readonly string[] => [...(groups.get(id)?.members ?? [id])]
    const before = await loadHeld(ctx, head.generation, abouts.flatMap(around))
    const here = new Set([...before.values()].flatMap(h => h.items.map(i => i.entry.id)))
    const items = (id: string): readonly Item[] => around(id).flatMap(one => before.get(one)?.items ?? [])
    const receiver = { ...ctx, replica: head.replica, items }
    const fresh = takenFrom(packet, receiver).filter(
      e => !here.has(e.id) && before.get(e.about)?.gone === false,
    )
    const bySave = Map.groupBy(fresh, e => e.save)
    const stored = await ctx.store.savesByKey([...bySave.keys()])
    const rows: SaveRow[] = []
    const taken = new Set<Entry>()
    for (const [i, [save, entries]] of [...bySave].entries()) {
      const row = stored[i]
      // A save of this phone's own outbox is nobody else's to change.
      if (row && row.state !== 'carried') continue
      rows.push(await carriedRow(ctx, packet, save, entries, row))
      for (const e of entries) taken.add(e)
    }
    const result = { fresh: taken.size, rest: packet.entries.length - taken.size }
    if (taken.size === 0) return { tx: { expect: { head: expectHead(head) } }, result, change: noChange }
    const changed = new Set([...taken].map(e => e.about))
    for (const id of before.keys()) if (!changed.has(id)) before.delete(id)
    const after = new Map(
      [...before].map(([id, held]) => [
        id,
        withPending(
          held,
          [...taken].filter(e => e.about === id),
          'carried',
        ),
      ]),
    )
    const subjects = await written(ctx, { before, after }, links)
    return {
      tx: {
        expect: {
          head: expectHead(head),
          revs: revsOf(before),
          saves: new Map([...bySave.keys()].map((save, i) => [save, stored[i]?.state])),
        },
        puts: { ...subjects.puts, saves: rows },
        deletes: subjects.deletes,
      },
      result,
      change: subjects.change,
    }
  })
}

async function carriedRow(
  ctx: PhoneBase,
  { day, posyandu, from }: Packet,
  save: string,
  entries: readonly Entry[],
  row: SaveRow | undefined,
): Promise<SaveRow> {
  const before = row ? (await keptSave(ctx, row)).entries : []
  const fresh = await saveRow(ctx, save, [...before, ...entries], { state: 'carried' })
  const { replica, account } = from
  return { ...fresh, from: row?.from ?? { replica, account, day, posyandu } }
}
