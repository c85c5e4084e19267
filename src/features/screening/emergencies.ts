import { assess } from '../../domain/instrument/index.ts'
import type { AnyAnswers, ShownReferral } from '../../domain/instrument/index.ts'
import type { Frame } from './frame.ts'
import { isFull, isNumeric } from './typed.ts'
import type { TypedValues } from './typed.ts'

/** What cannot wait for Simpan. */
export const emergenciesIn = ({ instrument, c }: Frame, answers: AnyAnswers): ShownReferral[] =>
  assess(instrument, answers, c).referrals.filter(r => r.urgency === 'gawat')

/** A figure that is still being typed is no emergency yet. */
export function settled(
  frame: Frame,
  answers: AnyAnswers,
  values: TypedValues,
  active: string | undefined,
): AnyAnswers {
  const q = active === undefined ? undefined : frame.instrument.questions[active]
  if (!q || !isNumeric(q) || isFull(q, values[active ?? ''])) return answers
  return Object.fromEntries(Object.entries(answers).filter(([k]) => k !== active))
}
