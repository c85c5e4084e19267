import type { AnyAnswers, AnyInstrument, Before, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { childCards } from '../records/weighings.ts'
import type { Doubt } from './doubt.ts'
import { figureDoubts } from './figure-doubts.ts'
import { growthDoubts } from './growth-doubts.ts'

/** Of somebody whose age or sex is not known only the ranges can be asked. */
export type Ground = { readonly context?: Context | undefined; readonly last: Before['last'] }

/** Everything about one filled card that is worth a second look. */
export function doubtsOf(i: AnyInstrument, answers: AnyAnswers, { context, last }: Ground): Doubt[] {
  const before = context && { last, who: context.who }
  return [
    ...figureDoubts(i, answers, before),
    ...(context ? contradictions(i, answers, context) : []),
    ...(context && childCards.has(i.id) ? growthDoubts(i, answers, context) : []),
  ]
}

/** What a form refuses can still have come from an import or from an older app. */
function contradictions(i: AnyInstrument, answers: AnyAnswers, c: Context): Doubt[] {
  const seen = understood(i, answers)
  return (i.checks ?? [])
    .filter(check => check.refused(seen, c) === true)
    .map(({ at, message }) => ({ why: 'bertentangan', key: at, words: message }))
}
