import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../src/domain/quality/index.ts'
import { savedOn } from '../../../src/domain/quality/save-day.ts'
import { child, found, id, someone } from './people.ts'

const late = (at: string, month?: number, body = {}) =>
  found([someone('Ani', {}, [child('2026-11-10', { bb: 9, ...body }, { at, ...(month ? { month } : {}) })])])
    .visits[0]?.late
const sumAfter = (day: number) =>
  sumOf(
    found([
      someone('Ani', {}, [child('2026-11-10', { bb: 9 }, { at: `2026-11-${10 + day}T08:00:00+07:00` })]),
    ]).visits,
  )

describe('how late a visit was saved', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 0],
    [7, 1, 0],
    [8, 1, 1],
  ])('%i days after: late %i, very late %i', (days, over1, over7) => {
    expect(sumAfter(days)).toMatchObject({ timed: 1, late: over1, veryLate: over7, wrongClock: 0 })
  })

  it('the day is that of the middle of Indonesia, whatever zone the clock names', () => {
    expect(savedOn('2026-11-10T15:59:59Z')).toBe('2026-11-10')
    expect(savedOn('2026-11-10T16:00:00Z')).toBe('2026-11-11')
    expect(savedOn('2026-11-10T23:00:00+09:00')).toBe('2026-11-10')
    expect(savedOn('kemarin')).toBeUndefined()
  })

  it('a clock that stands before the visit, or after the month in which the server had it, says nothing', () => {
    expect(late('2026-11-09T08:00:00+07:00')).toBe('jam-hp')
    expect(late('2026-12-01T08:00:00+07:00', 202612)).toBe(21)
    expect(late('2026-12-01T08:00:00+07:00', 202611)).toBe('jam-hp')
    expect(late('2038-01-01T08:00:00+07:00', 202611)).toBe('jam-hp')
  })

  it('what was imported, or moved here from somebody else, is not late', () => {
    expect(late('2026-11-30T08:00:00+07:00', undefined, { impor: id('impor') })).toBeUndefined()
    const moved = { asal: id('catatan'), asal_orang: id('Budi') }
    expect(late('2026-11-30T08:00:00+07:00', undefined, moved)).toBeUndefined()
  })
})
