import type { Answer } from '../instrument/answers.ts'
import type { Question } from '../instrument/index.ts'
import { tidakTahu } from '../instrument/index.ts'
import type { Frame } from './frame.ts'
import type { ItemAnswer } from './questionnaire.ts'
import { say } from './say.ts'
import { isImpossible } from './sure.ts'
import type { Filled, Said } from './say.ts'
import type { BundleEntry, Withheld } from './types.ts'

export type Read = {
  readonly entries: readonly BundleEntry[]
  readonly items: readonly ItemAnswer[]
  readonly withheld: readonly Withheld[]
}

const restsOnUnsure = 'Bergantung pada isian lain yang menunggu keputusan atau dibetulkan.'
const confidential = 'Jawaban rahasia: tidak pernah dikirim.'

/** The `fhir` reader of a card: what its questions declare, for the answers that were given. */
export function readCard(frame: Frame, filled: Filled): Read {
  const { card, answers } = filled
  const read = Object.entries(card.questions).flatMap(([key, q]) => {
    const value = answers[key]
    if (value === undefined || value === tidakTahu) return []
    const said = refusal(filled, key, q, value) ?? say(frame, q.fhir, { filled, q, value })
    return [{ key, q, said }]
  })
  return {
    entries: read.flatMap(r => r.said.entries ?? []),
    items: read.flatMap(r => r.said.items ?? []),
    withheld: read.flatMap(({ key, q, said: { why } }) => (why ? [withheld(card.id, key, q, why)] : [])),
  }
}

export function withheld(card: string, question: string, q: Question, why: string): Withheld {
  const code =
    q.fhir && ('candidate' in q.fhir ? q.fhir.candidate : 'code' in q.fhir ? q.fhir.code : undefined)
  return { card, question, label: q.label, why, ...(code ? { code } : {}) }
}

/** What no code could make right. */
function refusal(filled: Filled, key: string, q: Question, value: Answer): Said | undefined {
  if (q.seenBy === 'health' || filled.card.wholly === 'health') return { why: confidential }
  if (filled.disputed(key)) return { why: 'Ada dua isian berbeda, menunggu keputusan bidan.' }
  if (q.retired) return { why: 'Pertanyaan kartu lama.' }
  if (isImpossible(q, value)) return { why: 'Angkanya tidak mungkin, menunggu dibetulkan.' }
  return filled.sure[key] === undefined ? { why: restsOnUnsure } : undefined
}
