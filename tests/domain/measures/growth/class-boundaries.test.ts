import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compares } from '../../../../src/domain/instrument/threshold.ts'
import { classOfZ } from '../../../../src/domain/measures/growth/class-of.ts'
import { ageFromDays, ageFromMonths, growthAt } from '../../../../src/domain/measures/growth/index.ts'
import { indexRules } from '../../../../src/domain/measures/growth/indices.ts'
import * as scales from '../../../../src/domain/measures/growth/scales.ts'
import { valueAt } from '../../../../src/domain/measures/growth/z-score.ts'
import { defaultPolicy } from '../../../../src/domain/policy/clinical.ts'
import { ground, reference } from './cases.ts'

const all = Object.entries(scales)
const steps = all.flatMap(([name, scale]) =>
  [...scale.below, ...scale.above].map(step => [`${name} ${step.code}`, scale, step] as const),
)
const tidy = (z: number): number => Number(z.toFixed(2))

describe('every cut-off of the classes', () => {
  it.each(steps)('%s: just below, at and just above', (_, scale, { code, cutOff }) => {
    for (const z of [cutOff.value - 0.01, cutOff.value, cutOff.value + 0.01].map(tidy)) {
      const crossed = compares[cutOff.compare](z, cutOff.value)
      expect(classOfZ(scale, z, defaultPolicy).code === code, `at ${z}`).toBe(crossed)
    }
  })

  it.each(steps)('%s: can be moved by policy', (_, scale, { code, cutOff }) => {
    const moved = { ...defaultPolicy, ambang: { [cutOff.id]: cutOff.compare === '<' ? 99 : -99 } }
    const others = [...scale.below, ...scale.above].filter(s => s.cutOff !== cutOff)
    const z = tidy(cutOff.value + (cutOff.compare === '<' ? 0.5 : -0.5))
    const taken = others.some(s => compares[s.cutOff.compare](z, s.cutOff.value))
    expect(taken || classOfZ(scale, z, moved).code === code).toBe(true)
  })

  it('have each their own name', () => {
    const ids = steps.map(([, , step]) => step.cutOff.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leave no gap: each of a million z-scores has a class', () => {
    const z = fc.integer({ min: -2000, max: 2000 }).map(n => n / 100)
    const known = new Set(all.flatMap(([, s]) => [...s.below, ...s.above, s.middle].map(({ code }) => code)))
    fc.assert(
      fc.property(fc.array(z, { minLength: 1000, maxLength: 1000 }), zs =>
        zs.every(one => all.every(([, scale]) => known.has(classOfZ(scale, one, defaultPolicy).code))),
      ),
      { seed: 12, numRuns: 170 },
    )
  })
})

const days = [0, 1, 30, 182, 365, 730, 731, 1095, 1826, 1856]
const at = (index: 'bbu' | 'tbu' | 'imtu' | 'lku', day: number, z: number) => {
  const lms = reference.at(`${index}-hari`, 'P', day)
  return lms ? valueAt(lms, z, indexRules[index].restricted) : undefined
}

describe('from the scale to the class', () => {
  it.each(days)('on day %i: −2 and +1 belong to the middle, a hundredth beyond does not', day => {
    const weigh = (z: number) =>
      growthAt(ageFromDays(day), { weightKg: at('bbu', day, z) }, ground('P')).readings.bbu?.class?.words
    expect([-3.01, -3, -2.01, -2, 1, 1.01].map(weigh)).toEqual([
      'Berat badan sangat kurang',
      'Berat badan kurang',
      'Berat badan kurang',
      'Berat badan normal',
      'Berat badan normal',
      'Risiko berat badan lebih',
    ])
    const measure = (z: number) =>
      growthAt(ageFromDays(day), { heightCm: at('tbu', day, z) }, ground('P')).readings.tbu?.class?.words
    expect([-3.01, -3, -2.01, -2, 3, 3.01].map(measure)).toEqual([
      'Sangat pendek',
      'Pendek',
      'Pendek',
      'Normal',
      'Normal',
      'Tinggi',
    ])
    const head = (z: number) =>
      growthAt(ageFromDays(day), { headCm: at('lku', day, z) }, ground('P')).readings.lku?.class?.code
    expect([-2.01, -2, 2, 2.01].map(head)).toEqual(['lk-kurang', 'lk-normal', 'lk-normal', 'lk-lebih'])
  })

  it('under five obesity begins above +3, from day 1857 above +2', () => {
    const word = (age: ReturnType<typeof ageFromDays>, table: 'imtu-hari' | 'imtu-5-tahun', row: number) => {
      const lms = reference.at(table, 'L', row)
      const bmi = lms ? valueAt(lms, 2.5, true) : 0
      const body = { heightCm: 110, weightKg: bmi * 1.1 * 1.1 }
      return growthAt(age, body, ground('L')).readings.imtu?.class?.words
    }
    expect(word(ageFromDays(1856), 'imtu-hari', 1856)).toBe('Gizi lebih')
    expect(word(ageFromMonths(72), 'imtu-5-tahun', 72)).toBe('Obesitas')
  })
})
