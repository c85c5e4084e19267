import type { AnyAnswers, KeyOf } from './answers.ts'
import type { Instrument } from './define.ts'
import { factsIn } from './facts-in.ts'
import type { Questions, ReaderClass } from './question.ts'
import type { Colour, EducateRule, Finding, ReferRule } from './rule.ts'
import type { Context } from './subject.ts'
import { understood } from './understood.ts'
import { isRequired, visibleQuestions } from './visible.ts'

type Shown = { readonly seenBy: ReaderClass; readonly from: readonly string[]; readonly source: string }
export type ShownFinding = Shown & { readonly code: string; readonly colour: Colour; readonly words: string }
export type ShownReferral = Shown &
  Pick<ReferRule<never, string>, 'id' | 'to' | 'unit' | 'urgency' | 'because'>
export type ShownEducation = Shown & Pick<EducateRule<never, string>, 'id' | 'text'>

export type Assessment<Q extends Questions = Questions, D extends object = object> = {
  readonly derived: D
  readonly findings: readonly ShownFinding[]
  readonly referrals: readonly ShownReferral[]
  readonly educations: readonly ShownEducation[]
  /** Asked by this card and without an answer: "belum diperiksa". */
  readonly notYet: readonly KeyOf<Q>[]
}

type Fired = {
  readonly code?: string
  readonly id?: string
  readonly from: readonly string[]
  readonly source: string
}

const nameOf = (x: Fired) => x.code ?? x.id ?? ''

function firing<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
) {
  const { derived, facts: r } = factsIn(i, answers, c)
  return {
    r,
    derived,
    findings: i.findings.filter(rule => rule.when(r, c) === true),
    refer: i.refer.filter(rule => rule.when(r, c) === true),
    educate: i.educate.filter(rule => rule.when(r, c) === true),
  }
}

const isHealth = (i: { questions: Questions }, key: string) => i.questions[key]?.seenBy === 'health'

/** Without health answers both readings are the same, and the second one is saved. */
function posyanduReading<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
): ReturnType<typeof firing<Q, D>> | undefined {
  if (!Object.keys(answers).some(key => isHealth(i, key))) return undefined
  const open = Object.fromEntries(Object.entries(answers).filter(([key]) => !isHealth(i, key)))
  return firing(i, open, c)
}

/**
 * A result is for the posyandu only if it comes out the same when the health answers are not there, and its rule does not
 * name one: then it cannot tell anything about them, whatever the author of a rule forgot to declare.
 */
function classifier(i: { questions: Questions }, open: readonly Fired[]) {
  const openNames = new Set(open.map(nameOf))
  return (x: Fired): Shown => {
    const names = x.from.some(key => isHealth(i, key))
    const seenBy = !names && openNames.has(nameOf(x)) ? 'posyandu' : 'health'
    return { seenBy, from: x.from, source: x.source }
  }
}

const inWords = <R>(f: Finding<R, string>, r: R) => (typeof f.words === 'string' ? f.words : f.words(r))

export function assess<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
): Assessment<Q, D> {
  const full = firing(i, answers, c)
  const answered = understood(i, answers)
  const open = posyanduReading(i, answers, c) ?? full
  const shownFinding = classifier(i, open.findings)
  const shownReferral = classifier(i, open.refer)
  const shownEducation = classifier(i, open.educate)
  return {
    derived: full.derived,
    findings: full.findings.map(f => ({
      ...shownFinding(f),
      code: f.code,
      colour: f.colour,
      words: inWords(f, full.r),
    })),
    referrals: full.refer.map(x => ({
      ...shownReferral(x),
      id: x.id,
      to: x.to,
      unit: x.unit,
      urgency: x.urgency,
      because: x.because,
    })),
    educations: full.educate.map(e => ({ ...shownEducation(e), id: e.id, text: e.text })),
    notYet: visibleQuestions(i, answers, c).filter(
      key => answered[key] === undefined && isRequired(i, key, answers, c),
    ),
  }
}
