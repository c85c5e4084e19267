import type { Book } from '../db/index.ts'
import { cardOf, coreKinds } from '../domain/records/index.ts'
import type { Card } from '../domain/records/index.ts'

/**
 * How entries are read. Screening kinds are left out on purpose: their bodies fold without being known, and a save of a
 * household must not wait for the cards of five life stages.
 */
export const book: Book<Card> = {
  kinds: coreKinds,
  summarise: (view, who) => cardOf(view, who.id, who.health ? 'health' : 'posyandu'),
}
