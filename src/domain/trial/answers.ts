import { formSchema, visibleQuestions } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'

export type ReadAnswers = {
  readonly answers: AnyAnswers
  readonly faults: readonly string[]
  /** Answered, but not asked of this person: the app would not show the question, and does not count it. */
  readonly notAsked: readonly string[]
}

/** By the card's own form. Nothing has to be answered: what is missing is "belum diperiksa". */
export function readAnswers(
  i: AnyInstrument,
  c: Context,
  raw: Readonly<Record<string, unknown>>,
  where: string,
): ReadAnswers {
  const given = Object.fromEntries(Object.entries(raw).filter(([, v]) => v !== null && v !== undefined))
  const typed = given as AnyAnswers // judged by the schema below; `understood` drops what is of another type
  const strangers = Object.keys(given).filter(k => !Object.hasOwn(i.questions, k))
  if (strangers.length > 0)
    return {
      answers: {},
      notAsked: [],
      faults: strangers.map(k => `${where}.${k}: tidak ada pertanyaan ini di kartu ${i.id}`),
    }
  const read = formSchema(i, c, typed, []).safeParse(given)
  if (!read.success)
    return {
      answers: {},
      notAsked: [],
      faults: read.error.issues.map(issue => `${where}.${String(issue.path[0] ?? '')}: ${issue.message}`),
    }
  const shown = new Set<string>(visibleQuestions(i, typed, c))
  return { answers: read.data, faults: [], notAsked: Object.keys(given).filter(k => !shown.has(k)) }
}
