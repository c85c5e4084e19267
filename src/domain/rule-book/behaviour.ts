import type { AnyInstrument } from '../instrument/define.ts'
import type { Answer } from '../instrument/answers.ts'
import { around, samples } from '../instrument/rule-set-version.ts'
import type { Context } from '../instrument/subject.ts'
import type { Case, Threshold } from '../instrument/threshold.ts'
import { typicalSubject } from '../instrument/typical-subject.ts'
import { understood } from '../instrument/understood.ts'
import { defaultPolicy } from '../policy/clinical.ts'

type Facts = Readonly<Record<string, unknown>>
/** What a finding, a referral and an education point have in common. */
export type AnyRule = {
  readonly when: (r: never, c: Context) => boolean | undefined
  readonly from: readonly string[]
}
type Tried = { readonly facts: Facts; readonly c: Context }

function tryCase(i: AnyInstrument, { answers = {}, who, policy }: Case): Tried {
  const c = { who: typicalSubject(i, who), policy: { ...defaultPolicy, ...policy } }
  const seen = understood(i, answers)
  return { facts: { ...seen, ...i.derive(seen, c) }, c }
}

// The facts are those of the card the rule belongs to; only the list of all cards has forgotten their type.
const fires = (rule: AnyRule, { facts, c }: Tried): boolean => rule.when(facts as never, c) === true

type AroundCutOff = { readonly cutOff: Threshold; readonly tried: readonly Tried[] }

/** A card, tried once at each of its cut-offs and once for each set of questions that a rule names. */
export type Bench = {
  readonly instrument: AnyInstrument
  readonly cutOffs: readonly AroundCutOff[]
  readonly answered: Map<string, readonly Tried[]>
}

export const benchOf = (instrument: AnyInstrument): Bench => ({
  instrument,
  cutOffs: instrument.thresholds.map(cutOff => ({
    cutOff,
    tried: around(cutOff).map(probe => tryCase(instrument, probe)),
  })),
  answered: new Map(),
})

/** The cut-offs on which a rule turns: just below, at and just above do not all come out the same. */
export const cutOffsOf = (bench: Bench, rule: AnyRule): Threshold[] =>
  bench.cutOffs
    .filter(({ tried }) => new Set(tried.map(t => fires(rule, t))).size > 1)
    .map(({ cutOff }) => cutOff)

/**
 * What a rule does in a fixed set of cases: at the cut-offs on which it turns, and for the answers of the questions it names,
 * each alone, against all others at their first and at their last. Other rules and questions of the card do not change it.
 */
export function behaviourOf(bench: Bench, rule: AnyRule): string {
  const turns = bench.cutOffs
    .map(({ cutOff, tried }) => [cutOff.id, cutOff.value, tried.map(t => fires(rule, t))] as const)
    .filter(([, , fired]) => new Set(fired).size > 1)
  return JSON.stringify([
    turns,
    answersTried(bench, rule.from)
      .map(t => Number(fires(rule, t)))
      .join(''),
  ])
}

/** What it says where words follow from figures: some examples. */
export function wordsTried(bench: Bench, rule: AnyRule & { readonly words: (r: never) => string }): string[] {
  const all = [...bench.cutOffs.flatMap(a => a.tried), ...answersTried(bench, rule.from)]
  const said = all.filter(t => fires(rule, t)).map(t => rule.words(t.facts as never)) // see `fires`
  return [...new Set(said)].slice(0, 3)
}

function answersTried(bench: Bench, from: readonly string[]): readonly Tried[] {
  const name = from.join(' ')
  const known =
    bench.answered.get(name) ?? casesOf(bench.instrument, from).map(p => tryCase(bench.instrument, p))
  bench.answered.set(name, known)
  return known
}

function casesOf(i: AnyInstrument, from: readonly string[]): Case[] {
  const asked = from.flatMap(key => {
    const q = i.questions[key]
    return q ? [{ key, values: samples(q) }] : []
  })
  const all = (pick: (values: readonly Answer[]) => Answer | undefined): Record<string, Answer> =>
    Object.fromEntries(
      asked.flatMap(({ key, values }) => {
        const value = pick(values)
        return value === undefined ? [] : [[key, value]]
      }),
    )
  const grounds = [{}, all(v => v[0]), all(v => v.at(-1))]
  const each = asked.flatMap(({ key, values }) =>
    values.flatMap(v => grounds.map(ground => ({ ...ground, [key]: v }))),
  )
  return [...grounds, ...each].map(answers => ({ answers }))
}
