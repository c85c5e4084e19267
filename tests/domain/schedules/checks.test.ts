import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import {
  birthdayCheck,
  checkOn,
  checksOn,
  developmentLists,
  haemoglobinChecks,
  atHerClass,
  pkat,
  sdidtk,
} from '../../../src/domain/schedules/checks/index.ts'
import { after, months } from '../../../src/domain/schedules/span.ts'
import { capsulesOn, ironOn, takesIron } from '../../../src/domain/schedules/supplements.ts'

const birth = '2024-01-31'
const age = (m: number, days = 0) => addDays(after(birth, months(m)), days)

describe.each([
  ['development list', developmentLists, [3, 6, 9, 12, 18, 24, 36, 48, 60, 72, 84]],
  ['SDIDTK', sdidtk, [3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, 72]],
])('%s', (_, series, ages) => {
  it('is due from the day on which its age is completed until the next one', () => {
    expect(series).toHaveLength(ages.length - 1)
    series.forEach((check, i) => {
      const [from, next] = [ages[i] ?? 0, ages[i + 1] ?? 0]
      const status = (day: string) => checkOn(check, birth, [], day).status
      expect([status(age(from, -1)), status(age(from)), status(age(next, -1)), status(age(next))]).toEqual([
        'belum-waktunya',
        'jatuh-tempo',
        'jatuh-tempo',
        'lewat-usia',
      ])
    })
  })
  it('asks one of now and announces one, never what is over', () => {
    const rows = checksOn(series, birth, [], age(20))
    expect(rows.map(r => r.status)).toEqual(['jatuh-tempo', 'belum-waktunya'])
    expect(checksOn(series, birth, [age(20)], age(20))[0]).toMatchObject({
      status: 'selesai',
      doneOn: age(20),
    })
    expect(checksOn(series, birth, [age(8)], age(20))[0]?.status).toBe('jatuh-tempo')
  })
})

it('PKAT is once, at six months, and may be made up until the first birthday', () => {
  const on = (day: string, done: string[] = []) => checkOn(pkat, birth, done, day).status
  expect([on(age(6, -1)), on(age(6)), on(age(7, -1)), on(age(7)), on(age(12, -1)), on(age(12))]).toEqual([
    'belum-waktunya',
    'jatuh-tempo',
    'jatuh-tempo',
    'terlambat',
    'terlambat',
    'lewat-usia',
  ])
  expect(on(age(11), [age(6)])).toBe('selesai')
})

it('Hb of girls is due at 12 and 15 years, or in class 7 and 10', () => {
  const [twelve] = haemoglobinChecks
  if (!twelve) throw new Error('no check')
  const on = (y: number, grade?: number) =>
    checkOn(atHerClass(twelve, grade), birth, [], age(y * 12, -1)).status
  expect([on(12), on(13), on(15), on(16)]).toEqual([
    'belum-waktunya',
    'jatuh-tempo',
    'terlambat',
    'lewat-usia',
  ])
  expect([on(12, 7), on(12, 6)]).toEqual(['jatuh-tempo', 'belum-waktunya'])
})

it('CKG is said in the month of the birthday only, from the first one on', () => {
  const on = (day: string, done: string[] = []) => birthdayCheck('2020-02-29', done, day)?.status
  expect([on('2026-01-31'), on('2026-02-01'), on('2026-02-28'), on('2026-03-01'), on('2020-02-29')]).toEqual([
    undefined,
    'jatuh-tempo',
    'jatuh-tempo',
    undefined,
    undefined,
  ])
  expect(on('2026-02-20', ['2026-02-10'])).toBe('selesai')
})

describe('tablets of girls', () => {
  it('go by class 7–12 where it is known, else by 12–18 years', () => {
    const by = (years: number, grade?: number) => takesIron({ years, grade }, 'kelas')
    expect([by(11), by(12), by(18), by(19)]).toEqual([false, true, true, false])
    expect([by(12, 6), by(12, 7), by(19, 12)]).toEqual([false, true, true])
    expect(takesIron({ years: 12, grade: 6 }, 'umur')).toBe(true)
  })
  it('are weekly and never late', () => {
    expect(ironOn(['2026-11-16'], '2026-11-22').status).toBe('selesai')
    expect(ironOn(['2026-11-15'], '2026-11-22').status).toBe('jatuh-tempo')
    expect(ironOn(['2026-11-23'], '2026-11-22').status).toBe('jatuh-tempo')
  })
})

describe('vitamin A after birth', () => {
  const status = (on: string, ...given: string[]) => capsulesOn('2026-10-01', given, on).map(r => r.status)
  it('is two capsules, the second from the day after the first', () => {
    expect(status('2026-10-01')).toEqual(['jatuh-tempo', 'belum-waktunya'])
    expect(status('2026-10-01', '2026-10-01')).toEqual(['selesai', 'belum-waktunya'])
    expect(status('2026-10-02', '2026-10-01')).toEqual(['selesai', 'jatuh-tempo'])
    expect(status('2026-10-02', '2026-10-01', '2026-10-02')).toEqual(['selesai', 'selesai'])
  })
  it('ends with day 42', () => {
    expect(status('2026-11-12', '2026-10-01')).toEqual(['selesai', 'jatuh-tempo'])
    expect(status('2026-11-13', '2026-10-01')).toEqual(['selesai', 'lewat-usia'])
  })
})
