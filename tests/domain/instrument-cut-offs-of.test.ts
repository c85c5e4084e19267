import { describe, expect, it, test } from 'vitest'
import { cutOffsOf } from '../../src/domain/instrument/cut-offs-of.ts'
import { around, assess, crosses, typicalSubject } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Case, Context } from '../../src/domain/instrument/index.ts'
import { instruments } from '../../src/domain/instruments/index.ts'
import { defaultPolicy } from '../../src/domain/policy/clinical.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { benchOf, cutOffsOf as turningInTheBook } from '../../src/domain/rule-book/behaviour.ts'

const reference = await loadGrowthReference()

function ground(name: string, who: Case['who'], policy: Case['policy'] = {}) {
  const i = instruments.find(x => x.id === name)
  if (!i) throw new Error(`no card ${name}`)
  const c: Context = {
    who: typicalSubject(i, { onDate: '2026-11-10', ...who }),
    policy: { ...defaultPolicy, ...policy },
    reference,
  }
  const said = (answers: AnyAnswers, code: string): string[] =>
    cutOffsOf(i, answers, c)(code).map(t => `${t.cutOff.id} ${t.value} ${t.crossed ? 'ya' : 'belum'}`)
  return said
}

describe('a result knows its figures', () => {
  it('a thin arm turned on the arm, a good arm on the same figure that it did not fall below', () => {
    const ibu = ground('ibu-hamil', { pregnant: true, sex: 'P' })
    expect(ibu({ lila: 23.4 }, 'lila-merah')).toEqual(['lila-kek 23.5 ya'])
    expect(ibu({ lila: 23.5 }, 'lila-hijau')).toEqual(['lila-kek 23.5 belum'])
  })

  it('a result that is not there has none', () =>
    expect(ground('ibu-hamil', { pregnant: true })({ lila: 23.5 }, 'lila-merah')).toEqual([]))

  it('two numbers of which each is enough are both named', () => {
    const said = ground('dewasa', {})({ sistolik: 145, diastolik: 95 }, 'td-tinggi')
    expect(said).toEqual(
      expect.arrayContaining(['td-derajat-1-sistole 140 ya', 'td-derajat-1-diastole 90 ya']),
    )
  })

  it('a child of eleven months has the least gain of that age and sex, and no other', () => {
    const child = ground('bayi-balita-apras', {
      sex: 'L',
      birthDate: '2025-12-05',
      ageMonths: 11,
      past: { weighings: [{ onDate: '2026-10-10', grams: 9000 }] },
    })
    const gain = child({ bb: 9.1 }, 'bb-t').filter(words => words.startsWith('kbm'))
    expect(gain).toEqual([expect.stringMatching(/^kbm-l-\d+ \d+ belum$/)])
  })

  it('the figure of the area counts, and is known as such', () => {
    const i = instruments.find(x => x.id === 'ibu-hamil')
    if (!i) throw new Error('no card')
    const policy = { ...defaultPolicy, ambang: { 'lila-kek': 24 } }
    const c = { who: typicalSubject(i, {}), policy }
    expect(cutOffsOf(i, { lila: 23.8 }, c)('lila-merah')).toMatchObject([
      { value: 24, ofArea: true, crossed: true, of: 'lila' },
    ])
  })
})

type Tried = { readonly i: AnyInstrument; readonly answers: AnyAnswers; readonly c: Context }
const triedAt = (i: AnyInstrument, { answers = {}, who, policy }: Case): Tried => ({
  i,
  answers,
  c: { who: typicalSubject(i, who), policy: { ...defaultPolicy, ...policy } },
})

describe('every result of every card that stands beside a cut-off', () => {
  test.each(instruments.map(i => [i.id, i] as const))('%s names at least one figure', (_, i) => {
    const bench = benchOf(i)
    const silent = i.thresholds.flatMap(t =>
      around(t)
        .map(probe => triedAt(i, probe))
        .flatMap(({ answers, c }) => {
          const turnsOf = cutOffsOf(i, answers, c)
          return assess(i, answers, c)
            .findings.filter(f => {
              const rule = i.findings.find(x => x.code === f.code)
              return rule !== undefined && turningInTheBook(bench, rule).includes(t)
            })
            .flatMap(f => (turnsOf(f.code).length > 0 ? [] : [`${f.code} at ${t.id}`]))
        }),
    )
    expect(silent).toEqual([])
  })

  test.each(instruments.map(i => [i.id, i] as const))('%s says rightly on which side', (_, i) => {
    const wrong = i.thresholds.flatMap(t =>
      around(t)
        .map(probe => triedAt(i, probe))
        .flatMap(({ answers, c }) => {
          const turnsOf = cutOffsOf(i, answers, c)
          return assess(i, answers, c).findings.flatMap(f =>
            turnsOf(f.code).flatMap(turn => {
              const own = i.thresholds.find(x => x.id === turn.cutOff.id)
              const value = turn.of === undefined ? undefined : answers[turn.of]
              if (!own || typeof value !== 'number') return []
              return crosses(own, value, c) === turn.crossed ? [] : [`${f.code} ${own.id} at ${value}`]
            }),
          )
        }),
    )
    expect(wrong).toEqual([])
  })
})
