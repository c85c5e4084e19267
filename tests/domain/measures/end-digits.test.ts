import { describe, expect, it } from 'vitest'
import { endDigits } from '../../../src/domain/measures/end-digits.ts'

/** So many readings, of which so many end in ,0 or ,5. */
const read = (readings: number, rounded: number) =>
  endDigits([
    ...Array.from({ length: rounded }, (_, i) => 70 + i + (i % 2) / 2),
    ...Array.from({ length: readings - rounded }, (_, i) => 70 + i + 0.3),
  ])

describe('whole and half figures', () => {
  it('are two of ten by chance', () => {
    const fair = endDigits(Array.from({ length: 100 }, (_, i) => 70 + i / 10))
    expect(fair).toEqual({ readings: 100, rounded: 20, share: 0.2, verdict: 'wajar' })
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
    expect(endDigits([8.25, 8.52, 8.05, 8.9]).rounded).toBe(2)
  })

  it('nothing that is no reading is counted', () => {
    expect(endDigits([Number.NaN, -1, 0, Infinity])).toEqual({
      readings: 0,
      rounded: 0,
      share: 0,
      verdict: 'belum-cukup',
    })
  })
})
