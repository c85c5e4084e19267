import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  ageWords,
  completedMonths,
  completedYears,
  dateOfDay,
  dayNumber,
  daysBetween,
  isIsoDate,
  refuseBirthDate,
} from '../../src/domain/measures/age.ts'
import { dueDate, gestationalWeeks, weeksFromEstimate } from '../../src/domain/measures/gestation.ts'

const anyDay = integer({ min: -25_567, max: 60_000 })

describe('calendar', () => {
  test('a day number and its date are each other’s inverse, as the calendar of JavaScript has it', () => {
    assert(
      property(anyDay, day => {
        const date = dateOfDay(day)
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(date)).toBe(day)
      }),
      { seed: 7 },
    )
  })

  test.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '', '31-12-2026'])(
    '%s is not a day of the calendar',
    date => expect(isIsoDate(date)).toBe(false),
  )

  test('29 February exists in leap years only', () => {
    expect([isIsoDate('2024-02-29'), isIsoDate('2000-02-29'), isIsoDate('1900-02-29')]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('days are counted over the ends of months and years', () => {
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1)
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  })
})

describe('age', () => {
  test('a month is complete on the same day of the next month, not a day before', () => {
    expect(completedMonths('2026-01-15', '2026-02-14')).toBe(0)
    expect(completedMonths('2026-01-15', '2026-02-15')).toBe(1)
  })

  test('who is born on the 31st completes February on 1 March', () => {
    expect(completedMonths('2026-01-31', '2026-02-28')).toBe(0)
    expect(completedMonths('2026-01-31', '2026-03-01')).toBe(1)
  })

  test('who is born on 29 February turns one on 1 March', () => {
    expect(completedYears('2024-02-29', '2025-02-28')).toBe(0)
    expect(completedYears('2024-02-29', '2025-03-01')).toBe(1)
  })

  test('age never decreases from one day to the next', () => {
    assert(
      property(anyDay, integer({ min: 0, max: 40_000 }), (birth, lived) => {
        const [b, today, tomorrow] = [
          dateOfDay(birth),
          dateOfDay(birth + lived),
          dateOfDay(birth + lived + 1),
        ]
        const step = completedMonths(b, tomorrow) - completedMonths(b, today)
        expect([0, 1]).toContain(step)
        expect(ageOn(b, today).ageDays).toBe(lived)
      }),
      { seed: 11 },
    )
  })

  test.each([
    ['2026-06-03', '2026-06-15', '12 hari'],
    ['2026-06-15', '2026-06-15', '0 hari'],
    ['2025-10-15', '2026-06-15', '8 bln'],
    ['2025-06-15', '2026-06-15', '1 th'],
    ['2025-03-10', '2026-06-15', '1 th 3 bln'],
    ['1992-01-01', '2026-06-15', '34 th'],
  ])('born %s, on %s: "%s"', (birth, on, words) => expect(ageWords(ageOn(birth, on))).toBe(words))

  test('an impossible birth date gets a sentence that says what to do', () => {
    expect(refuseBirthDate('2026-06-16', '2026-06-15')).toMatch(/masa depan/)
    expect(refuseBirthDate('1906-06-15', '2026-06-15')).toBeUndefined()
    expect(refuseBirthDate('1905-06-15', '2026-06-15')).toMatch(/120 tahun/)
    expect(refuseBirthDate('2026-02-30', '2026-06-15')).toMatch(/kalender/)
  })
})

describe('pregnancy', () => {
  test('weeks are completed weeks since the last period', () => {
    expect(gestationalWeeks('2026-01-01', '2026-01-07')).toBe(0)
    expect(gestationalWeeks('2026-01-01', '2026-01-08')).toBe(1)
  })

  test('the due date is 280 days after the last period', () => {
    expect(dueDate('2026-01-01')).toBe('2026-10-08')
    expect(gestationalWeeks('2026-01-01', '2026-10-08')).toBe(40)
  })

  test('an estimate of a midwife grows by a week every seven days', () => {
    expect(weeksFromEstimate(12, '2026-03-01', '2026-03-07')).toBe(12)
    expect(weeksFromEstimate(12, '2026-03-01', '2026-03-08')).toBe(13)
  })
})
