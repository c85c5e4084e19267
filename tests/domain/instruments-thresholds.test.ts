import { describe, expect, test } from 'vitest'
import {
  assess,
  caseAt,
  typicalSubject,
  visibleQuestions,
  type AnyInstrument,
  type Threshold,
} from '../../src/domain/instrument/index.ts'
import { instruments } from '../../src/domain/instruments/index.ts'
import { defaultPolicy, type CardEdition } from '../../src/domain/policy/clinical.ts'

const tidy = (x: number) => Number(x.toFixed(6))

/** What a person would notice: what is asked, required, found, referred, advised. Numbers that are passed on do not count. */
type Ground = { readonly i: AnyInstrument; readonly t: Threshold; readonly edition: CardEdition }

function outcome({ i, t, edition }: Ground, x: number, ambang: Record<string, number> = {}): string {
  const tried = caseAt(t, tidy(x))
  const c = {
    who: typicalSubject(i, tried.who),
    policy: { ...defaultPolicy, edition, ...tried.policy, ambang },
  }
  const answers = tried.answers ?? {}
  const a = assess(i, answers, c)
  return JSON.stringify([
    visibleQuestions(i, answers, c),
    a.notYet,
    a.findings.map(f => f.code),
    a.referrals.map(r => [r.id, r.urgency]),
    a.educations.map(e => e.id),
    Object.entries(a.derived).filter(([, value]) => typeof value !== 'number'),
  ])
}

const compares: Record<Threshold['compare'], (x: number, value: number) => boolean> = {
  '<': (x, value) => x < value,
  '<=': (x, value) => x <= value,
  '>': (x, value) => x > value,
  '>=': (x, value) => x >= value,
}

/** A policy that makes every x cross this one cut-off, or none: so that neighbours at the same age or value do not interfere. */
const forced = (t: Threshold, crossed: boolean) => {
  const below = t.compare === '<' || t.compare === '<='
  return { [t.id]: below === crossed ? 1e9 : -1e9 }
}

const editions = ['kb-2023', 'kb-2025'] as const
const cutOffs = instruments.flatMap(i =>
  i.thresholds.map(t => [`${i.id}: ${t.id} ${t.compare} ${t.value}`, i, t] as const),
)

describe('every cut-off', () => {
  test.each(cutOffs)('%s just below, at and just above, in both editions of the card', (_, i, t) => {
    for (const edition of editions)
      for (const x of [t.value - t.step, t.value, t.value + t.step]) {
        const ground = { i, t, edition }
        const [crossed, not] = [outcome(ground, x, forced(t, true)), outcome(ground, x, forced(t, false))]
        expect(crossed, 'crossing it changes what is asked, found, referred or advised').not.toBe(not)
        expect(outcome(ground, x), `at ${tidy(x)}, ${edition}`).toBe(
          compares[t.compare](tidy(x), t.value) ? crossed : not,
        )
      }
  })

  test('has one value, whatever card it stands in', () => {
    const spellings = new Map<string, Set<string>>()
    for (const [, , t] of cutOffs)
      spellings.set(t.id, (spellings.get(t.id) ?? new Set()).add(`${t.compare} ${t.value} ${t.unit}`))
    expect([...spellings].filter(([, spelled]) => spelled.size > 1)).toEqual([])
  })
})
