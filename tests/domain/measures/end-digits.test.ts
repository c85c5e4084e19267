import { describe, expect, it } from 'vitest'
import {
  chiSquare,
  endDigit,
  endDigits,
  noDigits,
  tenths,
  wholes,
} from '../../../src/domain/measures/end-digits.ts'
import type { DigitScale } from '../../../src/domain/measures/end-digits.ts'

const tallyOf = (values: readonly number[], scale: DigitScale): number[] => {
  const tally = noDigits()
  for (const value of values) {
    const digit = endDigit(value, scale)
    if (digit !== undefined) tally[digit] = (tally[digit] ?? 0) + 1
  }
  return tally
}
const judged = (values: readonly number[], scale = tenths) => endDigits(tallyOf(values, scale), scale)

/** So many readings, of which so many end in ,0 or ,5; the others are spread over the other eight digits. */
const read = (readings: number, rounded: number) => {
  const others = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]
  return judged([
    ...Array.from({ length: rounded }, (_, i) => 70 + i + (i % 2) / 2),
    ...Array.from({ length: readings - rounded }, (_, i) => 70 + i + (others[i % 8] ?? 0)),
  ])
}

describe('whole and half figures', () => {
  it('are two of ten by chance', () => {
    const fair = judged(Array.from({ length: 100 }, (_, i) => 70 + i / 10))
    expect(fair).toEqual({ readings: 100, rounded: 20, share: 0.2, verdict: 'wajar', most: 0 })
  })

  it.each([
    [29, 29, 'belum-cukup'],
    [30, 30, 'sering-bulat'],
    [30, 11, 'wajar'],
    [30, 12, 'sering-bulat'],
    [100, 30, 'wajar'],
    [100, 31, 'sering-bulat'],
    [5000, 1000, 'wajar'],
    [5000, 5000, 'sering-bulat'],
  ] as const)('of %i readings %i: %s', (readings, rounded, verdict) => {
    expect(read(readings, rounded).verdict).toBe(verdict)
  })

  it('are read off the first decimal, whatever the scale shows after it', () => {
    expect(judged([8.25, 8.52, 8.05, 8.9]).rounded).toBe(2)
  })

  it('nothing that is no reading is counted', () => {
    expect(judged([Number.NaN, -1, 0, Infinity])).toMatchObject({
      readings: 0,
      share: 0,
      verdict: 'belum-cukup',
    })
  })
})

describe('a blood pressure', () => {
  const pressures = (readings: number, zeros: number) =>
    judged(
      Array.from({ length: readings }, (_, i) => (i < zeros ? 120 : 122 + 2 * (i % 4))),
      wholes,
    )

  it('ends in 0 once in five on a gauge that is read to 2 mmHg, which is fair', () => {
    expect(pressures(100, 20)).toMatchObject({ rounded: 20, share: 0.2, verdict: 'wajar' })
  })

  it.each([
    [29, 29, 'belum-cukup'],
    [30, 11, 'wajar'],
    [30, 12, 'sering-bulat'],
    [30, 30, 'sering-bulat'],
  ] as const)('of %i readings %i end in 0: %s', (readings, zeros, verdict) => {
    expect(pressures(readings, zeros).verdict).toBe(verdict)
  })

  it('a 5 at the end is not round, and an even gauge is never called uneven', () => {
    expect(
      judged(
        Array.from({ length: 200 }, () => 125),
        wholes,
      ).verdict,
    ).toBe('wajar')
  })
})

describe('one digit that comes too often', () => {
  it('chi-square is 0 where all ten are as frequent', () => {
    expect(
      chiSquare(
        Array.from({ length: 10 }, () => 5),
        50,
      ),
    ).toBe(0)
  })

  it.each([
    // Of 100 readings: just below and just above what one in a hundred of fair readers comes to.
    [[10, 10, 10, 22, 4, 10, 4, 10, 10, 10], 21.6, 'wajar'],
    [[10, 1, 3, 14, 16, 10, 16, 10, 10, 10], 21.8, 'tidak-merata'],
  ] as const)('of %j chi-square is %d: %s', (tally, chi, verdict) => {
    expect(chiSquare(tally, 100)).toBeCloseTo(chi, 1)
    expect(endDigits(tally, tenths).verdict).toBe(verdict)
  })

  it('is asked about from fifty readings on, and names the digit', () => {
    const threes = (n: number) => judged(Array.from({ length: n }, () => 70.3))
    expect(threes(49).verdict).toBe('wajar')
    expect(threes(50)).toMatchObject({ verdict: 'tidak-merata', most: 3 })
  })
})
