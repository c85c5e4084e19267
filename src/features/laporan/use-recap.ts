import { useState } from 'react'
import { counting } from '../../domain/indicators/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { groundOf } from '../shared/ground.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { useReadThrough } from '../shared/use-read-through.ts'
import type { ReadThrough, Tell } from '../shared/use-read-through.ts'
import { wanted } from './lines.ts'
import { recapOf } from './recap.ts'
import type { Recap } from './recap.ts'

/** The list of cards is another one as soon as anything is saved or arrives: what was counted from it holds exactly as long. */
const counted = new WeakMap<readonly Card[], Map<string, Recap>>()

/** A report that was sent, or its answer, makes the card of its area anew with the same content: no number changes by that. */
function carryOver(before: readonly Card[], cards: readonly Card[]): void {
  const held = counted.get(before)
  const same = (card: Card, at: number): boolean =>
    card === before[at] || (card.area !== undefined && JSON.stringify(card) === JSON.stringify(before[at]))
  if (held && !counted.has(cards) && before.length === cards.length && cards.every(same))
    counted.set(cards, held)
}

/** Everybody on this phone is folded once for the months of a year. */
export function useRecap(from: string, until: string, ready: boolean): ReadThrough<Recap> {
  const pocket = usePocket()
  const cards = useCards()
  const [before, setBefore] = useState(cards)
  if (before !== cards) {
    carryOver(before, cards)
    setBefore(cards)
  }
  const span = `${from} ${until}`
  const known = counted.get(cards)?.get(span)
  const read = async (cards: readonly Card[], tell: Tell): Promise<Recap> => {
    const people = counting(wanted, { from, until }, await groundOf(cards))
    let seen = 0
    await pocket.each(subject => {
      people.visit(subject)
      seen += 1
      return tell(seen, cards.length)
    })
    const recap = recapOf(people.contributions)
    counted.set(cards, new Map([...(counted.get(cards) ?? []), [span, recap]]))
    return recap
  }
  const seen = useReadThrough(read, { key: span, of: cards, ready: ready && known === undefined })
  if (known) return { state: 'ready', result: known }
  return seen ?? { state: 'reading', read: 0, of: cards.length }
}
