import { formatDecimal } from '../measures/decimal.ts'
import type { AnyAnswers, KeyOf } from './answers.ts'
import { expectedRange, type LastFigure } from './jump.ts'
import type { Questions } from './question.ts'
import type { Subject } from './subject.ts'

export type SoftWarning<K extends string = string> = { readonly key: K; readonly message: string }

/** What was measured last of the same person. */
export type Before = {
  readonly last: Readonly<Record<string, LastFigure>>
  readonly who: Pick<Subject, 'ageMonths'>
}

/** Possible, but rare: asks "periksa lagi, yakin?" and never blocks. */
export function softWarnings<Q extends Questions>(
  i: { questions: Q },
  answers: AnyAnswers,
  before?: Before,
): SoftWarning<KeyOf<Q>>[] {
  return Object.keys(i.questions).flatMap((key: KeyOf<Q>) => {
    const q = i.questions[key]
    const value = answers[key]
    if (!q || (q.kind !== 'measure' && q.kind !== 'count') || typeof value !== 'number') return []
    const [from, to] = before ? expectedRange(q, before.last[key], before.who) : q.soft
    if (value >= from && value <= to) return []
    return [{ key, message: `${q.label} ${formatDecimal(value)} ${q.unit}: periksa lagi, yakin?` }]
  })
}
