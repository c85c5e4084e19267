import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import type { Place } from './phone-store.ts'

/**
 * The server's history has another life (RULES.md H1, H3): it is pulled beside the old log, which stays on the screen.
 * Every answer names the epoch, push answers too, so a device that only sends notices as well.
 */
export function noticeEpoch<C extends Card>(ctx: PhoneContext<C>, epoch: string): Promise<'same' | 'beside'> {
  return commitWith(ctx, async ({ head, place }) => {
    const known = place.beside?.epoch ?? place.epoch
    if (known === epoch)
      return { tx: { expect: { head: expectHead(head) } }, result: 'same', change: noChange }
    if (place.epoch === undefined)
      return {
        tx: { expect: { head: expectHead(head) }, puts: { place: { ...place, epoch } } },
        result: 'same',
        change: noChange,
      }
    const generation = Math.max(head.generation, place.beside?.generation ?? 0, ...place.old) + 1
    return {
      tx: {
        expect: { head: expectHead(head) },
        puts: {
          place: {
            ...withoutReceipt(place),
            ...proofOf(place),
            missing: [],
            // What came of a history in between may be nowhere else by now: it is offered like the rest (H3).
            old: place.beside ? [...place.old, place.beside.generation] : place.old,
            beside: { generation, epoch },
          },
        },
      },
      result: 'beside',
      change: noChange,
    }
  })
}

/** It was for the history before; what is sent from now on brings its own. */
function withoutReceipt(place: Place): Place {
  const { receipt: _, ...rest } = place
  return rest
}

/** The first cursor that the new history contradicts proves what this device could read before. */
const proofOf = ({ proof, cursor, old, beside }: Place): Pick<Place, 'proof'> => {
  const first = old.length > 0 || beside ? (proof ?? cursor) : (cursor ?? proof)
  return first === undefined ? {} : { proof: first }
}

/**
 * Nothing rescued waits for an answer any more: the old log goes (RULES.md H3). What the server keeps as waiting is offered
 * again with every sync, and what proves the right to it stays as long: the cursor, and what others wrote and the server has
 * again (W6).
 */
export async function dropOldLog<C extends Card>(ctx: PhoneContext<C>): Promise<void> {
  const { old, beside, proof } = (await ctx.store.meta()).place
  if (beside || (old.length === 0 && proof === undefined)) return
  if ((await ctx.store.counts()).pending > 0) return
  const isProofNeeded = (await ctx.store.saves(['waiting'])).some(row => row.rescued)
  if (old.length === 0 && isProofNeeded) return
  const done = isProofNeeded ? [] : (await ctx.store.saves(['sent'])).filter(row => row.rescued)
  await commitWith(ctx, async ({ head, place }) => {
    const { proof: _, ...rest } = place
    if (place.beside)
      return { tx: { expect: { head: expectHead(head) } }, result: undefined, change: noChange }
    return {
      tx: {
        expect: { head: expectHead(head) },
        puts: { place: { ...(isProofNeeded ? place : rest), old: [] } },
        deletes: { generations: place.old, saves: done.map(row => row.save) },
      },
      result: undefined,
      change: noChange,
    }
  })
}
