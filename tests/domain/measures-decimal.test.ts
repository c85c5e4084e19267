import { describe, expect, test } from 'vitest'
import { formatDecimal, parseDecimal } from '../../src/domain/measures/decimal.ts'

describe('a number as a kader types it', () => {
  test.each([
    ['9,5', 9.5],
    ['9.5', 9.5],
    [' 12 ', 12],
    ['0,25', 0.25],
    ['007', 7],
  ])('"%s" is read', (typed, value) => expect(parseDecimal(typed)).toEqual({ outcome: 'number', value }))

  test.each(['7,,9', '7..9', '7,9,1', '1.234,5', '9,', ',5', '8kg', 'abc', '1e5', '٣', '--2', '9 5'])(
    '"%s" is refused, not guessed',
    typed => expect(parseDecimal(typed)).toEqual({ outcome: 'refused' }),
  )

  test('nothing typed is empty, not zero', () => expect(parseDecimal('  ')).toEqual({ outcome: 'empty' }))
  test('it is shown with a comma', () =>
    expect([formatDecimal(9.5), formatDecimal(9.5, 2)]).toEqual(['9,5', '9,50']))
})
