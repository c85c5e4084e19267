import { left } from './bundle.ts'
import type { Held } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import { placeKey } from './expect.ts'
import { spokenOf } from './saves.ts'
import { bundlesOnly, loadHeld, revsOf, written } from './subjects.ts'

const chunk = 200

/**
 * Guests and those who moved away (RULES.md P8): deleted from the device when nothing unsent and no draft speaks of
 * them. Called when a pull has come to its end, so that a subject of ours has been named by her feed.
 */
export function dropLeaving<C extends Card>(ctx: PhoneContext<C>): Promise<void> {
  return commitWith(ctx, async ({ head, place, links }) => {
    const before = await loadHeld(ctx, head.generation, place.leaving)
    const spoken = await spokenOf(ctx, place.leaving)
    const stays = (held: Held) => held.feed !== undefined || spoken.has(held.id)
    const after = new Map([...before].filter(([, held]) => held.rev > 0 && stays(held)))
    const rows = await written(ctx, { before, after }, links)
    const leaving = place.leaving.filter(id => spoken.has(id) && before.get(id)?.feed === undefined)
    return {
      tx: {
        expect: { head: expectHead(head), place: placeKey(place), revs: revsOf(before) },
        puts: { ...rows.puts, place: { ...place, leaving } },
        deletes: rows.deletes,
      },
      result: undefined,
      change: rows.change,
    }
  })
}

/**
 * The caller's areas became fewer: everyone who is only in a feed that is not served any more leaves. While a new epoch is
 * pulled beside (H3), it is the generation that is not shown yet.
 */
export async function leaveFeeds<C extends Card>(
  ctx: PhoneContext<C>,
  served: readonly string[],
): Promise<void> {
  const { head, place } = await ctx.store.meta()
  const generation = place.beside?.generation ?? head?.generation ?? 0
  let after = ''
  for (;;) {
    const rows = await ctx.store.subjectsAfter(generation, after, chunk)
    const last = rows.at(-1)
    if (!last) return
    await leaveAll(
      ctx,
      rows.filter(r => r.feed !== undefined && !served.includes(r.feed)).map(r => r.id),
    )
    after = last.id
  }
}

function leaveAll<C extends Card>(ctx: PhoneContext<C>, ids: readonly string[]): Promise<void> {
  return commitWith(ctx, async ({ head, place, links }) => {
    const before = await loadHeld(ctx, place.beside?.generation ?? head.generation, ids)
    const after = new Map(
      [...before].map(([id, held]) => [id, held.feed === undefined ? held : left(held, held.feed)]),
    )
    const rows = place.beside
      ? { ...(await bundlesOnly(ctx, { before, after })), change: noChange }
      : await written(ctx, { before, after }, links)
    return {
      tx: {
        expect: { head: expectHead(head), revs: revsOf(before) },
        puts: { ...rows.puts, place: { ...place, leaving: [...new Set([...place.leaving, ...ids])] } },
        deletes: rows.deletes,
      },
      result: undefined,
      change: rows.change,
    }
  })
}
