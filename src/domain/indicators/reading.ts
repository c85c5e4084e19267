import { factsIn } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import type { Screening } from '../records/history.ts'

/** One filled card as it is judged today: the answers to what was asked, and the facts that follow from them. */
export type Reading = {
  readonly screening: Screening
  readonly context: Context
  readonly facts: Readonly<Record<string, unknown>>
}

export const readingOf = (i: AnyInstrument, screening: Screening, context: Context): Reading => ({
  screening,
  context,
  facts: factsIn(i, screening.answers as AnyAnswers, context).facts, // what can be no answer is dropped by its first step
})
