import { isRequired, visibleQuestions } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../../domain/instrument/index.ts'

/** Which desk is at work: its sections are asked, those of the other desks are left as they are. */
export type Desk = 2 | 3 | 4 | 5 | 'semua'

export const deskFrom = (asked: string | null): Desk => {
  const step = Number(asked)
  return step === 2 || step === 3 || step === 4 || step === 5 ? step : 'semua'
}

type Section = AnyInstrument['sections'][number]
export type AskedSection = { readonly section: Section; readonly keys: readonly string[] }

/** Whoever asks at desk 4 asks all that is not measured at desk 2. */
const belongsTo = (desk: Desk, section: Section): boolean =>
  desk === 'semua' || section.langkah === desk || (desk === 4 && section.langkah !== 2)

/** A card that has nothing to measure is asked whole wherever it is opened. */
export function sectionsAt(i: AnyInstrument, desk: Desk): readonly Section[] {
  const own = i.sections.filter(s => belongsTo(desk, s))
  return own.length > 0 ? own : i.sections
}

/** The sections of this desk with the questions that apply to this person now. */
export function planOf(
  i: AnyInstrument,
  desk: Desk,
  answers: AnyAnswers,
  { c, health }: { readonly c: Context; readonly health: boolean },
): AskedSection[] {
  const mine = (key: string): boolean => health || i.questions[key]?.askedBy !== 'health'
  const visible = new Set<string>(visibleQuestions(i, answers, c).filter(mine))
  return sectionsAt(i, desk)
    .map(section => ({ section, keys: section.questions.filter(k => visible.has(k)) }))
    .filter(s => s.keys.length > 0)
}

export const keysOf = (plan: readonly AskedSection[]): string[] => plan.flatMap(s => s.keys)

type State = { readonly i: AnyInstrument; readonly answers: AnyAnswers; readonly c: Context }

/** What the green key names: the next question that must be answered. Optional ones are reached by a tap. */
export function nextKey(keys: readonly string[], at: string | undefined, s: State): string | undefined {
  const from = at === undefined ? -1 : keys.indexOf(at)
  return keys.slice(from + 1).find(k => s.answers[k] === undefined && isRequired(s.i, k, s.answers, s.c))
}

/** What this desk was to ask and did not: "belum diperiksa", never "no". */
export const missingOf = (keys: readonly string[], s: State): string[] =>
  keys.filter(k => s.answers[k] === undefined && isRequired(s.i, k, s.answers, s.c))

/** "Yang lain sudah ditanya, semua bisa": the yes/no that have no answer yet. */
export const restYes = (i: AnyInstrument, keys: readonly string[], answered: AnyAnswers): string[] =>
  keys.filter(key => i.questions[key]?.kind === 'yesNo' && answered[key] === undefined)

/** "Sudah ditanya, semua tidak": every yes/no and every list of chips that stands there. */
export function allNo(i: AnyInstrument, keys: readonly string[]): [string, false | []][] {
  return keys.flatMap((key): [string, false | []][] => {
    const kind = i.questions[key]?.kind
    if (kind === 'yesNo') return [[key, false]]
    return kind === 'multi' ? [[key, []]] : []
  })
}
