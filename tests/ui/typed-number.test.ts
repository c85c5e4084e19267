import { describe, expect, it } from 'vitest'
import { acceptTyped, pressKey } from '../../src/ui/typed-number.ts'

const weight = { whole: 3, decimals: 1 }
const pressure = { whole: 3, decimals: 0 }

const typed = (keys: string, shape = weight): string =>
  [...keys].reduce((text, key) => pressKey(text, key, shape), '')

describe('a typed figure', () => {
  it('takes comma and point as the same', () => {
    expect(acceptTyped('', '7.9', weight)).toBe('7,9')
    expect(typed('7,9')).toBe('7,9')
  })
  it('starts with zero when the comma comes first', () => expect(typed(',5')).toBe('0,5'))
  it('stops at the last decimal and at the last whole digit', () => {
    expect(typed('7,95')).toBe('7,9')
    expect(typed('1234')).toBe('123')
  })
  it('has one comma only, and none where the measure has no decimals', () => {
    expect(typed('7,,9')).toBe('7,9')
    expect(typed('120,5', pressure)).toBe('120')
  })
  it('loses its last sign with delete, down to nothing', () => {
    expect(pressKey('7,9', 'hapus', weight)).toBe('7,')
    expect(pressKey('', 'hapus', weight)).toBe('')
  })
  it('keeps what stood there when letters are typed', () =>
    expect(acceptTyped('7,9', '7,9kg', weight)).toBe('7,9'))
})
