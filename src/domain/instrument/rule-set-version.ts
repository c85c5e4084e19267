import { defaultPolicy } from '../policy/clinical.ts'
import type { AnyAnswers, Answer } from './answers.ts'
import { assess } from './assess.ts'
import { contentHash } from './content-hash.ts'
import type { Instrument } from './define.ts'
import type { Question, Questions } from './question.ts'
import type { Case, Threshold } from './threshold.ts'
import { typicalSubject } from './typical-subject.ts'

export function samples(q: Question): Answer[] {
  switch (q.kind) {
    case 'yesNo':
      return [true, false]
    case 'measure':
    case 'count':
      return [q.soft[0], q.soft[1]]
    case 'choice':
      return Object.keys(q.options)
    case 'multi':
      return [[], ...Object.keys(q.options).map(v => [v])]
    case 'text':
    case 'date':
      return []
  }
}

export function caseAt(t: Threshold, x: number): Case {
  const tried: Case = 'of' in t ? { answers: { [t.of]: x } } : t.reach(x)
  return {
    answers: { ...t.given?.answers, ...tried.answers },
    who: { ...t.given?.who, ...tried.who },
    policy: { ...t.given?.policy, ...tried.policy },
  }
}

export const around = (t: Threshold): Case[] =>
  [t.value - t.step, t.value, t.value + t.step].map(x => caseAt(t, x))

function probes(i: { questions: Questions; thresholds: readonly Threshold[] }): Case[] {
  const each = Object.entries(i.questions).flatMap(([key, q]) =>
    samples(q).map(v => ({ answers: { [key]: v } })),
  )
  const allOf = (pick: (s: Answer[]) => Answer | undefined): Case => {
    const answers = Object.entries(i.questions).flatMap(([key, q]) => {
      const value = pick(samples(q))
      return value === undefined ? [] : [[key, value] as const]
    })
    return { answers: Object.fromEntries(answers) }
  }
  return [allOf(s => s[0]), allOf(s => s.at(-1)), ...each, ...i.thresholds.flatMap(around)]
}

function outcome<Q extends Questions, D extends object>(i: Instrument<string, Q, D>, probe: Case): unknown {
  const answers: AnyAnswers = probe.answers ?? {}
  const c = { who: typicalSubject(i, probe.who), policy: { ...defaultPolicy, ...probe.policy } }
  const { derived, findings, referrals, educations, notYet } = assess(i, answers, c)
  const said = findings.map(f => [f.code, f.words, f.seenBy])
  return [derived, said, referrals.map(r => [r.id, r.seenBy]), educations.map(e => [e.id, e.seenBy]), notYet]
}

/** What a question is called at another place is no rule: a new code must not make a signed rule unsigned. */
const uncoded = (questions: Questions): object =>
  Object.fromEntries(Object.entries(questions).map(([key, { fhir: _, ...q }]) => [key, q]))

/**
 * The content hash of an instrument: what it says, and what it does in a fixed set of cases. The source text of a condition
 * would not do, for a bundler rewrites it and phone and server would disagree about the same rule.
 */
export function ruleSetVersion<Q extends Questions, D extends object>(i: Instrument<string, Q, D>): string {
  const said = [
    i.id,
    i.title,
    uncoded(i.questions),
    i.sections,
    i.thresholds,
    i.cutOffs,
    i.findings,
    i.refer,
    i.educate,
    i.checks,
  ]
  return contentHash(JSON.stringify([said, probes(i).map(p => outcome(i, p))]))
}
