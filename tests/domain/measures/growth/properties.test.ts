import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageFromDays, ageFromMonths, growthAt } from '../../../../src/domain/measures/growth/index.ts'
import { valueAt, zOf } from '../../../../src/domain/measures/growth/z-score.ts'
import type { TableName } from '../../../../src/domain/reference/index.ts'
import { ground, reference } from './cases.ts'

const sex = fc.constantFrom('L' as const, 'P' as const)
const tables: fc.Arbitrary<readonly [TableName, number]> = fc.oneof(
  fc.tuple(
    fc.constantFrom<TableName>('bbu-hari', 'tbu-hari', 'imtu-hari', 'lku-hari'),
    fc.integer({ min: 0, max: 1856 }),
  ),
  fc.tuple(fc.constant<TableName>('lilau-hari'), fc.integer({ min: 91, max: 1856 })),
  fc.tuple(fc.constant<TableName>('bb-per-pb'), fc.integer({ min: 450, max: 1100 })),
  fc.tuple(fc.constant<TableName>('imtu-5-tahun'), fc.integer({ min: 60, max: 228 })),
)
const row = fc.tuple(tables, sex).map(([[table, at], s]) => reference.at(table, s, at))
const z = fc.double({ min: -5.9, max: 5.9, noNaN: true })
const runs = { seed: 21, numRuns: 3000 }

describe('a z-score', () => {
  it('of the value at z is z', () => {
    fc.assert(
      fc.property(row, z, fc.boolean(), (lms, at, restricted) => {
        if (!lms || (!restricted && 1 + lms.l * lms.s * at <= 0)) return
        expect(zOf(lms, valueAt(lms, at, restricted), restricted)).toBeCloseTo(at, 8)
      }),
      runs,
    )
  })

  it('rises with the measure, over the joints at ±3 too', () => {
    const share = fc.double({ min: 0.2, max: 3, noNaN: true })
    fc.assert(
      fc.property(row, share, fc.double({ min: 1e-6, max: 0.2, noNaN: true }), (lms, of, more) => {
        if (!lms) return
        expect(zOf(lms, lms.m * (of + more), true)).toBeGreaterThan(zOf(lms, lms.m * of, true))
      }),
      runs,
    )
  })

  it('of the median is 0', () => {
    fc.assert(
      fc.property(row, lms => {
        expect(lms ? zOf(lms, lms.m, true) : 0).toBeCloseTo(0, 12)
      }),
      runs,
    )
  })

  it('of a row without skewness is measured by its logarithm', () => {
    const lms = { l: 0, m: 10, s: 0.1 }
    expect(zOf(lms, 10 * Math.exp(0.2), false)).toBeCloseTo(2, 12)
    expect(valueAt(lms, 2, false)).toBeCloseTo(10 * Math.exp(0.2), 12)
  })
})

/** Slips of unit and finger among them. */
const figure = fc.oneof(
  fc.double({ min: 0.1, max: 250 }),
  fc.constantFrom(undefined, 0, -1, 1e9, NaN, Infinity, -Infinity, 0.65, 6500),
)
const age = fc.oneof(
  fc.double({ min: -400, max: 9000, noNaN: true }).map(ageFromDays),
  fc.double({ min: -5, max: 300, noNaN: true }).map(ageFromMonths),
  fc.constant(undefined),
)
const position = fc.constantFrom('telentang' as const, 'berdiri' as const, undefined)

describe('whatever is typed', () => {
  it('never crashes, and gives a finite z or none', () => {
    fc.assert(
      fc.property(
        sex,
        age,
        fc.record({ weightKg: figure, heightCm: figure, headCm: figure, armCm: figure, position }),
        fc.constantFrom(true, false, undefined),
        (s, at, body, oedema) => {
          const { readings } = growthAt(at, { ...body, oedema }, ground(s))
          for (const reading of Object.values(readings)) {
            expect(Number.isFinite(reading.z)).toBe(true)
            expect(Number.isFinite(reading.exact)).toBe(true)
            if (Math.abs(reading.z) > 6) expect(reading.implausible).toBe(true)
          }
          if (oedema)
            expect([readings.bbu, readings.bbtb, readings.imtu]).toEqual([undefined, undefined, undefined])
        },
      ),
      { seed: 22, numRuns: 20_000 },
    )
  })
})
