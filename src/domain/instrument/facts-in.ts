import type { AnyAnswers, Seen } from './answers.ts'
import type { Instrument } from './define.ts'
import type { Questions } from './question.ts'
import type { Context } from './subject.ts'
import { understood } from './understood.ts'
import { visibleAnswers } from './visible.ts'

/** The answers to what was asked, the facts that follow from them, and both together: what the rules of a card read. */
export function factsIn<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
): { readonly derived: D; readonly facts: Seen<Q> & D } {
  const seen = understood(i, visibleAnswers(i, answers, c))
  const derived = i.derive(seen, c)
  return { derived, facts: { ...seen, ...derived } }
}
