import type { AnyAnswers, KeyOf } from './answers.ts'
import type { Part } from './define.ts'
import type { Question, Questions } from './question.ts'
import type { Context } from './subject.ts'
import { understood } from './understood.ts'

type Condition = (a: AnyAnswers, c: Context) => boolean | undefined
export type Conditional<Q extends Questions> = Pick<Part<Q, object>, 'questions' | 'askOnlyIf' | 'requiredIf'>

const conditionOf = (conditions: object | undefined, key: string): Condition | undefined =>
  (conditions as Readonly<Record<string, Condition>> | undefined)?.[key]

/** The keys that are asked now, in order. An answer to a question that is no longer shown does not count for those below. */
export function visibleQuestions<Q extends Questions>(
  i: Conditional<Q>,
  answers: AnyAnswers,
  c: Context,
): KeyOf<Q>[] {
  const seen: AnyAnswers = understood(i, answers)
  const shown: Record<string, AnyAnswers[string]> = {}
  const visible: KeyOf<Q>[] = []
  for (const key of Object.keys(i.questions)) {
    const condition = conditionOf(i.askOnlyIf, key)
    if (i.questions[key]?.retired || (condition && condition(shown, c) !== true)) continue
    visible.push(key)
    if (seen[key] !== undefined) shown[key] = seen[key]
  }
  return visible
}

/** The answers to what is asked: what was typed before a question disappeared is left out. */
export function visibleAnswers<Q extends Questions>(
  i: Conditional<Q>,
  answers: AnyAnswers,
  c: Context,
): AnyAnswers {
  const visible: Record<string, AnyAnswers[string]> = {}
  for (const key of visibleQuestions(i, answers, c))
    if (answers[key] !== undefined) visible[key] = answers[key]
  return visible
}

export function isRequired<Q extends Questions>(
  i: Conditional<Q>,
  key: string,
  answers: AnyAnswers,
  c: Context,
): boolean {
  const q: Question | undefined = i.questions[key]
  if (!q) return false
  if (q.presence !== 'optional') return true
  return conditionOf(i.requiredIf, key)?.(understood(i, answers), c) === true
}
