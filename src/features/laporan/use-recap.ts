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

/** Everybody on this phone is folded once for the months of a year. */
export function useRecap(from: string, until: string, ready: boolean): ReadThrough<Recap> {
  const pocket = usePocket()
  const cards = useCards()
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
