import { check, together } from '../../domain/quality/index.ts'
import type { Found } from '../../domain/quality/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { groundOf } from '../shared/ground.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { useReadThrough } from '../shared/use-read-through.ts'
import type { ReadThrough, Tell } from '../shared/use-read-through.ts'
import { heldParts } from './held-parts.ts'

/** So many are opened one by one; more are read with everybody. */
const fewEnough = 100

/**
 * Everybody on this device is looked at once for a month; afterwards only whoever changed since, so that the list is there
 * again at once after each thing that was mended.
 */
export function useQuality(month: string, today: string, ready: boolean): ReadThrough<Found> {
  const pocket = usePocket()
  const cards = useCards()
  const read = async (cards: readonly Card[], tell: Tell): Promise<Found> => {
    const parts = heldParts(pocket, cards, `${month} ${today}`)
    const ground = await groundOf(cards)
    const look = (subject: Parameters<typeof check>[0]): Promise<void> | undefined => {
      const card = pocket.card(subject.id)
      if (card && parts.isStale(card)) parts.hold(card, check(subject, { month, today }, ground))
      return tell(parts.held(), parts.people.length)
    }
    const stale = parts.people.filter(parts.isStale)
    if (stale.length > fewEnough) await pocket.each(look)
    else for (const { id } of stale) await look(await pocket.open(id))
    return together(month, parts.all())
  }
  const seen = useReadThrough(read, { key: `${month} ${today}`, of: cards, ready })
  return seen ?? { state: 'reading', read: 0, of: cards.length }
}
