import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightGain } from '../../../src/domain/measures/weight-gain/index.ts'
import { dateOfDay } from '../../../src/domain/measures/age.ts'
import { products } from '../../../src/domain/schedules/immunisation/index.ts'
import { readDoses, readWeighings, writeDoses, writeWeighings } from '../../../src/domain/tasks/facts-text.ts'

const day = fc.integer({ min: 20_000, max: 20_900 }).map(dateOfDay)

describe('facts of a card as text', () => {
  it('doses come back as they were', () => {
    const dose = fc.record({ product: fc.constantFrom(...products), date: day })
    fc.assert(
      fc.property(fc.array(dose), doses => {
        const numbered = doses.map((d, i) => (i % 2 ? { ...d, dose: i } : d))
        expect(readDoses(writeDoses(numbered))).toEqual(numbered)
      }),
      { seed: 1 },
    )
  })

  it('the weighings that are kept give the letter and the 2T that all of them give', () => {
    const weighing = fc.record({ onDate: day, grams: fc.integer({ min: 3000, max: 9000 }) })
    const child = { sex: 'P', birthDate: '2024-10-01' } as const
    fc.assert(
      fc.property(fc.array(weighing, { minLength: 1, maxLength: 20 }), some => {
        const all = some.toSorted((a, b) => (a.onDate < b.onDate ? -1 : 1))
        const last = all.at(-1)?.onDate ?? ''
        const { letter, twoT } = weightGain(child, readWeighings(writeWeighings(all)), last) ?? {}
        const whole = weightGain(child, all, last)
        expect({ letter, twoT }).toEqual({ letter: whole?.letter, twoT: whole?.twoT })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('what cannot be read is left out', () => {
    expect(readDoses('XYZ:1:2026-01-01 BCG::2026-13-01 :: BCG::2026-01-01')).toEqual([
      { product: 'BCG', date: '2026-01-01' },
    ])
    expect(readWeighings('2026-99-01:7900 2026-01-01:7900')).toEqual([{ onDate: '2026-01-01', grams: 7900 }])
    expect([readDoses(undefined), readWeighings('')]).toEqual([[], []])
  })
})
