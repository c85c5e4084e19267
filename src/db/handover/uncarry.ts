import type { Item } from '../../domain/log/index.ts'
import { accepted } from '../bundle.ts'
import type { Held } from '../bundle.ts'
import { commitWith, expectHead } from '../commit.ts'
import type { Card, PhoneContext } from '../context.ts'
import { placeKey } from '../expect.ts'
import type { Place, SaveRow } from '../phone-store.ts'
import { loadHeld, revsOf, written } from '../subjects.ts'

const day = 24 * 60 * 60 * 1000

/** The cadre puts aside what she took from this phone; what has come from the server since stays. */
export const dropCarried = <C extends Card>(ctx: PhoneContext<C>, replica: string): Promise<void> =>
  uncarry(ctx, () => ({ stays: row => row.from?.replica !== replica, passedOver: nothingSent }))

/**
 * After a pull has come to its end (RULES.md Y6): what came in its place is carried no longer; what its own phone has
 * passed over goes (it was refused and mended, or is not ours to see), and so does what is of a posyandu that this
 * account has left or older than 35 days, counted by the server's time from the first sync after it was taken.
 */
export const settleCarried = <C extends Card>(ctx: PhoneContext<C>, serverTime: number): Promise<void> =>
  uncarry(ctx, ({ feeds }) => ({
    seenAt: serverTime,
    stays: row =>
      feeds.includes(row.from?.posyandu ?? '') &&
      serverTime - (row.ackedAt ?? serverTime) <= ctx.rules.keptDays * day,
    passedOver: sentUntil,
  }))

type Choice = {
  readonly seenAt?: number
  readonly stays: (row: SaveRow) => boolean
  /** By replica the number below which nothing carried stays. */
  readonly passedOver: (held: Iterable<Held>) => ReadonlyMap<string, number>
}

async function uncarry<C extends Card>(
  ctx: PhoneContext<C>,
  choose: (place: Place) => Choice,
): Promise<void> {
  if ((await ctx.store.counts()).carried === 0) return
  await commitWith(ctx, async ({ head, place, links }) => {
    const { seenAt, stays, passedOver } = choose(place)
    const stored = await ctx.store.saves(['carried'])
    const abouts = stored.flatMap(row => row.abouts)
    const before = await loadHeld(ctx, head.generation, abouts)
    const kept = new Set(stored.filter(stays).flatMap(row => row.ids))
    const sent = passedOver(before.values())
    const isOpen = ({ entry, state }: Item): boolean =>
      state === 'carried' && kept.has(entry.id) && entry.localSeq > (sent.get(entry.replica) ?? 0)
    const after = new Map([...before].map(([id, held]) => [id, cleared(held, isOpen)]))
    const open = new Set([...after.values()].flatMap(h => h.items.filter(isOpen).map(i => i.entry.id)))
    const isCarried = (row: SaveRow): boolean => row.ids.some(id => open.has(id))
    const rows = await written(ctx, { before, after }, links)
    return {
      tx: {
        expect: {
          head: expectHead(head),
          place: placeKey(place),
          revs: revsOf(before),
          saves: new Map(stored.map(row => [row.save, 'carried'])),
        },
        puts: {
          ...rows.puts,
          ...(seenAt !== undefined && {
            saves: stored
              .filter(row => row.ackedAt === undefined && isCarried(row))
              .map(row => ({ ...row, ackedAt: seenAt })),
            place: { ...place, leaving: [...new Set([...place.leaving, ...strangers(before, after)])] },
          }),
        },
        deletes: { ...rows.deletes, saves: stored.filter(row => !isCarried(row)).map(row => row.save) },
      },
      result: undefined,
      change: rows.change,
    }
  })
}

function cleared(held: Held, isOpen: (item: Item) => boolean): Held {
  const items = held.items.filter(i => i.state !== 'carried' || isOpen(i))
  return items.length === held.items.length ? held : { ...held, items }
}

/** A phone sends in the order of its numbers: what lies before one that the server has will not come any more. */
function sentUntil(held: Iterable<Held>): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { items } of held)
    for (const { entry, seq } of items)
      if (seq !== undefined) last.set(entry.replica, Math.max(last.get(entry.replica) ?? 0, entry.localSeq))
  return last
}

const nothingSent = (): ReadonlyMap<string, number> => new Map()

/** Whom nothing but what was carried had kept here, and no feed of ours holds: as in `ack`, they leave as guests do. */
const strangers = (before: ReadonlyMap<string, Held>, after: ReadonlyMap<string, Held>): string[] =>
  [...after.values()]
    .filter(h => h !== before.get(h.id) && h.feed === undefined && h.items.length > 0)
    .filter(h => h.items.every(accepted))
    .map(h => h.id)
