import { describe, expect, it } from 'vitest'
import { isoFromAge, isoFromTyped, typedFromIso, withDashes } from '../../src/ui/typed-date.ts'

describe('a typed date', () => {
  it('gets its dashes by itself', () => {
    expect(withDashes('24')).toBe('24')
    expect(withDashes('240')).toBe('24-0')
    expect(withDashes('24082025')).toBe('24-08-2025')
    expect(withDashes('240820259')).toBe('24-08-2025')
  })
  it('may be typed with slashes and single digits', () => expect(withDashes('4/8/2025')).toBe('04-08-2025'))
  it('can be deleted sign by sign', () => expect(withDashes('24-')).toBe('24'))
  it('is a date only when complete and in the calendar', () => {
    expect(isoFromTyped('24-08-2025')).toBe('2025-08-24')
    expect(isoFromTyped('24-08-202')).toBeUndefined()
    expect(isoFromTyped('31-02-2025')).toBeUndefined()
    expect(isoFromTyped('29-02-2024')).toBe('2024-02-29')
    expect(isoFromTyped('29-02-2025')).toBeUndefined()
  })
  it('reads back as it was typed', () => expect(typedFromIso('2025-08-24')).toBe('24-08-2025'))
})

describe('a birth date estimated from an age', () => {
  it('is the same day so many months ago', () => {
    expect(isoFromAge('2026-11-10', 1, 3)).toBe('2025-08-10')
    expect(isoFromAge('2026-11-10', 0, 11)).toBe('2025-12-10')
  })
  it('is the middle of the year when only years are known', () =>
    expect(isoFromAge('2026-11-10', 70, undefined)).toBe('1956-05-10'))
  it('stays in the month when it is shorter', () => expect(isoFromAge('2026-03-31', 0, 1)).toBe('2026-02-28'))
})
