import { expect, it } from 'vitest'
import type { Screening } from '../../../src/domain/records/index.ts'
import { lastValues } from '../../../src/features/screening/last-values.ts'
import { doubt, isNumeric } from '../../../src/features/screening/typed.ts'
import { card } from './frames.ts'

const dewasa = card('dewasa')
const who = { onDate: '2026-11-22', ageMonths: 420 }
const visit = (happenedOn: string, answers: Screening['answers']): Screening =>
  ({ happenedOn, answers }) as Screening // what is read of a visit

it('stands in grey as words, and asks about a height that cannot be hers', () => {
  const { tb } = lastValues(
    dewasa,
    [visit('2026-10-22', { tb: 158.5 }), visit('2026-01-02', { tb: 150 })],
    who,
  )
  const q = dewasa.questions['tb']
  if (!q || !isNumeric(q)) throw new Error('height is a figure')
  expect(tb?.words).toBe('Oktober 158,5 cm')
  expect(doubt(q, '149', true, tb?.expected)).toMatch(/149 cm\? Periksa lagi, yakin\?$/)
  expect(doubt(q, '149', true)).toBeUndefined()
  expect(doubt(q, '157', true, tb?.expected)).toBeUndefined()
})

it('knows nothing of a visit of the same day', () => {
  expect(lastValues(dewasa, [visit('2026-11-22', { tb: 158.5 })], who)).toEqual({})
})
