import type { Entry, PullAnswer, PullItem } from '../domain/log/index.ts'
import { left, placed, unknownSubject } from './bundle.ts'
import type { Held } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import { placeKey } from './expect.ts'
import { forget } from './forget.ts'
import { leftOut } from './left-out.ts'
import { ownEntries } from './own.ts'
import type { Place } from './phone-store.ts'
import { bundlesOnly, loadHeld, revsOf, written } from './subjects.ts'

/**
 * One pulled page (RULES.md P5–P9): entries and own ids are put in their place, leavers hidden, forgotten ones erased,
 * and the cursor moves in the same commit. While a new epoch is pulled beside (H3), the page goes into the generation
 * that is not shown yet. `serverTime`: when the server said so, in its own time (H4). 'elsewhere': the place has moved since the page was asked for.
 */
export async function applyPage<C extends Card>(
  ctx: PhoneContext<C>,
  askedAt: string,
  page: PullAnswer,
  serverTime?: number,
): Promise<'applied' | 'elsewhere'> {
  if (!ctx.rules.cursorWithPage) await moveCursor(ctx, page)
  // Erased first and by itself: repeated after a crash it finds nothing more to erase.
  const forgotten = new Set(page.items.flatMap(i => ('forget' in i ? [i.forget] : [])))
  for (const id of forgotten) await forget(ctx, id)
  return commitWith(ctx, async ({ head, place, facts, links }) => {
    if (ctx.rules.cursorWithPage && placeKey(place) !== askedAt)
      return { tx: { expect: { head } }, result: 'elsewhere', change: noChange }
    const own = await ownEntries(ctx, page.items, serverTime ?? facts.serverTime ?? ctx.now().getTime())
    const foreign = await leftOut(ctx, page.items)
    const items = page.items.filter(i => !forgotten.has(subjectOf(i, own.entries) ?? '') && !foreign.has(i))
    const ids = items.flatMap(i => subjectOf(i, own.entries) ?? [])
    const before = await loadHeld(ctx, place.beside?.generation ?? head.generation, ids)
    const after = new Map(before)
    for (const item of items) applyItem(ctx, after, item, own.entries)
    const rows = place.beside
      ? { ...(await bundlesOnly(ctx, { before, after })), change: noChange }
      : await written(ctx, { before, after }, links)
    return {
      tx: {
        expect: { head: expectHead(head), place: placeKey(place), revs: revsOf(before), saves: own.expect },
        puts: { ...rows.puts, saves: own.saves, place: nextPlace(place, page, own.missing, after) },
        deletes: rows.deletes,
      },
      result: 'applied',
      change: rows.change,
    }
  })
}

function subjectOf(item: PullItem, own: ReadonlyMap<string, Entry>): string | undefined {
  if ('entry' in item) return item.entry.about
  if ('own' in item) return own.get(item.own)?.about
  return 'exit' in item ? item.exit : item.forget
}

function applyItem(
  ctx: PhoneBase,
  after: Map<string, Held>,
  item: PullItem,
  own: ReadonlyMap<string, Entry>,
): void {
  const id = subjectOf(item, own)
  const held = id === undefined ? undefined : (after.get(id) ?? unknownSubject(0, id))
  if (!held) return
  if ('exit' in item) {
    if (ctx.rules.heedsExits) after.set(held.id, left(held, item.feed))
    return
  }
  // Checked by the entry schema at the door; a key that is absent in JSON is absent here.
  const entry = 'entry' in item ? (item.entry as Entry) : 'own' in item ? own.get(item.own) : undefined
  if (entry && 'seq' in item) after.set(held.id, placed(held, entry, item))
}

function nextPlace(
  place: Place,
  page: PullAnswer,
  missing: readonly string[],
  after: ReadonlyMap<string, Held>,
): Place {
  const gone = [...after.values()].filter(h => h.gone).map(h => h.id)
  const common = {
    ...place,
    missing: [...new Set([...place.missing, ...missing])],
    leaving: [...new Set([...place.leaving, ...gone])],
  }
  if (place.beside) return { ...common, beside: { ...place.beside, cursor: page.cursor } }
  return { ...common, epoch: page.epoch, cursor: page.cursor, feeds: page.feeds }
}

/** Only for the rule that the simulator plants: the cursor before its page. */
function moveCursor<C extends Card>(ctx: PhoneContext<C>, page: PullAnswer): Promise<void> {
  return commitWith(ctx, async ({ head, place }) => ({
    tx: { expect: { head: expectHead(head) }, puts: { place: nextPlace(place, page, [], new Map()) } },
    result: undefined,
    change: noChange,
  }))
}
