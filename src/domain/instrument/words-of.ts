import type { AnyAnswers, Seen } from './answers.ts'
import { assess } from './assess.ts'
import type { Instrument } from './define.ts'
import type { Questions } from './question.ts'
import type { Context } from './subject.ts'
import { understood } from './understood.ts'

/** The words of a code that was told, with the figures of these answers; `undefined` for one that this version does not know. */
export function wordsWith<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
): (code: string) => string | undefined {
  const r: Seen<Q> & D = { ...understood(i, answers), ...assess(i, answers, c).derived }
  return code => {
    const words = i.findings.find(f => f.code === code)?.words
    return typeof words === 'function' ? words(r) : (words ?? i.retired?.findings?.[code])
  }
}
