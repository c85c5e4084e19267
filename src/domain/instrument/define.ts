import type { KeyOf, OptionalKey, Seen, Skippable } from './answers.ts'
import type { Questions } from './question.ts'
import type { Check, Doubt, EducateRule, Finding, ReferRule, Section } from './rule.ts'
import type { Context, Subject } from './subject.ts'
import type { CutOff, Threshold } from './threshold.ts'
import type { RetiredRules } from './retired.ts'

type Condition<Q extends Questions> = (a: Seen<Q>, c: Context) => boolean | undefined

/** What is asked, and the facts that come of it. */
type Asked<Q extends Questions, D extends object> = {
  readonly questions: Q
  readonly sections: readonly Section<KeyOf<NoInfer<Q>>>[]
  /** Reads only questions that stand above. Unknown hides. */
  readonly askOnlyIf?: { readonly [K in Skippable<NoInfer<Q>>]?: Condition<NoInfer<Q>> }
  readonly requiredIf?: { readonly [K in OptionalKey<NoInfer<Q>>]?: Condition<NoInfer<Q>> }
  readonly checks?: readonly Check<NoInfer<Q>>[]
  readonly thresholds: readonly Threshold<KeyOf<NoInfer<Q>>>[]
  /** Cut-offs of measures that this card judges by; each is tried beside its measure, and a changed figure changes the rules. */
  readonly cutOffs?: readonly CutOff[]
  /** How it is done for a person like this, by the standard: stands in the form as chosen, never a finding or a figure. */
  readonly usual?: (c: Context) => Seen<NoInfer<Q>>
  /** What looks measured wrongly: asked kindly while typing, told to nobody, never in the way. */
  readonly doubts?: (a: Seen<Q>, c: Context) => readonly Doubt<KeyOf<NoInfer<Q>>>[]
  /** Facts from the answers; what cannot be assessed is `undefined`. */
  readonly derive: (a: Seen<Q>, c: Context) => D
}

/** What follows from the answers and the facts. */
type Rules<Q extends Questions, D extends object> = {
  readonly findings: readonly Finding<Seen<Q> & D, KeyOf<Q>>[]
  readonly refer: readonly ReferRule<Seen<Q> & D, KeyOf<Q>>[]
  readonly educate: readonly EducateRule<Seen<Q> & D, KeyOf<Q>>[]
}

/** A reusable block of a card; a card is made of parts by spreading them. */
export type Part<Q extends Questions, D extends object> = Asked<Q, D> & Rules<Q, D>

type Named<Id extends string> = {
  readonly id: Id
  readonly title: string
  /** The number of the official card, or the paper it copies. */
  readonly form: string
  readonly appliesTo: (who: Subject) => boolean
  /** Everything of it is confidential, even that it was filled in: no entry of it is ever of the class `posyandu`. */
  readonly wholly?: 'health'
  /** Which edition of the card, or choice of the kabupaten, offers it; what was filled once can always be read. */
  readonly offeredIf?: (c: Pick<Context, 'policy' | 'who'>) => boolean
  /** A typical person of this card: the ground on which cut-offs are tried. */
  readonly typical: Partial<Subject>
  /** What must be loaded before it can judge everything. */
  readonly reads?: 'growth-reference'
  /** What earlier versions told and this one does not: their codes stay readable. */
  readonly retired?: RetiredRules
}

export type Instrument<Id extends string, Q extends Questions, D extends object> = Named<Id> & Part<Q, D>

/**
 * Two calls, `part({ questions, …, derive })({ findings, refer, educate })`: the first settles the types of questions and
 * facts, so that the rules of the second are checked against them, own rules and spread ones alike.
 */
export const part =
  <Q extends Questions, D extends object>(asked: Asked<Q, D>) =>
  (rules: Rules<Q, D>): Part<Q, D> => ({ ...asked, ...rules })

export const instrument =
  <const Id extends string, Q extends Questions, D extends object>(asked: Named<Id> & Asked<Q, D>) =>
  (rules: Rules<Q, D>): Instrument<Id, Q, D> => ({ ...asked, ...rules })

type Facts = Readonly<Record<string, unknown>>
export type AnyInstrument = Instrument<string, Questions, Facts>

/**
 * Forgets the exact questions, so that different instruments fit one list. The cast is sound because every reader
 * first drops the answers that the instrument does not understand (`understood`), so its rules see only their own types.
 */
export const listed = <Q extends Questions, D extends object>(i: Instrument<string, Q, D>): AnyInstrument =>
  i as unknown as AnyInstrument
