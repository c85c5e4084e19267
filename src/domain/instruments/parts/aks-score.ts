import type { Answer } from '../../instrument/index.ts'
import { aksKeys, aksQuestions, type AksKey } from './aks-items.ts'

const leastAbleFirst = (key: AksKey): string[] => Object.keys(aksQuestions[key].options).toReversed()

export type AksAnswers = { readonly [K in AksKey]?: string | undefined }

/** No score from nine answers: what is missing is not guessed. */
export function aksScore(a: AksAnswers): number | undefined {
  let score = 0
  for (const key of aksKeys) {
    const answer = a[key]
    if (answer === undefined) return undefined
    score += leastAbleFirst(key).indexOf(answer)
  }
  return score
}

/** A full set of answers that comes to this score: the first activities are the abler ones. */
export function aksAnswersFor(score: number): Readonly<Record<string, Answer>> {
  let left = score
  const answers: Record<string, Answer> = {}
  for (const key of aksKeys) {
    const options = leastAbleFirst(key)
    const points = Math.min(left, options.length - 1)
    answers[key] = options[points] ?? ''
    left -= points
  }
  return answers
}
