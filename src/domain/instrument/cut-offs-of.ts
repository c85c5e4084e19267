import type { ClinicalPolicy } from '../policy/clinical.ts'
import type { AnyAnswers, Seen } from './answers.ts'
import type { Instrument } from './define.ts'
import type { Questions } from './question.ts'
import type { Finding } from './rule.ts'
import type { Context } from './subject.ts'
import { valueOf } from './threshold.ts'
import type { CutOff, Threshold } from './threshold.ts'
import { understood } from './understood.ts'
import { visibleAnswers } from './visible.ts'

/** A cut-off on which a result turns, with the figure that counted for this person. */
export type Turning = {
  readonly cutOff: CutOff
  /** The question it judges; `undefined` where it judges something computed. */
  readonly of: string | undefined
  readonly value: number
  /** The area chose another figure than the one that came with the rule. */
  readonly ofArea: boolean
  readonly crossed: boolean
}

type Ambang = ClinicalPolicy['ambang']
type Forced = { readonly fires: (code: string) => boolean; readonly read: ReadonlySet<string> }

const beyond = 1e9

/** Replaces a figure so that everybody crosses it, or nobody. */
const force = ({ id, compare }: CutOff, crossed: boolean): Ambang => ({
  [id]: compare.startsWith('<') === crossed ? beyond : -beyond,
})

/**
 * Which cut-offs made these results of this person? Nobody writes it down: each figure that the rules read is replaced by one
 * that everybody crosses, then by one that nobody crosses. Where the result changes, it turned on that figure. Two reasons of
 * which each is enough hide each other, so those that only together make it vanish are found by taking back one after another.
 */
export function cutOffsOf<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  c: Context,
): (code: string) => readonly Turning[] {
  const all: readonly CutOff[] = [...i.thresholds, ...(i.cutOffs ?? [])]
  const seen = understood(i, visibleAnswers(i, answers, c))
  const at = (more: Ambang): Forced => judged(i, seen, c, { ...c.policy.ambang, ...more })
  const now = at({})
  let forced: readonly { cutOff: CutOff; on: Forced; off: Forced }[] | undefined
  const tried = () =>
    (forced ??= unique(all)
      .filter(t => now.read.has(t.id))
      .map(cutOff => ({ cutOff, on: at(force(cutOff, true)), off: at(force(cutOff, false)) })))
  return code => {
    if (!now.fires(code)) return []
    const turns = tried().flatMap(({ cutOff, on, off }) =>
      !off.fires(code)
        ? [turning(i, c, cutOff, true)]
        : !on.fires(code)
          ? [turning(i, c, cutOff, false)]
          : [],
    )
    if (turns.some(t => t.crossed)) return turns
    const hidden = together(
      tried().map(t => t.cutOff),
      off => !at(off).fires(code),
    )
    return [...hidden.map(cutOff => turning(i, c, cutOff, true)), ...turns]
  }
}

/** The fewest figures that must all be out of reach for the result to vanish; none where that alone does not do it. */
function together(cutOffs: readonly CutOff[], vanishes: (off: Ambang) => boolean): readonly CutOff[] {
  const off = (list: readonly CutOff[]): Ambang => Object.assign({}, ...list.map(t => force(t, false)))
  if (!vanishes(off(cutOffs))) return []
  return cutOffs.reduce((kept, t) => {
    const without = kept.filter(k => k !== t)
    return vanishes(off(without)) ? without : kept
  }, cutOffs)
}

/** What fires under these figures, and which of them were asked for. */
function judged<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  seen: Seen<Q>,
  c: Context,
  ambang: Ambang,
): Forced {
  const read = new Set<string>()
  const watched = new Proxy(ambang, {
    get(held, id) {
      if (typeof id !== 'string') return undefined
      read.add(id)
      return held[id]
    },
  })
  const under = { ...c, policy: { ...c.policy, ambang: watched } }
  const facts: Seen<Q> & D = { ...seen, ...i.derive(seen, under) }
  // Rules that ask for a figure themselves are watched too, before anybody looks at `read`.
  const fired = new Set(firing(i.findings, facts, under))
  return { read, fires: code => fired.has(code) }
}

const firing = <R>(findings: readonly Finding<R, string>[], facts: R, c: Context): string[] =>
  findings.flatMap(f => (f.when(facts, c) === true ? [f.code] : []))

type Cards = { readonly thresholds: readonly Threshold[] }
const turning = (i: Cards, { policy }: Context, cutOff: CutOff, crossed: boolean): Turning => {
  const asked = i.thresholds.find(t => t.id === cutOff.id)
  const value = valueOf(cutOff, policy)
  return {
    cutOff,
    of: asked && 'of' in asked ? asked.of : undefined,
    value,
    ofArea: value !== cutOff.value,
    crossed,
  }
}

const unique = (list: readonly CutOff[]): CutOff[] => [...new Map(list.map(t => [t.id, t])).values()]
