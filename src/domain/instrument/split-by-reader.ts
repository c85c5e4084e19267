import type { AnyAnswers } from './answers.ts'
import type { Questions, ReaderClass } from './question.ts'

/** One save writes one entry per reader class. A key that no question names goes to the stricter reader. */
export function splitByReader(
  i: { questions: Questions },
  answers: AnyAnswers,
): { readonly posyandu: AnyAnswers; readonly health: AnyAnswers } {
  const of = (reader: ReaderClass): AnyAnswers =>
    Object.fromEntries(
      Object.entries(answers).filter(
        ([key, value]) => value !== undefined && (i.questions[key]?.seenBy ?? 'health') === reader,
      ),
    )
  return { posyandu: of('posyandu'), health: of('health') }
}
