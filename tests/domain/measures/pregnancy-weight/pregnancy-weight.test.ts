import { describe, expect, it } from 'vitest'
import {
  bandAt,
  pregnancyWeight,
  rowFor,
  rows,
} from '../../../../src/domain/measures/pregnancy-weight/index.ts'
import { defaultPolicy } from '../../../../src/domain/policy/clinical.ts'
import { rng } from '../../../simulator/rng.ts'

const siti = { weeks: 24, weightKg: 58, startWeightKg: 52, heightCm: 155 }
const judge = (
  more: Partial<Parameters<typeof pregnancyWeight>[0]> = {},
  ambang: Record<string, number> = {},
) => pregnancyWeight({ ...siti, ...more }, { ...defaultPolicy, ambang })
const verdict = (...args: Parameters<typeof judge>) => {
  const seen = judge(...args)
  return seen.outcome === 'dinilai' ? seen.verdict : seen.why
}

describe('IMT before pregnancy', () => {
  const rowOf = (bmi: number) => rowFor(bmi, defaultPolicy)?.id
  it('18,49 is kurang, 18,5 and 24,949 are normal, 25 is lebih, 30 is obesitas', () => {
    expect([18.49, 18.5, 18.51].map(rowOf)).toEqual(['kurang', 'normal', 'normal'])
    expect([24.9, 24.949, 24.999999, 25, 25.01].map(rowOf)).toEqual([
      'normal',
      'normal',
      'normal',
      'lebih',
      'lebih',
    ])
    expect([29.99, 30, 30.01, 70].map(rowOf)).toEqual(['lebih', 'obesitas', 'obesitas', 'obesitas'])
  })
  it('a kabupaten can move a row', () =>
    expect(rowFor(25.5, { ...defaultPolicy, ambang: { 'hamil-kurva-imt-normal': 26 } })?.id).toBe('normal'))
})

describe('the band', () => {
  const band = (row: number, week: number) => {
    const found = rows[row]
    if (!found) throw new Error('no row')
    const { minKg, maxKg } = bandAt(found, week, defaultPolicy)
    return [minKg, maxKg]
  }
  it('meets the totals of the table in week 40, and stays there', () => {
    expect([0, 1, 2, 3].map(row => band(row, 40))).toEqual([
      [12.5, 18],
      [11.5, 16],
      [7, 11.5],
      [5, 9],
    ])
    expect(band(1, 41)).toEqual([11.5, 16])
    expect(band(1, 45)).toEqual([11.5, 16])
  })
  it('begins at 0 and 2 kg in week 13 and goes straight from there', () => {
    expect(band(1, 13)).toEqual([0, 2])
    expect(band(1, 14)).toEqual([0.426, 2.519])
    expect(band(1, 24)).toEqual([4.685, 7.704])
    expect(band(1, 39)).toEqual([11.074, 15.481])
  })
})

describe('the gain of a mother', () => {
  it('52 kg before, week 24: 56,6 kg is too little, 56,7 to 59,7 kg is enough, 59,8 kg too much', () =>
    expect([56.6, 56.7, 59.7, 59.8].map(weightKg => verdict({ weightKg }))).toEqual([
      'kurang',
      'sesuai',
      'sesuai',
      'lebih',
    ]))
  it('in week 40 the totals themselves are still enough', () =>
    expect([63.4, 63.5, 68, 68.1].map(weightKg => verdict({ weeks: 40, weightKg }))).toEqual([
      'kurang',
      'sesuai',
      'sesuai',
      'lebih',
    ]))
  it('is not judged until week 13', () =>
    expect([12, 13, 14].map(weeks => verdict({ weeks, weightKg: 53 }))).toEqual([
      'belum-waktunya',
      'belum-waktunya',
      'sesuai',
    ]))
  it('is not judged for twins, nor without weight before or height', () => {
    expect(verdict({ twins: true })).toBe('kembar')
    expect(verdict({ startWeightKg: undefined })).toBe('berat-awal')
    expect(verdict({ heightCm: undefined })).toBe('tinggi')
    expect(verdict({ weeks: undefined })).toBe('umur-kehamilan')
    expect(verdict({ weightKg: undefined })).toBe('berat')
  })
  it('the first weight until week 12 stands in and is marked so, one of week 13 does not', () => {
    const from = (weeks: number) => judge({ startWeightKg: undefined, first: { weeks, kg: 52 } })
    expect(from(11)).toMatchObject({ outcome: 'dinilai', fromEarly: true, gainKg: 6 })
    expect(from(12)).toMatchObject({ outcome: 'dinilai', fromEarly: true })
    expect(from(13)).toMatchObject({ outcome: 'tidak-dinilai', why: 'berat-awal' })
    expect(judge({ first: { weeks: 8, kg: 40 } })).toMatchObject({ fromEarly: false, gainKg: 6 })
  })
  it('in the first weeks a loss of 5 % is no note, more is', () => {
    const lost = (weightKg: number) => judge({ weeks: 10, startWeightKg: 50, weightKg })
    expect([47.6, 47.5, 47.4].map(kg => lost(kg))).toMatchObject([
      { earlyLoss: false },
      { earlyLoss: false },
      { earlyLoss: true },
    ])
  })
  it('with the beginning at week 45 nothing is estimated: only the KIA book counts', () =>
    expect(verdict({ weeks: 45 }, { 'hamil-kurva-mulai': 45 })).toBe('belum-waktunya'))
})

describe('slips', () => {
  it('grams, metres, week 46, negative and absurd figures are no judgement', () => {
    expect(verdict({ weightKg: 58_000 })).toBe('berat')
    expect(verdict({ weightKg: -58 })).toBe('berat')
    expect(verdict({ weightKg: Number.NaN })).toBe('berat')
    expect(verdict({ startWeightKg: 52_000 })).toBe('berat-awal')
    expect(verdict({ heightCm: 1.55 })).toBe('tinggi')
    expect(verdict({ heightCm: 1e9 })).toBe('tinggi')
    expect([-1, 46, 1e9, Number.NaN].map(weeks => verdict({ weeks }))).toEqual(
      Array.from({ length: 4 }, () => 'umur-kehamilan'),
    )
    expect([45].map(weeks => verdict({ weeks, weightKg: 66 }))).toEqual(['sesuai'])
  })
  it('whatever comes, a judgement has one verdict, its band and no NaN, and never at a cut-off between', () => {
    const r = rng(7)
    const some = (from: number, until: number) =>
      r.chance(0.05)
        ? r.pick([undefined, 0, -1, 1e9, Number.NaN, Infinity])
        : from + r.int((until - from) * 10) / 10
    let wrong: unknown
    for (let i = 0; i < 300_000; i++) {
      const weighed = {
        weeks: r.chance(0.05) ? some(-5, 60) : r.int(46),
        weightKg: some(28, 140),
        startWeightKg: some(28, 120),
        heightCm: some(120, 190),
        first: r.chance(0.3) ? { weeks: r.int(20), kg: some(28, 120) ?? 0 } : undefined,
        twins: r.chance(0.1),
      }
      const seen = pregnancyWeight(weighed)
      if (seen.outcome !== 'dinilai') continue
      const { gainKg, band, verdict: said } = seen
      const expected = gainKg < band.minKg ? 'kurang' : gainKg > band.maxKg ? 'lebih' : 'sesuai'
      const figures = [gainKg, band.minKg, band.maxKg, seen.startKg]
      if (said !== expected || !figures.every(Number.isFinite) || band.minKg > band.maxKg)
        wrong ??= { weighed, seen }
    }
    expect(wrong).toBeUndefined()
  })
})
