import { formatDecimal } from '../measures/decimal.ts'
import type { AnyAnswers, KeyOf } from './answers.ts'
import type { Questions } from './question.ts'

export type SoftWarning<K extends string = string> = { readonly key: K; readonly message: string }

/** Possible, but rare: asks "periksa lagi, yakin?" and never blocks. */
export function softWarnings<Q extends Questions>(
  i: { questions: Q },
  answers: AnyAnswers,
): SoftWarning<KeyOf<Q>>[] {
  return Object.keys(i.questions).flatMap((key: KeyOf<Q>) => {
    const q = i.questions[key]
    const value = answers[key]
    if (!q || (q.kind !== 'measure' && q.kind !== 'count') || typeof value !== 'number') return []
    const [from, to] = q.soft
    if (value >= from && value <= to) return []
    return [{ key, message: `${q.label} ${formatDecimal(value)} ${q.unit}: periksa lagi, yakin?` }]
  })
}
