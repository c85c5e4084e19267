import { expect, it } from 'vitest'
import { afterMonths } from '../../src/domain/measures/after-months.ts'
import { addDays, completedMonths } from '../../src/domain/measures/age.ts'

it.each([
  ['2026-01-10', 2, '2026-03-10'],
  ['2026-01-31', 1, '2026-03-01'],
  ['2024-01-29', 1, '2024-02-29'],
  ['2024-01-30', 1, '2024-03-01'],
  ['2025-12-31', 2, '2026-03-01'],
  ['2025-12-31', 0, '2025-12-31'],
  ['2024-02-29', 12, '2025-03-01'],
])('%s and %i months: %s', (from, months, day) => {
  expect(afterMonths(from, months)).toBe(day)
  expect(completedMonths(from, day)).toBe(months)
  if (months > 0) expect(completedMonths(from, addDays(day, -1))).toBe(months - 1)
})
