import type { AnyAnswers, AnyInstrument, Question } from '../instrument/index.ts'
import type { RecordView } from '../log/fold.ts'
import { inConflict } from '../log/read.ts'
import { mergeOf } from '../records/merge-rule.ts'

/** Two values of it wait for a decision. What merges by itself, such as the place of a card, waits for nobody. */
export const isUndecided = (record: RecordView | undefined, ...fields: readonly string[]): boolean =>
  record !== undefined &&
  fields.some(f => {
    const field = record.fields[f]
    return field !== undefined && inConflict(field) && mergeOf(record.kind, f) === 'decide'
  })

/** Of a service two values say differently what it was, when, how much, or whether it was given here. */
export const isUndecidedService = (record: RecordView | undefined): boolean =>
  isUndecided(record, 'jenis', 'produk', 'dosis', 'jumlah', 'satuan', 'tanggal', 'sumber', 'hari')

export function isImpossible(q: Question, value: unknown): boolean {
  if (typeof value !== 'number' || !('hard' in q)) return false
  const [from, to] = q.hard
  return value < from || value > to || (q.kind === 'count' && !Number.isInteger(value))
}

/** What other values may rest on: possible, and not waiting for a decision. */
export const sureAnswers = (
  card: AnyInstrument,
  answers: AnyAnswers,
  disputed: (key: string) => boolean,
): AnyAnswers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key, value]) => {
      const q = card.questions[key]
      return q !== undefined && !disputed(key) && !isImpossible(q, value)
    }),
  )
