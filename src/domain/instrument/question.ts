import type { Coded } from './coded.ts'
import type { Jump } from './jump.ts'

/** Posyandu answers are read by the kader of the posyandu; health answers only by their author and health workers. */
export type ReaderClass = 'posyandu' | 'health'

/** `required` always; `whenAsked` as soon as it is shown; `optional` may stay empty. */
type Presence = 'required' | 'whenAsked' | 'optional'

/** Kept apart from `undefined`: it was asked, and nobody knew. */
export const tidakTahu = 'tidak-tahu'
export type TidakTahu = typeof tidakTahu

/** From and to, both included. */
export type Range = readonly [number, number]

type Words = {
  /** What the kader reads aloud. */
  ask: string
  /** The name of the column on the card, and in messages. */
  label: string
  seenBy?: ReaderClass
  hint?: string
  /** How the answer is said to SATUSEHAT; without it, it is not. */
  fhir?: Coded
}
type Common<P extends Presence, U extends boolean> = Words & {
  seenBy: ReaderClass
  presence: P
  unknown: U
  /** Asked no longer. What was stored is shown, exported and kept; rules do not see it. */
  retired?: true
  /** Only a health worker's form asks it; everybody reads the answer. */
  askedBy?: 'health'
}
type Ask<K extends string, P extends Presence, U extends boolean> = { kind: K } & Common<P, U>
type Numeric = {
  unit: string
  /** Outside: "periksa lagi, yakin?", never refused. */
  soft: Range
  /** Outside: refused as impossible. */
  hard: Range
  /** Too far from the last figure: asked in the same words, never refused. */
  jump?: Jump
}
type Options<V extends string> = { options: Readonly<Record<V, string>> }

export type YesNo<P extends Presence = Presence, U extends boolean = boolean> = Ask<'yesNo', P, U>
export type Measure<P extends Presence = Presence, U extends boolean = boolean> = Ask<'measure', P, U> &
  Numeric & { decimals: number }
export type Count<P extends Presence = Presence, U extends boolean = boolean> = Ask<'count', P, U> & Numeric
export type Choice<
  V extends string = string,
  P extends Presence = Presence,
  U extends boolean = boolean,
> = Ask<'choice', P, U> & Options<V>
/** Chips. An empty list means: asked, none of them. */
export type Multi<
  V extends string = string,
  P extends Presence = Presence,
  U extends boolean = boolean,
> = Ask<'multi', P, U> & Options<V>
export type Text<P extends Presence = Presence, U extends boolean = boolean> = Ask<'text', P, U> & {
  maxLength: number
}
export type DateQuestion<P extends Presence = Presence, U extends boolean = boolean> = Ask<'date', P, U>

export type Question = YesNo | Measure | Count | Choice | Multi | Text | DateQuestion
export type Questions = Readonly<Record<string, Question>>

const common = (w: Words) =>
  ({ ...w, seenBy: w.seenBy ?? 'posyandu', presence: 'required', unknown: false }) as const

export const yesNo = (w: Words): YesNo<'required', false> => ({ kind: 'yesNo', ...common(w) })

export const measure = (w: Words & Numeric & { decimals: number }): Measure<'required', false> => ({
  kind: 'measure',
  ...w,
  ...common(w),
})

export const count = (w: Words & Numeric): Count<'required', false> => ({ kind: 'count', ...w, ...common(w) })

export const choice = <const V extends string>(w: Words & Options<V>): Choice<V, 'required', false> => ({
  kind: 'choice',
  ...w,
  ...common(w),
})

export const multi = <const V extends string>(w: Words & Options<V>): Multi<V, 'required', false> => ({
  kind: 'multi',
  ...w,
  ...common(w),
})

export const text = (w: Words & { maxLength?: number }): Text<'required', false> => ({
  kind: 'text',
  ...w,
  maxLength: w.maxLength ?? 300,
  ...common(w),
})

export const date = (w: Words): DateQuestion<'required', false> => ({ kind: 'date', ...common(w) })

/** May stay empty. */
export const optional = <Q extends Question>(q: Q) => {
  const { presence: _, ...rest } = q
  return { ...rest, presence: 'optional' as const }
}

/** Must be answered wherever `askOnlyIf` shows it. */
export const whenAsked = <Q extends Question>(q: Q) => {
  const { presence: _, ...rest } = q
  return { ...rest, presence: 'whenAsked' as const }
}

/** "Tidak tahu" is an answer: a grandmother who brings the child need not know what it drank yesterday. */
export const mayBeUnknown = <Q extends Question>(q: Q) => {
  const { unknown: _, ...rest } = q
  return { ...rest, unknown: true as const }
}

/** Asked no longer: old records still hold an answer. */
export const retired = <Q extends Question>(q: Q) => {
  const { presence: _, ...rest } = q
  return { ...rest, presence: 'optional' as const, retired: true as const }
}

/** A decision that is a health worker's. */
export const byHealthWorker = <Q extends Question>(q: Q) => ({ ...q, askedBy: 'health' as const })
