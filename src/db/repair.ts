import type { EntriesAnswer, Entry } from '../domain/log/index.ts'
import { placed } from './bundle.ts'
import { classOf } from './classes.ts'
import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import { placeKey } from './expect.ts'
import { bundlesOnly, loadHeld, revsOf, written } from './subjects.ts'

/** Whole entries that were asked for by id: own ones whose body is not here any more, and those of a differing bucket. */
export function placeFetched<C extends Card>(
  ctx: PhoneContext<C>,
  asked: readonly string[],
  { items, receipt }: EntriesAnswer,
): Promise<void> {
  return commitWith(ctx, async ({ head, place, links }) => {
    const generation = place.beside?.generation ?? head.generation
    // Checked by the entry schema at the door; a key that is absent in JSON is absent here.
    const entries = items.map(f => ({ ...f, entry: f.entry as Entry }))
    const wanted = entries.filter(f => ctx.keepsHealth || classOf(ctx, f.entry) === 'posyandu')
    const before = await loadHeld(
      ctx,
      generation,
      wanted.map(f => f.entry.about),
    )
    const after = new Map(before)
    for (const { entry, ...at } of wanted) {
      const held = after.get(entry.about)
      if (held) after.set(held.id, placed(held, entry, { ...at, pos: at.seq }))
    }
    const rows = place.beside
      ? { ...(await bundlesOnly(ctx, { before, after })), change: noChange }
      : await written(ctx, { before, after }, links)
    const done = new Set(asked)
    return {
      tx: {
        expect: { head: expectHead(head), place: placeKey(place), revs: revsOf(before) },
        puts: {
          ...rows.puts,
          place: {
            ...place,
            ...(receipt !== undefined && { receipt }),
            missing: place.missing.filter(id => !done.has(id)),
          },
        },
        deletes: rows.deletes,
      },
      result: undefined,
      change: rows.change,
    }
  })
}
