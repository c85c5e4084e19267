import type { Found } from '../../domain/quality/index.ts'
import type { Card } from '../../domain/records/index.ts'

/** What was found about each person of one month, for as long as her card stays the same object. */
export type Parts = {
  readonly people: readonly Card[]
  readonly isStale: (card: Card) => boolean
  readonly hold: (card: Card, part: Found) => void
  /** How many are known. */
  readonly held: () => number
  readonly all: () => readonly Found[]
}

type Kept = { readonly key: string; readonly ground: readonly Card[]; readonly byId: Map<string, Known> }
type Known = { readonly card: Card; readonly part: Found }

/** One month for each open account: another month, or another policy, begins anew. */
const kept = new WeakMap<object, Kept>()

/** A card is another object as soon as something about its person is saved or arrives. */
export function heldParts(pocket: object, cards: readonly Card[], key: string): Parts {
  const ground = cards.filter(c => c.area !== undefined || c.kebijakan !== undefined)
  const before = kept.get(pocket)
  const same =
    before?.key === key &&
    before.ground.length === ground.length &&
    before.ground.every((c, i) => c === ground[i])
  const now = same ? before : { key, ground, byId: new Map<string, Known>() }
  kept.set(pocket, now)
  const people = cards.filter(c => c.kind === 'orang')
  const known = (card: Card): Known | undefined => {
    const held = now.byId.get(card.id)
    return held?.card === card ? held : undefined
  }
  return {
    people,
    isStale: card => known(card) === undefined,
    hold: (card, part) => now.byId.set(card.id, { card, part }),
    held: () => people.filter(card => known(card) !== undefined).length,
    all: () => people.flatMap(card => known(card)?.part ?? []),
  }
}
