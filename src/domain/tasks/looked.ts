import type { LifeStages } from '../life-stage.ts'
import type { Provenance } from '../instrument/rule.ts'
import type { ReaderClass } from '../log/entry.ts'
import type { Policy } from '../policy/policy.ts'
import type { Card, DayFacts } from '../records/card-type.ts'
import type { EpisodeState } from '../records/episode-state.ts'
import type { GrowthReference } from '../reference/reference.ts'
import type { TaskFacts } from './facts-type.ts'
import type { Task, TaskKind } from './task.ts'

/** A posyandu day with the place where it was. */
export type PlacedDay = DayFacts & { readonly posyandu: string | undefined }

/** A day at a place, as everybody there sees it. */
export type Place = {
  readonly on: string
  readonly policy: Policy
  /** The posyandu days of this month until today, of every posyandu that is known here. */
  readonly days: readonly PlacedDay[]
  /** Days with a health worker: what was asked there needs no answer on paper. */
  readonly withNakes: ReadonlySet<string>
  /** Absent while it is loading, or where nobody asks for weights: then nothing is said about the line of the KMS. */
  readonly reference?: GrowthReference | undefined
  readonly reader: ReaderClass
  /** Who asks: what is given to one person by name is nobody else's. */
  readonly account?: string | undefined
}

/** One person on a day, as rules read her. */
export type Looked = Place & {
  readonly card: Card
  readonly facts: TaskFacts
  /** Absent while birth date or sex is not known. */
  readonly stages: LifeStages | undefined
  readonly episodes: EpisodeState
}

/** What a rule says; kind and reader class are the rule's, and the source too, unless what was found has one of its own. */
export type Found = Pick<Task, 'key' | 'urgency' | 'since' | 'due' | 'words'> &
  Partial<Pick<Task, 'forHealth' | 'items' | 'record'>> & {
    readonly from?: Provenance & { readonly id: string }
  }

export type TaskRule = {
  readonly id: string
  readonly kind: TaskKind
  readonly seenBy: ReaderClass
  readonly handledIn?: 'health'
  readonly why: Provenance
  readonly find: (p: Looked) => readonly Found[]
}
