import type { AnyAnswers } from '../instrument/index.ts'
import type { RecordView } from '../log/fold.ts'
import { unionOf } from '../records/merge-rule.ts'

/** That this figure was looked at once more and is right. A corrected figure is another one. */
export const markOf = (key: string, value: number): string => `${key}=${value}`

/** Which of the figures that stand on a card now somebody has found right. */
export function confirmedOn(record: RecordView, answers: AnyAnswers): (key: string) => boolean {
  const marks = new Set(unionOf(record, 'dipastikan'))
  return key => {
    const value = answers[key]
    return typeof value === 'number' && marks.has(markOf(key, value))
  }
}
