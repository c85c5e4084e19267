import type { Card } from '../records/card-type.ts'
import { blocksOf } from './blocks.ts'
import { isParted } from './parted.ts'
import { judge, reasons } from './judge.ts'
import type { Judged } from './judge.ts'
import { known } from './known.ts'
import type { Known } from './known.ts'

export type Double = Judged & { readonly a: string; readonly b: string }

/**
 * Called after each little piece of work with how much is done, 0 to 1: it answers with a promise when somebody else must
 * get a turn first, such as a page that is touched.
 */
export type Breathe = (done: number) => Promise<void> | undefined

/** Preparing everybody costs about as much as comparing them. */
const prepared = 0.5

/** Everybody who may be twice in the list and about whom nobody has decided yet, the surest first. */
export async function findDoubles(
  cards: readonly Card[],
  breathe: Breathe = () => undefined,
): Promise<Double[]> {
  const people: Known[] = []
  for (const card of cards) {
    if (card.kind !== 'orang') continue
    people.push(known(card))
    await breathe((prepared * people.length) / cards.length)
  }
  const blocks = blocksOf(people)
  const found = new Map<string, Double>()
  for (const [n, block] of blocks.entries()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) note(found, a, b)
      await breathe(prepared + ((1 - prepared) * n) / blocks.length)
    }
  }
  return [...found.values()].toSorted((x, y) => rank(x) - rank(y))
}

function note(found: Map<string, Double>, a: Known, b: Known): void {
  if (a.card.id === b.card.id) return
  const [first, second] = a.card.id < b.card.id ? [a, b] : [b, a]
  const key = `${first.card.id} ${second.card.id}`
  if (found.has(key)) return
  const judged = judge(first, second)
  if (judged && !isParted(a.card, b.card)) found.set(key, { a: first.card.id, b: second.card.id, ...judged })
}

const rank = ({ why, twins }: Double): number => reasons.indexOf(why) + (twins ? reasons.length : 0)
