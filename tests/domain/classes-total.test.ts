import { describe, expect, it } from 'vitest'
import type { AnyAnswers, Part, Questions, Subject } from '../../src/domain/instrument/index.ts'
import { understood } from '../../src/domain/instrument/understood.ts'
import { gulaDarah } from '../../src/domain/instruments/parts/gula-darah.ts'
import { hb } from '../../src/domain/instruments/parts/hb.ts'
import { hbHamil } from '../../src/domain/instruments/parts/hb-hamil.ts'
import { imtDewasa } from '../../src/domain/instruments/parts/imt-dewasa.ts'
import { lilaAnak } from '../../src/domain/instruments/parts/lila-anak.ts'
import { lilaIbu } from '../../src/domain/instruments/parts/lila.ts'
import { lingkarPerut } from '../../src/domain/instruments/parts/lingkar-perut.ts'
import { tdDewasa } from '../../src/domain/instruments/parts/td-dewasa.ts'
import { tdIbu } from '../../src/domain/instruments/parts/td-ibu.ts'
import { tdRemaja } from '../../src/domain/instruments/parts/td-remaja.ts'
import { ageFromDays, growthAt } from '../../src/domain/measures/growth/index.ts'
import { classOfZ } from '../../src/domain/measures/growth/class-of.ts'
import { indexRules } from '../../src/domain/measures/growth/indices.ts'
import { kmsLine } from '../../src/domain/measures/weight-gain/index.ts'
import { defaultPolicy } from '../../src/domain/policy/index.ts'
import { rng } from '../simulator/rng.ts'
import type { Rng } from '../simulator/rng.ts'
import { context } from './instruments/helper.ts'
import { ground } from './measures/growth/cases.ts'

/** As it is typed: whole steps, so that every cut-off itself is met again and again. */
const step = (r: Rng, from: number, to: number, size: number): number => {
  const inverse = Math.round(1 / size)
  return (Math.round(from * inverse) + r.int(Math.round((to - from) * inverse) + 1)) / inverse
}
const sexOf = (r: Rng) => (r.chance(0.5) ? ('L' as const) : ('P' as const))

type Draw = (r: Rng) => readonly [AnyAnswers, Partial<Subject>]
type Fold = {
  readonly name: string
  readonly draw: Draw
  readonly fired: (drawn: ReturnType<Draw>) => number
}

/** A part of a card as a fold: how many of its findings fire on a person. */
const fold = <Q extends Questions, D extends object>(name: string, part: Part<Q, D>, draw: Draw): Fold => ({
  name,
  draw,
  fired: ([answers, who]) => {
    const c = context({ typical: {} }, who)
    const seen = understood(part, answers)
    const facts = { ...seen, ...part.derive(seen, c) }
    return part.findings.filter(f => f.when(facts, c) === true).length
  },
})

const grown = (r: Rng): Partial<Subject> => ({ sex: sexOf(r), ageYears: 19 + r.int(80) })
const pressure = (r: Rng) => {
  const sistolik = 60 + r.int(201)
  return { sistolik, diastolik: Math.min(sistolik - 1, 30 + r.int(121)) }
}

/** What is measured at a posyandu and judged in classes: for each the answers and the person by chance. */
const folds: readonly Fold[] = [
  fold('tekanan darah dewasa', tdDewasa, r => [pressure(r), grown(r)]),
  fold('tekanan darah usia 6–18', tdRemaja, r => [pressure(r), { sex: sexOf(r), ageYears: 6 + r.int(13) }]),
  fold('tekanan darah ibu', tdIbu, r => [pressure(r), { sex: 'P', ageYears: 27, pregnant: true }]),
  fold('gula darah', gulaDarah, r => [
    { gula: 20 + r.int(581), gulaJenis: r.chance(0.5) ? 'sewaktu' : 'puasa' },
    grown(r),
  ]),
  fold('IMT dewasa', imtDewasa, r => [{ bb: step(r, 25, 200, 0.1), tb: step(r, 120, 200, 0.1) }, grown(r)]),
  fold('lingkar perut', lingkarPerut, r => [{ lp: step(r, 40, 180, 0.1) }, grown(r)]),
  fold('LiLA ibu', lilaIbu, r => [{ lila: step(r, 15, 50, 0.1) }, { sex: 'P', ageYears: 27 }]),
  fold('LiLA anak', lilaAnak, r => [{ lila: step(r, 6, 25, 0.1) }, { ageMonths: 6 + r.int(54) }]),
  fold('Hb', hb, r => [{ hb: step(r, 3, 22, 0.1) }, { sex: sexOf(r), ageYears: 6 + r.int(60) }]),
  fold('Hb ibu hamil', hbHamil, r => [{ hb: step(r, 3, 22, 0.1) }, { sex: 'P', weeksPregnant: r.int(42) }]),
]

describe('every measure that is judged falls into a class, at every cut-off too', () => {
  it.each(folds)('$name, 60.000 kali', ({ draw, fired }) => {
    const r = rng(31)
    let silent: unknown
    for (let i = 0; i < 60_000; i++) {
      const drawn = draw(r)
      if (fired(drawn) === 0) silent ??= drawn
    }
    expect(silent).toBeUndefined()
  })

  it('pertumbuhan anak, 400.000 kali: each z is finite and stands in one class of its index', () => {
    const r = rng(32)
    const grounds = { L: ground('L'), P: ground('P') }
    let wrong: unknown
    for (let i = 0; i < 400_000; i++) {
      const age = ageFromDays(r.int(6_940))
      const body = {
        weightKg: step(r, 1.5, 60, 0.01),
        heightCm: step(r, 40, 180, 0.1),
        headCm: step(r, 28, 58, 0.1),
        armCm: step(r, 6, 25, 0.1),
        position: r.pick(['telentang', 'berdiri', undefined] as const),
      }
      const { readings } = growthAt(age, body, grounds[sexOf(r)])
      for (const [index, reading] of Object.entries(readings)) {
        const scaled = index !== 'lilau' && (index === 'imtu' || age.days <= 1856)
        if (!Number.isFinite(reading.z) || (scaled && !reading.class)) wrong ??= { age, body, index, reading }
      }
    }
    expect(wrong).toBeUndefined()
  })

  it('each index has one class at every hundredth of a z from −7 to +7, and the red and orange lines too', () => {
    const scales = Object.values(indexRules).flatMap(rule => rule.scale ?? [])
    expect(scales.length).toBe(5)
    for (let z = -700; z <= 700; z++) {
      expect(kmsLine(z / 100)).toBeDefined()
      for (const scale of scales) {
        const steps = [...scale.below, scale.middle, ...scale.above].map(s => s.code)
        expect(steps).toContain(classOfZ(scale, z / 100, defaultPolicy).code)
      }
    }
  })
})
