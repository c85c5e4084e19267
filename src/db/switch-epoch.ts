import type { Entry } from '../domain/log/index.ts'
import { marked, withPending, without } from './bundle.ts'
import type { Held } from './bundle.ts'
import { allCards } from './all-cards.ts'
import { commitWith } from './commit.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import { every } from './every.ts'
import { placeKey } from './expect.ts'
import { rescueInto } from './rescue.ts'
import type { Place, SaveRow } from './phone-store.ts'
import { keptSave, openStates } from './saves.ts'
import type { KeptSave } from './saves.ts'
import { bundlesOnly, loadHeld, revsOf } from './subjects.ts'

/**
 * The new history is here to its end (RULES.md H3): what the server lacks is put into the outbox, everything unsent into
 * the new log, and then, in one commit, the screen goes over to it. A save made meanwhile makes that commit stale.
 */
export async function switchEpoch<C extends Card>(
  ctx: PhoneContext<C>,
  feeds: readonly string[],
): Promise<void> {
  const { place } = await ctx.store.meta()
  const { beside } = place
  if (!beside) return
  if (ctx.rules.offersAgain) await rescueInto(ctx, beside.generation)
  await commitWith(ctx, async ({ head, place: now }) => {
    const open = await ctx.store.saves([...openStates, 'carried'])
    const kept = await Promise.all(open.map(row => keptSave(ctx, row)))
    const before = await loadHeld(
      ctx,
      beside.generation,
      kept.flatMap(k => k.entries.map(e => e.about)),
    )
    const after = new Map(before)
    for (const { row, entries } of kept)
      if (!row.rescued) for (const entry of entries) carry(after, entry, row)
    const answered = await answeredBeside(ctx, beside.generation, kept)
    for (const [id, { held, ids, aside }] of answered) {
      if (!before.has(id)) before.set(id, held)
      after.set(id, marked(without(after.get(id) ?? held, aside), ids, 'acked'))
    }
    const bundles = await bundlesOnly(ctx, { before, after })
    const shown = await allCards(ctx, beside.generation, after)
    const { beside: _, ...rest } = now
    const leaving = [...now.leaving, ...[...answered.values()].filter(a => !a.held.feed).map(a => a.held.id)]
    const old = [...now.old, head.generation]
    const next: Place = { ...rest, epoch: beside.epoch, feeds, old, leaving }
    return {
      tx: {
        expect: {
          head,
          place: placeKey(now),
          revs: revsOf(before),
          saves: new Map(open.map(r => [r.save, r.state])),
        },
        puts: {
          ...bundles.puts,
          head: { ...head, generation: beside.generation },
          place: beside.cursor === undefined ? next : { ...next, cursor: beside.cursor },
          cards: shown.cards.rows,
          links: shown.links,
          saves: open.filter(r => r.state === 'waiting').map(r => ({ ...r, state: 'pending' as const })),
        },
        deletes: { ...bundles.deletes, allCards: true },
      },
      result: undefined,
      change: { subjects: [], cards: shown.cards.shown, groups: shown.groups, all: true },
    }
  })
}

/** What waited at the server of the old epoch is offered anew; what was refused or carried stays so, and visible. */
function carry(after: Map<string, Held>, entry: Entry, row: SaveRow): void {
  const held = after.get(entry.about)
  if (held)
    after.set(
      held.id,
      withPending(held, [entry], row.state === 'rejected' || row.state === 'carried' ? row.state : 'pending'),
    )
}

type Answered = {
  readonly held: Held
  readonly ids: ReadonlySet<string>
  readonly aside: ReadonlySet<string>
}

/**
 * Put into the new log for offering again, and answered before a crash kept the screen from going over: nothing is
 * pending about them any more. The server has them, or did not want them (`aside`).
 */
async function answeredBeside(
  ctx: PhoneBase,
  generation: number,
  kept: readonly KeptSave[],
): Promise<ReadonlyMap<string, Answered>> {
  const open = new Set(kept.flatMap(k => k.entries.map(e => e.id)))
  const aside = new Set((await ctx.store.saves(['kept'])).flatMap(row => row.ids))
  const found = new Map<string, Answered>()
  for await (const some of every(ctx, generation))
    for (const held of some) {
      const done = held.items.filter(i => i.seq === undefined && !open.has(i.entry.id))
      if (done.length > 0) found.set(held.id, { held, ids: new Set(done.map(i => i.entry.id)), aside })
    }
  return found
}
