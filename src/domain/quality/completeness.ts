import { isRequired, visibleQuestions } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'

export type Completeness = {
  /** How many answers the card wanted of this person on this day. */
  readonly asked: number
  /** Those that nobody gave. "Tidak tahu" is an answer. */
  readonly missing: readonly string[]
}

/**
 * What the card in its edition asks of everybody like her and cannot do without, as the form itself decides it. What only health
 * workers read or fill is left out: a kader's phone would never know that it is there.
 */
export function completenessOf(i: AnyInstrument, answers: AnyAnswers, c: Context): Completeness {
  const given = understood(i, answers)
  const asked = visibleQuestions(i, answers, c).filter(
    key => isOpen(i, key) && isRequired(i, key, answers, c),
  )
  return { asked: asked.length, missing: asked.filter(key => given[key] === undefined) }
}

const isOpen = ({ questions }: AnyInstrument, key: string): boolean =>
  questions[key]?.seenBy === 'posyandu' && questions[key].askedBy === undefined
