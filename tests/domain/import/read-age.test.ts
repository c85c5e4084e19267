import { describe, expect, it, test } from 'vitest'
import { birthFromAge } from '../../../src/domain/import/read-age.ts'
import { addDays, completedMonths, completedYears } from '../../../src/domain/measures/age.ts'

const ofYears = (years: string, today: string) => birthFromAge({ years, months: '' }, today)
const ofMonths = (months: string, today: string) => birthFromAge({ years: '', months }, today)
const wholeYear = Array.from({ length: 366 }, (_, i) => addDays('2028-01-01', i))

describe('a day of birth for an age', () => {
  it.each(['01-01', '01-31', '02-28', '03-01', '06-30', '07-01', '07-02', '12-31'])(
    'keeps the stated years at the borders of balita and lansia on %s',
    day => {
      for (const years of [4, 5, 6, 59, 60, 61])
        expect(completedYears(ofYears(String(years), `2026-${day}`) ?? '', `2026-${day}`)).toBe(years)
    },
  )
  it.each(['01-01', '02-28', '03-31', '06-30', '07-31', '12-31'])(
    'keeps the stated months at the borders of baduta, balita and apras on %s',
    day => {
      for (const months of [1, 5, 6, 11, 12, 23, 24, 59, 60, 71, 72])
        expect(completedMonths(ofMonths(String(months), `2026-${day}`) ?? '', `2026-${day}`)).toBe(months)
    },
  )
  test('and so it does on every day of a leap year', () => {
    for (const today of wholeYear) {
      for (const years of [2, 5, 60, 120])
        expect(completedYears(ofYears(`${years}`, today) ?? '', today)).toBe(years)
      for (const months of [1, 6, 59, 60])
        expect(completedMonths(ofMonths(`${months}`, today) ?? '', today)).toBe(months)
    }
  })
  it('is the middle of what the age allows', () => {
    expect(ofYears('60', '2026-03-01')).toBe('1965-09-01')
    expect(ofMonths('18', '2026-11-21')).toBe('2025-05-06')
  })
  it('needs two whole years or one whole month, and no more than 120 years', () => {
    const today = '2026-11-21'
    expect(['0', '1', '2', '120', '121', ''].map(y => ofYears(y, today) !== undefined)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ])
    expect(['0', '1', '1440', '1441'].map(m => ofMonths(m, today) !== undefined)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
  it.each(['18 bln', '18 bulan', '1 th 6 bln', '1 tahun 6 bulan', '1thn 6bl.'])(
    '%s is eighteen months, in whatever column',
    age => {
      expect(ofYears(age, '2026-11-21')).toBe('2025-05-06')
      expect(ofMonths(age, '2026-11-21')).toBe('2025-05-06')
    },
  )
  it.each(['tua', '60-an', '+60', '5,5', 'th', '2 th 3'])('%s is no age', age =>
    expect(ofYears(age, '2026-11-21')).toBeUndefined(),
  )
  it('reads years and months from two columns, as the rest of a year or as the same age', () => {
    const of = (years: string, months: string) => birthFromAge({ years, months }, '2026-11-21')
    expect(of('2', '3')).toBe(ofMonths('27', '2026-11-21'))
    expect(of('2', '11')).toBe(ofMonths('35', '2026-11-21'))
    expect(of('2', '27')).toBe(ofMonths('27', '2026-11-21'))
    expect(of('0', '5')).toBe(ofMonths('5', '2026-11-21'))
    expect(of('2', '23')).toBeUndefined()
    expect(of('2', '36')).toBeUndefined()
  })
})
