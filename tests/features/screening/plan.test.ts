import { describe, expect, it } from 'vitest'
import {
  allNo,
  deskFrom,
  keysOf,
  missingOf,
  nextKey,
  planOf,
  restYes,
} from '../../../src/features/screening/plan.ts'
import { cardsFor, onlyCard } from '../../../src/features/screening/cards-of.ts'
import { typicalSubject } from '../../../src/domain/instrument/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { card, frameOf } from './frames.ts'

const satuTahun = frameOf('bayi-balita-apras', {}, { ageMonths: 14 })
const { instrument: balita, c } = satuTahun
const titles = (desk: Parameters<typeof planOf>[1]) =>
  planOf(balita, desk, {}, satuTahun).map(s => s.section.id)

describe('what a desk asks', () => {
  it('is its own sections, and everything for a cadre alone', () => {
    expect(titles(2)).toEqual(['ukur'])
    expect(titles('semua')[0]).toBe('ukur')
    expect(titles('semua')).toContain('layanan')
  })

  it('begins with danger at desk 4', () => {
    expect(titles(4)[0]).toBe('sakit')
  })

  it('has the decision on N or T only for a health worker, and only where the grams can be compared', () => {
    const past = { weighings: [{ onDate: '2026-10-10', grams: 9000 }] }
    const known = frameOf('bayi-balita-apras', {}, { ageMonths: 14, birthDate: '2025-09-01', past })
    const asks = (health: boolean, answers = {}) =>
      keysOf(planOf(balita, 'semua', answers, { ...known, health })).includes('ntPutusan')
    expect([asks(false, { bb: 9.1 }), asks(true, { bb: 9.1 }), asks(true)]).toEqual([false, true, false])
  })

  it('is the whole card where there is nothing to measure', () => {
    const frame = frameOf('aks')
    expect(keysOf(planOf(frame.instrument, 2, {}, frame))).toHaveLength(10)
  })

  it('reads the step from the address, and takes anything else as the whole card', () => {
    expect([deskFrom('2'), deskFrom('4'), deskFrom('semua'), deskFrom(null), deskFrom('9')]).toEqual([
      2,
      4,
      'semua',
      'semua',
      'semua',
    ])
  })
})

describe('whose turn it is', () => {
  const keys = keysOf(planOf(balita, 2, {}, satuTahun))

  it('is the next question that must be answered', () => {
    expect(nextKey(keys, 'bb', { i: balita, answers: { bb: 8 }, c })).toBe('tb')
  })

  it('passes over what may stay empty', () => {
    const frame = frameOf('dewasa', {}, { sex: 'L', ageYears: 40, heightCm: 165 })
    const { instrument, c } = frame
    const asked = keysOf(planOf(instrument, 2, {}, frame))
    expect(nextKey(asked, 'bb', { i: instrument, answers: { bb: 65 }, c })).toBe('lp')
    expect(nextKey(asked, 'diastolik', { i: instrument, answers: {}, c })).toBeUndefined()
  })

  it('names what is missing, and only what this desk was to ask', () => {
    expect(missingOf(keys, { i: balita, answers: { bb: 8, lila: 13 }, c })).toEqual(['tb', 'lk'])
  })
})

it('"semua tidak" answers every yes/no and every list, and no other question', () => {
  const tbc = balita.sections.find(s => s.id === 'tbc')
  expect(allNo(balita, tbc?.questions ?? []).every(([, v]) => v === false)).toBe(true)
  expect(allNo(balita, ['sakit', 'sakitApa', 'tandaBahayaAnak'])).toEqual([
    ['sakit', false],
    ['tandaBahayaAnak', []],
  ])
})

describe('which cards are offered', () => {
  const c = (who: Parameters<typeof typicalSubject>[1]) => ({
    who: typicalSubject(card('lansia'), who),
    policy: policyDefaults,
  })
  const day = { history: [], onDate: '2026-11-10', doneIds: new Set<string>() }

  it('begins with the card of the life stage, then what is due this year', () => {
    const offered = cardsFor(c({ ageYears: 67, past: { monthsSince: { aks: 3 } } }), day)
    expect(offered[0]?.instrument.id).toBe('lansia')
    expect(offered.at(-1)?.instrument.id).toBe('aks')
    expect(offered.find(o => o.instrument.id === 'skilas')?.meta).toBe('belum pernah')
  })

  it('opens the main card by itself at the measuring desk, and the only card anywhere', () => {
    const lansia = cardsFor(c({ ageYears: 67 }), day)
    expect(onlyCard(lansia, { desk: true, measuring: true })?.id).toBe('lansia')
    expect(onlyCard(lansia, { desk: false, measuring: false })).toBeUndefined()
    expect(onlyCard(cardsFor(c({ ageMonths: 2 }), day), { desk: false, measuring: false })?.id).toBe(
      'bayi-balita-apras',
    )
  })

  it('weighs a child before its development list is offered, at a desk of the day', () => {
    const desk = { desk: true, measuring: false }
    const open = cardsFor(c({ ageMonths: 14 }), day)
    expect(onlyCard(open, desk)?.id).toBe('bayi-balita-apras')
    expect(onlyCard(open, { desk: false, measuring: false })).toBeUndefined()
    const weighed = cardsFor(c({ ageMonths: 14 }), { ...day, doneIds: new Set(['bayi-balita-apras']) })
    expect(onlyCard(weighed, desk)).toBeUndefined()
  })
})

it('"yang lain sudah ditanya, semua bisa" answers what has no answer yet, and changes none', () => {
  expect(restYes(balita, ['sakit', 'sakitApa', 'batuk'], { batuk: false })).toEqual(['sakit'])
})
