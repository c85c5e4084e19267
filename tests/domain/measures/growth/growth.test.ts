import { describe, expect, it } from 'vitest'
import {
  ageFromDays,
  growth,
  growthAt,
  readMonthTable,
} from '../../../../src/domain/measures/growth/index.ts'
import type { Measured } from '../../../../src/domain/measures/growth/index.ts'
import { indexRules } from '../../../../src/domain/measures/growth/indices.ts'
import { valueAt } from '../../../../src/domain/measures/growth/z-score.ts'
import { ground, reference } from './cases.ts'

const seen = (days: number, measured: Measured) => growthAt(ageFromDays(days), measured, ground('L'))
const girl = { sex: 'P', birthDate: '2025-01-31' } as const
const body = { weightKg: 8.5, heightCm: 70, position: 'telentang' } as const

describe('how a child was measured', () => {
  it.each([
    [730, 'berdiri', 80.7],
    [730, 'telentang', 80],
    [730, undefined, 80],
    [731, 'berdiri', 80],
    [731, 'telentang', 79.3],
    [731, undefined, 80],
    [274, 'berdiri', 80.7],
    [273, 'berdiri', 80],
    [2500, 'telentang', 79.3],
  ] as const)('day %i, %s: 80 cm counts as %f', (days, position, cm) => {
    expect(seen(days, { heightCm: 80, position }).heightCm).toBeCloseTo(cm, 10)
  })

  it('a child who stands before 9 months is named, and one of unknown position too', () => {
    expect(seen(273, { heightCm: 70, position: 'berdiri' }).notes).toEqual(['berdiri-terlalu-dini'])
    expect(seen(273, { heightCm: 70 }).notes).toEqual(['posisi-tidak-diketahui'])
  })

  it('weight is held against length until day 730, then against height', () => {
    const table = (days: number) => seen(days, { weightKg: 12, heightCm: 86 }).readings.bbtb?.table
    expect([table(730), table(731), table(1856), table(1857)]).toEqual([
      'bb-per-pb',
      'bb-per-tb',
      'bb-per-tb',
      undefined,
    ])
  })

  it('without age: by position, else as lying below 87 cm', () => {
    const table = (measured: Measured) =>
      growthAt(undefined, { weightKg: 12, ...measured }, ground('L')).readings.bbtb?.table
    expect(table({ heightCm: 90, position: 'telentang' })).toBe('bb-per-pb')
    expect(table({ heightCm: 80, position: 'berdiri' })).toBe('bb-per-tb')
    expect(table({ heightCm: 86.9 })).toBe('bb-per-pb')
    expect(table({ heightCm: 87 })).toBe('bb-per-tb')
  })
})

describe('the tables follow each other without a gap', () => {
  const indices = (days: number) =>
    Object.keys(seen(days, { weightKg: 18, heightCm: 110, headCm: 50, armCm: 16 }).readings)
  it('day 1856 has all, day 1857 what the 2007 reference has', () => {
    expect(indices(1856)).toEqual(['bbu', 'tbu', 'bbtb', 'imtu', 'lku', 'lilau'])
    expect(indices(1857)).toEqual(['bbu', 'tbu', 'imtu'])
  })

  it('weight for age ends at 120 months, the others at 228', () => {
    const at = (months: number) => indices(months * 30.4375)
    expect([at(120), at(120.01), at(228), at(228.01)]).toEqual([
      ['bbu', 'tbu', 'imtu'],
      ['tbu', 'imtu'],
      ['tbu', 'imtu'],
      [],
    ])
    expect(seen(7000, body).notes).toEqual(['umur-di-luar-tabel'])
  })
})

describe('what is out of measure', () => {
  it.each([
    ['bbu', 'bbu-hari', [-6, 5]],
    ['tbu', 'tbu-hari', [-6, 6]],
    ['lku', 'lku-hari', [-5, 5]],
    ['lilau', 'lilau-hari', [-5, 5]],
  ] as const)('%s is flagged beyond its bounds and not at them', (index, table, bounds) => {
    const lms = reference.at(table, 'L', 400)
    const flag = (z: number) => {
      const value = lms && valueAt(lms, z, indexRules[index].restricted)
      const measured = { weightKg: value, heightCm: value, headCm: value, armCm: value }
      return seen(400, measured).readings[index]?.implausible
    }
    const [low, high] = bounds
    expect([low - 0.01, low, high, high + 0.01].map(flag)).toEqual([true, false, false, true])
  })

  it('asks for a second measurement and keeps the figure', () => {
    const { notes, readings } = seen(400, { weightKg: 40 })
    expect(notes).toEqual(['ukur-ulang'])
    expect(readings.bbu).toMatchObject({ value: 40, implausible: true })
  })

  it('grams, metres and millimetres are no figures', () => {
    const slips = { weightKg: 8500, heightCm: 0.7, headCm: 450, armCm: 140 }
    expect(seen(400, slips)).toMatchObject({
      readings: {},
      impossible: ['weightKg', 'heightCm', 'headCm', 'armCm'],
    })
  })
})

describe('the child on a day', () => {
  it('has no age without a real day of birth, and none before it', () => {
    for (const birthDate of [undefined, '2025-02-30', '31/01/2025', '2026-06-01']) {
      const { ageDays, readings, monthTable } = growth(
        { sex: 'P', birthDate },
        { ...body, onDate: '2026-01-10' },
        reference,
      )
      expect([ageDays, monthTable, Object.keys(readings)]).toEqual([undefined, undefined, ['bbtb']])
    }
  })

  it('with oedema is never judged by weight, neither by days nor by the printed table', () => {
    const swollen = growth(girl, { ...body, oedema: true, onDate: '2026-01-10' }, reference)
    expect(Object.keys(swollen.readings)).toEqual(['tbu'])
    expect(swollen.notes).toContain('edema')
    expect(swollen.monthTable?.bbu).toBeUndefined()
  })

  it('is told where the printed table of completed months says otherwise', () => {
    const boy = { sex: 'L', birthDate: '2025-11-01' } as const
    const at = growth(boy, { weightKg: 4.3, onDate: '2025-11-28' }, reference)
    expect(at.completedMonths).toBe(0)
    expect(at.readings.bbu?.class?.words).toBe('Berat badan normal')
    expect(at.monthTable).toMatchObject({ bbu: { words: 'Risiko berat badan lebih' }, differs: ['bbu'] })
  })
})

describe('the printed table of completed months', () => {
  it('prints one decimal, and its own figure is still normal', () => {
    const word = (weightKg: number) => readMonthTable(0, { weightKg }, ground('L')).bbu?.words
    expect([2, 2.1, 2.4, 2.5, 3.9, 4].map(word)).toEqual([
      'Berat badan sangat kurang',
      'Berat badan kurang',
      'Berat badan kurang',
      'Berat badan normal',
      'Berat badan normal',
      'Risiko berat badan lebih',
    ])
  })

  it('reads length to 23 months and height from 24, to month 60', () => {
    const at = (months: number) =>
      readMonthTable(months, { heightCm: 81.6, position: 'telentang' }, ground('L')).tbu
    expect(at(23)?.words).toBe('Normal')
    expect(at(24)?.words).toBe('Pendek')
    expect(at(60)).toBeDefined()
    expect(at(61)).toBeUndefined()
  })
})

describe('a child born too early', () => {
  const at = (birthWeeks: number | undefined, onDate: string) =>
    growth({ ...girl, birthWeeks }, { ...body, onDate }, reference)

  it('is judged by corrected age beside the other, never instead', () => {
    const early = at(32, '2025-07-31')
    expect(early.corrected).toMatchObject({ weeksEarly: 8, ageDays: 181 - 56 })
    expect(early.readings).toEqual(at(undefined, '2025-07-31').readings)
    expect(early.corrected?.readings.tbu?.z ?? 0).toBeGreaterThan(early.readings.tbu?.z ?? 0)
  })

  it('36 weeks are early, 37 are not', () => {
    expect(at(36, '2025-07-31').corrected?.weeksEarly).toBe(4)
    expect(at(37, '2025-07-31').corrected).toBeUndefined()
  })

  it('is not corrected before its due date, nor from 24 months', () => {
    expect(at(32, '2025-03-27').corrected).toBeUndefined()
    expect(at(32, '2025-03-28').corrected?.ageDays).toBe(0)
    expect(at(32, '2027-01-31').corrected?.ageDays).toBe(730 - 56)
    expect(at(32, '2027-02-01').corrected).toBeUndefined()
  })

  it('with weeks that cannot be is not corrected', () => {
    for (const weeks of [0, -3, 19, NaN]) expect(at(weeks, '2025-07-31').corrected).toBeUndefined()
  })
})
