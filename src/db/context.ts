import type { Group, Kinds, View } from '../domain/log/index.ts'
import type { Codec } from './codec.ts'
import type { PhoneStore } from './phone-store.ts'
import type { PhoneRules } from './rules.ts'

/** One small object per subject for lists and search; which fields it has is not the database's business. */
export type Card = { readonly id: string }

/**
 * `id`: the smallest member of the group, or the subject herself. `feed` undefined: in no feed of ours (yet). `health`: this
 * device keeps confidential entries; where it does not, a card may hold nothing of those that lie here for a while.
 */
export type Who = {
  readonly id: string
  readonly members: readonly string[]
  readonly feed?: string
  readonly health: boolean
}

export type Summarise<C> = (view: View, who: Who) => C | undefined

/** Everything that the phone's log needs, handed in: the product and the simulator differ here and nowhere else. */
export type PhoneBase = {
  readonly store: PhoneStore
  readonly codec: Codec
  readonly kinds: Kinds
  readonly account: string
  /** A health worker's device keeps `health` entries; a cadre's only for a while (RULES.md D6). */
  readonly keepsHealth: boolean
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly rules: PhoneRules
}

export type PhoneContext<C extends Card = Card> = PhoneBase & {
  readonly summarise: Summarise<C>
  readonly onChange: (change: Change<C>) => void
}

/** What a commit changed, told after it. A card that is undefined is gone. */
export type Change<C extends Card = Card> = {
  readonly subjects: readonly string[]
  readonly cards: ReadonlyMap<string, C | undefined>
  /** "Same person" groups as they are now, where links changed. */
  readonly groups?: ReadonlyMap<string, Group>
  /** Everything was replaced: a new epoch, or cards made anew. */
  readonly all?: boolean
}

export const noChange: Change<never> = { subjects: [], cards: new Map() }
