import type { Question, Questions, TidakTahu } from './question.ts'

type Value<Q extends Question> = Q['kind'] extends 'yesNo'
  ? boolean
  : Q['kind'] extends 'measure' | 'count'
    ? number
    : Q extends { kind: 'choice'; options: infer O }
      ? keyof O & string
      : Q extends { kind: 'multi'; options: infer O }
        ? readonly (keyof O & string)[]
        : string

type AnswerOf<Q extends Question> = Value<Q> | (Q['unknown'] extends false ? never : TidakTahu)

/** What an answer can be when the question is not known to the compiler. */
export type Answer = boolean | number | string | readonly string[]
export type AnyAnswers = Readonly<Record<string, Answer | undefined>>

/** Answers as rules see them. Any may be missing, so the compiler makes each rule say what it does then. */
export type Seen<Q extends Questions> = { readonly [K in keyof Q]?: AnswerOf<Q[K]> | undefined }

export type KeyOf<Q extends Questions> = keyof Q & string

/** Questions that may be hidden: a required one never is. */
export type Skippable<Q extends Questions> = {
  [K in KeyOf<Q>]: Q[K]['presence'] extends 'required' ? never : K
}[KeyOf<Q>]

export type OptionalKey<Q extends Questions> = {
  [K in KeyOf<Q>]: Q[K]['presence'] extends 'optional' ? K : never
}[KeyOf<Q>]
