import fc from 'fast-check'
import { addDays, daysBetween } from '../../../../src/domain/measures/age.ts'

/** What is counted: with both months of vitamin A, and a December before them that is another year's. */
export const span = { from: '2026-01', until: '2026-08' }
const [first, last] = ['2025-12-01', '2026-08-31']

export const dayFrom = (from: string, until: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: daysBetween(from, until) }).map(n => addDays(from, n))

export const someDay = dayFrom(first, last)
/** Before anybody here knew her, or after: what is copied from a book. */
export const bookDay = dayFrom('2025-06-01', last)
