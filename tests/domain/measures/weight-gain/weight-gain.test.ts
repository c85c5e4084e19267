import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src/domain/measures/age.ts'
import { gramsOf, tally, weightGain } from '../../../../src/domain/measures/weight-gain/index.ts'
import type { Weighing } from '../../../../src/domain/measures/weight-gain/index.ts'
import { kbmAt } from '../../../../src/domain/measures/weight-gain/kbm.ts'
import { defaultPolicy } from '../../../../src/domain/policy/clinical.ts'

const boy = { sex: 'L', birthDate: '2025-01-10' } as const
const at = (onDate: string, kg: number): Weighing => ({ onDate, grams: gramsOf(kg) ?? 0 })
const letter = (
  weighings: readonly Weighing[],
  onDate: string,
  child: Parameters<typeof weightGain>[0] = boy,
) => weightGain(child, weighings, onDate)?.letter

describe('the least gain of the card', () => {
  it.each([
    ['L', [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200]],
    ['P', [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200, 200]],
  ] as const)('%s, months 1 to 12', (sex, grams) => {
    expect(grams.map((_, i) => kbmAt(sex, i + 1)?.value)).toEqual(grams)
  })

  it('is 200 to month 60, and there is none before month 1 or after month 60', () => {
    expect([0, 13, 60, 61].map(m => kbmAt('P', m)?.value)).toEqual([undefined, 200, 200, undefined])
  })

  it.each((['L', 'P'] as const).flatMap(sex => Array.from({ length: 60 }, (_, i) => [sex, i + 1] as const)))(
    '%s, month %i: a gram less is T, the KBM itself and a gram more are N',
    (sex, month) => {
      const kbm = kbmAt(sex, month)?.value ?? 0
      const born = { sex, birthDate: '2020-01-15' }
      const now = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
      const before = addDays(now, -20)
      const after = (gain: number) =>
        letter(
          [
            { onDate: before, grams: 5000 },
            { onDate: now, grams: 5000 + gain },
          ],
          now,
          born,
        )
      expect([kbm - 1, kbm, kbm + 1].map(after)).toEqual(['T', 'N', 'N'])
    },
  )

  it('can be moved by policy', () => {
    const policy = { ...defaultPolicy, ambang: { 'kbm-l-5': 501 } }
    const weighings = [at('2025-05-20', 7.9), at('2025-06-20', 8.4)]
    expect(letter(weighings, '2025-06-20')).toBe('N')
    expect(weightGain(boy, weighings, '2025-06-20', policy)?.letter).toBe('T')
  })
})

describe('N, T, O and B', () => {
  it('gains are whole grams: 8,4 kg after 7,9 kg is 500', () => {
    const seen = weightGain(boy, [at('2025-05-20', 7.9), at('2025-06-20', 8.4)], '2025-06-20')
    expect(seen?.compared).toMatchObject({ gainGrams: 500, kbm: { value: 500 } })
    expect(letter([at('2025-05-20', 7.9), at('2025-06-20', 8.399)], '2025-06-20')).toBe('T')
  })

  it('the first dated weighing is B, whatever the birth weight', () => {
    const child = { ...boy, birthWeightKg: 3 }
    expect(letter([at('2025-06-20', 8)], '2025-06-20', child)).toBe('B')
    expect(letter([at('2025-01-10', 3), at('2025-06-20', 8)], '2025-06-20', child)).toBe('B')
  })

  it('known, but not weighed last month, is O: no least gain is stretched over a gap', () => {
    expect(letter([at('2025-04-30', 7), at('2025-06-01', 9)], '2025-06-01')).toBe('O')
    expect(
      letter([at('2024-12-20', 9), at('2025-01-20', 9.3)], '2025-01-20', {
        sex: 'L',
        birthDate: '2024-01-01',
      }),
    ).toBe('N')
  })

  it('a second weighing before one month of age stays B', () => {
    const child = { sex: 'L', birthDate: '2025-01-25' } as const
    const weighings = [at('2025-01-28', 3.1), at('2025-02-24', 4), at('2025-03-26', 5)]
    expect([letter(weighings, '2025-02-24', child), letter(weighings, '2025-03-26', child)]).toEqual([
      'B',
      'N',
    ])
  })

  it('of two weighings in a month the last counts, on both sides, and the order of the list does not', () => {
    const weighings = [at('2025-06-28', 8.4), at('2025-05-03', 7), at('2025-06-02', 9), at('2025-05-30', 7.9)]
    expect(weightGain(boy, weighings, '2025-06-30')?.compared).toMatchObject({ gainGrams: 500 })
    expect(letter([at('2025-06-02', 8), at('2025-06-20', 8.2)], '2025-06-20')).toBe('B')
  })

  it('what comes after the day is not known on the day', () => {
    const weighings = [at('2025-05-20', 7.9), at('2025-06-11', 8.4), at('2025-06-25', 7)]
    expect(letter(weighings, '2025-06-12')).toBe('N')
    expect(letter(weighings, '2025-06-30')).toBe('T')
  })

  it('who was not weighed this month has none', () => {
    expect(weightGain(boy, [at('2025-05-20', 7.9)], '2025-06-10')).toBeUndefined()
  })

  it('after month 60 the card ends', () => {
    const child = { sex: 'L', birthDate: '2020-01-15' } as const
    const weighings = [at('2025-01-20', 18), at('2025-02-10', 18.3), at('2025-02-20', 18.3)]
    expect(letter(weighings.slice(0, 2), '2025-02-10', child)).toBe('N')
    expect(weightGain(child, weighings, '2025-02-20', defaultPolicy)).toMatchObject({
      letter: undefined,
      without: 'di-luar-kms',
    })
  })

  it('of unknown age can be O or B, never N or T', () => {
    const child = { sex: 'L' } as const
    expect(letter([at('2025-05-20', 8)], '2025-05-20', child)).toBe('B')
    expect(letter([at('2025-03-20', 8), at('2025-05-20', 8)], '2025-05-20', child)).toBe('O')
    expect(weightGain(child, [at('2025-04-20', 8), at('2025-05-20', 9)], '2025-05-20')).toMatchObject({
      letter: undefined,
      without: 'umur-tidak-diketahui',
    })
  })

  it('where the line is in doubt a health worker decides, and the grams stay to be seen', () => {
    const weighings = [at('2025-05-20', 7.9), { ...at('2025-06-20', 8.3), decided: 'N' as const }]
    expect(weightGain(boy, weighings, '2025-06-20')).toMatchObject({
      letter: 'N',
      compared: { gainGrams: 400 },
    })
  })

  it('in the first month the gain since birth is told', () => {
    const child = { sex: 'L', birthDate: '2025-01-10', birthWeightKg: 3.1 } as const
    const seen = weightGain(child, [at('2025-02-20', 3.95)], '2025-02-20')
    expect(seen).toMatchObject({ letter: 'B', sinceBirth: { gainGrams: 850, kbm: { value: 800 } } })
    expect(weightGain(child, [at('2025-03-20', 5)], '2025-03-20')?.sinceBirth).toBeUndefined()
  })

  it('what is no weight or no day is no weighing', () => {
    const bad = [0, -1, 1e9, NaN, 7900.5].map(grams => ({ onDate: '2025-05-20', grams }))
    const worse = [
      { onDate: '20-05-2025', grams: 7900 },
      { onDate: '2024-12-20', grams: 3000 },
    ]
    expect(letter([...bad, ...worse, at('2025-06-20', 8.4)], '2025-06-20')).toBe('B')
    expect([0, -1, NaN, undefined, 6500].map(gramsOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('2T', () => {
  const months = ['2025-04-20', '2025-05-20', '2025-06-20', '2025-07-20'] as const
  const twoT = (...kg: (number | undefined)[]) =>
    weightGain(
      boy,
      months.flatMap((m, i) => (kg[i] === undefined ? [] : [at(m, kg[i])])),
      '2025-07-20',
    )?.twoT

  it('is T now and T at the weighing of last month', () => {
    expect(twoT(7, 7.1, 7.2, 7.3)).toBe(true)
    expect(twoT(7, 7.1, 7.8, 7.9)).toBe(false)
    expect(twoT(7, 7.1, 7.2, 7.7)).toBe(false)
  })

  it('is broken by a month without weighing, and by the first weighing', () => {
    expect(twoT(7, 7.1, undefined, 7.3)).toBe(false)
    expect(twoT(undefined, undefined, 7.2, 7.3)).toBe(false)
  })
})

describe('D = N + T + O + B', () => {
  it('for any histories, in any month', () => {
    const history = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 1800 }), grams: fc.integer({ min: 2000, max: 20_000 }) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(fc.array(history, { maxLength: 8 }), fc.integer({ min: 0, max: 1800 }), (children, day) => {
        const onDate = addDays(boy.birthDate, day)
        const month = onDate.slice(0, 7)
        const weighings = children.map(h =>
          h.map(w => ({ onDate: addDays(boy.birthDate, w.day), grams: w.grams })),
        )
        const gains = weighings.map(w => weightGain(boy, w, onDate))
        const weighed = weighings.filter(w => w.some(x => x.onDate.startsWith(month) && x.onDate <= onDate))
        const { N, T, O, B, D, D1, duaT } = tally(gains)
        expect([N + T + O + B, D, D1]).toEqual([D, weighed.length, N + T])
        expect(duaT).toBeLessThanOrEqual(T)
      }),
      { seed: 31, numRuns: 500 },
    )
  })
})
