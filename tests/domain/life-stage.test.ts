import { describe, expect, test } from 'vitest'
import { lifeStages, type PregnancyEpisode } from '../../src/domain/life-stage.ts'
import { addDays } from '../../src/domain/measures/age.ts'

const on = '2026-06-15'
const stage = (birthDate: string, sex: 'L' | 'P' = 'P', episodes: PregnancyEpisode[] = []) =>
  lifeStages({ birthDate, sex }, episodes, on)

const born = (endedOn: string, stopped?: string): PregnancyEpisode => ({
  openedOn: '2025-06-01',
  endedOn,
  outcome: 'lahir-hidup',
  stoppedBreastfeedingOn: stopped,
})

describe('life stage on the day in the field', () => {
  test.each([
    ['0 days', on, ['neonatus', 'bayi', 'balita']],
    ['28 days', addDays(on, -28), ['neonatus', 'bayi', 'balita']],
    ['29 days', addDays(on, -29), ['bayi', 'balita']],
    ['11 months 30 days', '2025-06-16', ['bayi', 'balita']],
    ['12 months', '2025-06-15', ['balita']],
    ['59 months', '2021-06-16', ['balita']],
    ['60 months', '2021-06-15', ['apras']],
    ['71 months, the day before the sixth birthday', '2020-06-16', ['apras']],
    ['72 months', '2020-06-15', ['remaja']],
    ['15 years', '2011-06-15', ['remaja', 'usia-produktif']],
    ['18 years 364 days', '2007-06-16', ['remaja', 'usia-produktif']],
    ['19 years', '2007-06-15', ['dewasa', 'usia-produktif']],
    ['59 years', '1966-06-16', ['dewasa', 'usia-produktif']],
    ['60 years', '1966-06-15', ['lansia']],
  ] as const)('a man of %s', (_, birth, roles) => expect(stage(birth, 'L').roles).toEqual(roles))

  test('a girl of 17 who is pregnant is remaja and bumil at once, and has the card of bumil', () => {
    const girl = stage('2009-01-01', 'P', [{ openedOn: '2026-03-01' }])
    expect(girl.roles).toEqual(expect.arrayContaining(['remaja', 'bumil', 'wus']))
    expect(girl.mainGroup).toBe('bumil')
  })

  test('nifas lasts to day 42, then she is menyusui until she stops', () => {
    expect(stage('1998-01-01', 'P', [born(addDays(on, -42))])).toMatchObject({
      postpartum: true,
      mainGroup: 'nifas-menyusui',
    })
    const after = stage('1998-01-01', 'P', [born(addDays(on, -43))])
    expect(after.roles).toContain('busui')
    expect(after.roles).not.toContain('bufas')
    expect(stage('1998-01-01', 'P', [born(addDays(on, -43), on)]).mainGroup).toBe('dewasa')
  })

  test('after a loss the mother is looked after, and nothing about a baby remains', () => {
    const loss = stage('1998-01-01', 'P', [
      { openedOn: '2025-12-01', endedOn: '2026-06-01', outcome: 'keguguran' },
    ])
    expect(loss).toMatchObject({ postpartum: true, breastfeeding: false, afterLoss: true })
  })

  test('a pregnancy that is noted for later, or of a boy, changes nothing', () => {
    expect(stage('1998-01-01', 'P', [{ openedOn: '2026-06-16' }]).pregnant).toBe(false)
    expect(stage('2009-01-01', 'L', [{ openedOn: '2026-03-01' }]).pregnant).toBe(false)
  })

  test('pregnant again while still breastfeeding: both, and the card of bumil', () => {
    const both = stage('1998-01-01', 'P', [
      { openedOn: '2024-06-01', endedOn: '2025-03-01', outcome: 'lahir-hidup' },
      { openedOn: '2026-04-01' },
    ])
    expect(both.roles).toEqual(expect.arrayContaining(['bumil', 'busui']))
    expect(both.mainGroup).toBe('bumil')
  })
})
