import type { AnyAnswers, Answer, Seen } from './answers.ts'
import { tidakTahu, type Question, type Questions } from './question.ts'

function fits(q: Question, value: Answer): boolean {
  if (value === tidakTahu) return q.unknown
  switch (q.kind) {
    case 'yesNo':
      return typeof value === 'boolean'
    case 'measure':
    case 'count':
      return typeof value === 'number' && Number.isFinite(value)
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(q.options, value)
    case 'multi':
      return Array.isArray(value) && value.every(v => Object.hasOwn(q.options, v))
    case 'text':
    case 'date':
      return typeof value === 'string'
  }
}

/**
 * The answers that this version's questions can hold. A newer app may have stored an option that this one does not
 * know: the entry keeps it, the rules do not see it. This is what makes the one cast to `Seen` true.
 */
export function understood<Q extends Questions>(i: { questions: Q }, answers: AnyAnswers): Seen<Q> {
  const kept: Record<string, Answer> = {}
  for (const key in i.questions) {
    const value = answers[key]
    const q = i.questions[key]
    if (value !== undefined && q && fits(q, value)) kept[key] = value
  }
  return kept as Seen<Q>
}
