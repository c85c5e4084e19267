import { withPending } from '../bundle.ts'
import { commitWith } from '../commit.ts'
import { noChange } from '../context.ts'
import type { Card, PhoneContext } from '../context.ts'
import { bornAgain } from '../new-replica.ts'
import type { Damage, Facts, Head, Place, SaveRow } from '../phone-store.ts'
import { keptSave } from '../saves.ts'
import { isBehind, reachedBy } from '../sentinel.ts'
import type { Mark } from '../sentinel.ts'
import { loadHeld, revsOf, written } from '../subjects.ts'
import { openIn } from '../sync-state.ts'
import type { Copied } from './pair.ts'

type Earlier = NonNullable<Facts['earlier']>[number]

/** What stands outside IndexedDB; `copied` is undefined where there is no copy or it cannot be read. */
export type Outside = { readonly mark: Mark | undefined; readonly copied: Copied | undefined }

/**
 * R4: a database that lost saves is noticed by what stands outside it. What the copy holds and the database lacks is put
 * back into the outbox, the same saves with the same ids, and in the same commit the database becomes another replica.
 * The copy is read before the database: a save is in the database first.
 */
export function recover<C extends Card>(
  ctx: PhoneContext<C>,
  outside: Outside,
): Promise<'whole' | 'recovered'> {
  const { mark, copied } = outside
  const rows = [...(copied?.saves.values() ?? [])]
  return commitWith(ctx, async ({ head, place, facts, links }) => {
    const known = await ctx.store.savesByKey(rows.map(row => row.save))
    const absent = rows.filter((_, i) => !known[i])
    const behind = isBehind(head, mark) || isBehind(head, copied?.mark)
    if (!behind && absent.length === 0) return { tx: { expect: { head } }, result: 'whole', change: noChange }
    const kept = await Promise.all(absent.map(row => keptSave(ctx, row)))
    const before = await loadHeld(
      ctx,
      head.generation,
      absent.flatMap(row => row.abouts),
    )
    const after = new Map(before)
    for (const { row, entries } of kept)
      for (const entry of entries) {
        const held = after.get(entry.about)
        if (held) after.set(held.id, withPending(held, [entry], shownState(row)))
      }
    const subjects = await written(ctx, { before, after }, links)
    const here = openIn(await ctx.store.counts()) + absent.length
    const damage: Damage = {
      kind: facts.damage?.kind ?? kindOf(head, place),
      at: ctx.now().toISOString(),
      ...(facts.lastSyncAt !== undefined && { syncedBefore: facts.lastSyncAt }),
      restored: absent.length + (facts.damage?.restored ?? 0),
      lost: atMostLost(outside, here) + (facts.damage?.lost ?? 0),
    }
    const earlier = furthest([...(facts.earlier ?? []), mark, copied?.mark, reachedBy(head)])
    const lives = Math.max(mark?.life ?? 0, copied?.mark?.life ?? 0)
    return {
      tx: {
        expect: {
          head,
          revs: revsOf(before),
          saves: new Map(absent.map(row => [row.save, undefined])),
        },
        puts: {
          ...subjects.puts,
          head: bornAgain(ctx, head, lives),
          facts: { ...facts, damage, earlier },
          saves: absent,
        },
        deletes: subjects.deletes,
      },
      result: 'recovered',
      change: subjects.change,
    }
  })
}

/** How far each replica came that this database has been, for the server's ledger of devices (D8). */
function furthest(marks: readonly (Earlier | undefined)[]): readonly Earlier[] {
  const known = new Map<string, number>()
  for (const { replica, counter } of marks.flatMap(m => m ?? []))
    known.set(replica, Math.max(known.get(replica) ?? 0, counter))
  return [...known].map(([replica, counter]) => ({ replica, counter })).filter(m => m.counter > 0)
}

const shownState = ({ state }: SaveRow): 'pending' | 'waiting' | 'rejected' =>
  state === 'waiting' || state === 'rejected' ? state : 'pending'

const kindOf = (head: Head, place: Place): Damage['kind'] =>
  head.counter === 0 && place.cursor === undefined ? 'emptied' : 'older'

/** A whole copy that has seen the last save has them all; what a mark remembers more, or cannot be read, may be gone. */
function atMostLost({ mark, copied }: Outside, here: number): number {
  if (!copied) return Math.max(0, (mark?.unsent ?? 0) - here)
  if (copied.broken === 0 && !missed(copied, mark)) return 0
  return Math.max(copied.broken, (mark?.unsent ?? 0) - here, 0)
}

/** Saves were made after the last one that the copy has. */
const missed = (copied: Copied, mark: Mark | undefined): boolean =>
  mark !== undefined &&
  (!copied.mark ||
    copied.mark.life < mark.life ||
    (copied.mark.life === mark.life && copied.mark.counter < mark.counter))
