import { describe, expect, test } from 'vitest'
import { personFrom, screenedThisYear } from '../../../src/domain/indicators/index.ts'
import { addDays } from '../../../src/domain/measures/age.ts'
import { cancel, noteScreened, service, uncancel } from '../../../src/domain/records/index.ts'
import type { Opened } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { policyAt } from '../../../src/domain/indicators/index.ts'
import { pen } from '../records/world.ts'
import { reference } from '../tasks/people.ts'
import { registered } from './registered.ts'

type Penyakit = Parameters<typeof noteScreened>[2]['penyakit']

function someone(lahir: string, jk: 'L' | 'P' = 'P') {
  const { v, who } = registered('Ani', lahir, jk, '2026-01-02')
  return {
    v,
    who,
    elsewhere: (penyakit: Penyakit, tanggal: string) =>
      v.accept(noteScreened(pen(tanggal), who, { penyakit, tanggal, tempat: 'puskesmas' })),
    screened: (day: string) => {
      const person = personFrom({ id: who, items: v.items }, { kinds, reference, policyAt: policyAt([], []) })
      const list = (person && screenedThisYear(person, day)) ?? []
      return {
        asked: list.map(s => s.disease.id),
        done: list.flatMap(s => (s.on ? [[s.disease.id, s.on, s.place ?? 'kartu']] : [])),
      }
    },
  }
}

describe('screened this year', () => {
  test('a card and a slip from elsewhere count once, in the month of the first', () => {
    const { v, who, elsewhere } = someone('1980-05-01')
    elsewhere('dm', '2026-02-10')
    v.screened(who, '2026-03-05', { gula: 110 }, 'periksa-dewasa')
    const ids = ['p14-dm', 'p14-hipertensi']
    expect([v.row('2026-02', ids), v.row('2026-03', ids)]).toEqual([
      [1, 0],
      [0, 0],
    ])
    expect(v.ratio('p14-dm', '2026-03')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('the last day and its place are shown; of last year nothing', () => {
    const { v, who, elsewhere, screened } = someone('1980-05-01')
    elsewhere('kanker_serviks', '2025-12-31')
    elsewhere('kanker_payudara', '2026-01-10')
    v.screened(who, '2026-03-05', { sistolik: 120, diastolik: 80 }, 'periksa-dewasa')
    elsewhere('hipertensi', '2026-02-01')
    expect(screened('2026-03-20').done).toEqual([
      ['hipertensi', '2026-03-05', 'kartu'],
      ['kanker-payudara', '2026-01-10', 'puskesmas'],
    ])
  })

  test('a slip of before she came counts from the month in which she is here', () => {
    const { v, who } = registered('Ani', '1980-05-01', 'P', '2026-10-05')
    v.accept(noteScreened(pen('2026-10-05'), who, { penyakit: 'jantung', tanggal: '2026-03-02' }))
    v.accept(noteScreened(pen('2026-10-05'), who, { penyakit: 'stroke', tanggal: '2025-12-31' }))
    const ids = ['p14-jantung', 'p14-stroke']
    expect([v.row('2026-03', ids), v.row('2026-10', ids), v.row('2026-11', ids)]).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ])
  })

  test('who comes of age counts from that month on', () => {
    const { v, elsewhere } = someone('1986-10-01')
    elsewhere('jantung', '2026-03-02')
    expect(v.ratio('p14-jantung', '2026-09')).toMatchObject({ numerator: 0, denominator: 0 })
    expect(v.ratio('p14-jantung', '2026-10')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('written down by mistake it counts nowhere, until somebody says that it was none', () => {
    const { v, who } = someone('1980-05-01')
    const drafts = noteScreened(pen('2026-02-10'), who, { penyakit: 'stroke', tanggal: '2026-02-10' })
    v.accept(drafts)
    const record = (): Opened => v.opened(who, 'pernah-skrining', drafts[0]?.record)
    const figures = [cancel, uncancel, uncancel].map(write => {
      v.accept(write(pen('2026-02-11'), record()))
      return v.figure('p14-stroke', '2026-02')
    })
    expect(figures).toEqual([0, 1, 1])
  })

  test('what lies after the day is not there yet', () => {
    const { elsewhere, screened } = someone('1980-05-01')
    elsewhere('stroke', '2026-06-01')
    expect([screened('2026-05-31').done, screened('2026-06-01').done]).toEqual([
      [],
      [['stroke', '2026-06-01', 'puskesmas']],
    ])
  })

  test('SHK of a baby is a service; hepatitis is on no list of a person', () => {
    const { v, who, screened } = someone('2026-01-01', 'L')
    v.accept(service(pen('2026-01-04'), who, { jenis: 'shk', tanggal: '2026-01-04', sumber: 'menurut_kia' }))
    expect(screened('2026-01-20')).toEqual({
      asked: ['tbc', 'hipotiroid'],
      done: [['hipotiroid', '2026-01-04', 'kartu']],
    })
  })
})

describe('just below, at and just above the age', () => {
  // Without a visit a person is read on the first day of the month.
  const born = (years: number, days: number): string => addDays(`${2026 - years}-03-01`, -days)
  test.each([
    ['diabetes, 15 years', 15, 'dm'],
    ['cancer of women, 30 years', 30, 'kanker-serviks'],
    ['heart, 40 years', 40, 'jantung'],
    ['thalassaemia, 2 years', 2, 'talasemia'],
  ] as const)('%s', (_, years, id) => {
    const asked = [-1, 0, 1].map(days => someone(born(years, days)).screened('2026-03-20').asked.includes(id))
    expect(asked).toEqual([false, true, true])
  })

  test.each([
    ['thalassaemia ends at 6 years', 6, 'talasemia'],
    ['a baby ends at 1 year', 1, 'hipotiroid'],
  ] as const)('%s', (_, years, id) => {
    const asked = [-1, 0, 1].map(days => someone(born(years, days)).screened('2026-03-20').asked.includes(id))
    expect(asked).toEqual([true, false, false])
  })

  test('men are not asked for what women have', () => {
    expect(someone('1980-05-01', 'L').screened('2026-03-20').asked).not.toContain('kanker-serviks')
  })
})
