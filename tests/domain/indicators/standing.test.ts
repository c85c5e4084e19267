import { expect, test } from 'vitest'
import { figureKey, indicatorById, knownFrom, standingOf } from '../../../src/domain/indicators/index.ts'
import type { Indicator, Known, Standing } from '../../../src/domain/indicators/index.ts'
import type { YearPlan } from '../../../src/domain/records/index.ts'

const indicator = (id: string): Indicator => indicatorById.get(id) as Indicator // it is in the list
const ds = indicator('d-s')
const k1 = indicator('k1')
const pressure = indicator('skrining-td')

type Cell = readonly [count: string, area: string, month: string, n: number]
const known = (...cells: Cell[]): Known => ({
  figures: new Map(cells.map(([c, a, m, n]) => [figureKey(c, a, m), n])),
  hidden: new Set(),
})
const desa = { area: 'desa', members: ['a', 'b'], chain: ['desa', 'puskesmas'] }
const plan: YearPlan = {
  record: 'r',
  area: 'puskesmas',
  tahun: 2026,
  target: { 'd-s': 80, k1: 96, 'skrining-td': 60, 'td-tinggi': 30 },
}
const at = (of: Indicator, figures: Known, month = '2026-03', more = {}): Standing =>
  standingOf(of, desa, { known: figures, plans: [plan], month, base: 'register', ...more })

test('a desa is its posyandu added up, and stands against the pace and against the month before', () => {
  const figures = known(
    ['skdn-s', 'a', '2026-02', 10],
    ['skdn-d', 'a', '2026-02', 9],
    ['skdn-s', 'a', '2026-03', 10],
    ['skdn-d', 'a', '2026-03', 7],
    ['skdn-s', 'b', '2026-03', 10],
    ['skdn-d', 'b', '2026-03', 8],
  )
  expect(at(ds, figures)).toMatchObject({
    numerator: 15,
    denominator: 20,
    value: 75,
    pace: 80,
    course: [75, 90],
    quadrant: 'jelek',
    gap: 1,
  })
})

test('just at the pace nobody is missing; one person less is one that is missing', () => {
  const of = (d: number): Standing =>
    at(ds, known(['skdn-s', 'a', '2026-03', 20], ['skdn-d', 'a', '2026-03', d]))
  expect([15, 16, 17].map(d => of(d).gap)).toEqual([1, 0, 0])
})

test('people of the year have a twelfth of the target each month', () => {
  const figures = known(
    ['ptm-15', 'a', '2026-01', 200],
    ['ptm-td', 'a', '2026-01', 10],
    ['ptm-td', 'a', '2026-02', 12],
    ['ptm-td', 'a', '2026-03', 15],
  )
  expect(at(pressure, figures)).toMatchObject({
    value: 18.5,
    inMonth: 15,
    pace: 15,
    course: [15, 12],
    quadrant: 'baik',
  })
})

test('a share of what grows with the year is asked whole from January on, and by twelfths of a number for the year', () => {
  const figures = known(
    ['kia-bumil-baru', 'a', '2026-02', 5],
    ['kia-bumil-baru', 'a', '2026-03', 5],
    ['kia-k1', 'a', '2026-02', 4],
    ['kia-k1', 'a', '2026-03', 5],
  )
  expect(at(k1, figures)).toMatchObject({ value: 90, pace: 96, course: [100, 80], quadrant: 'cukup' })
  const told = { ...plan, area: 'desa', pusdatin: { bumil: 60 } }
  expect(at(k1, figures, '2026-03', { plans: [told], base: 'pusdatin' })).toMatchObject({
    value: 15,
    pace: 24,
    course: [5, 4],
    gap: 6,
  })
})

test('who is there from January on is reached by twelfths, also a part of another group; who was found is asked whole', () => {
  const paceOf = (id: string) => {
    const { denominator } = indicator(id)
    const plans = [{ ...plan, target: { [id]: 96 } }]
    return at(indicator(id), known([denominator.id, 'a', '2026-03', 10]), '2026-03', { plans }).pace
  }
  expect(['remaja-diukur', 'rematri-hb', 'rematri-hb-kelas-7', 'remaja-rokok'].map(paceOf)).toEqual([
    24, 24, 24, 24,
  ])
  expect(['tbc-dirujuk', 'spm-11', 'lansia-mandiri', 'kek-pmt', 'kb-pasca-salin'].map(paceOf)).toEqual([
    96, 96, 96, 96, 96,
  ])
})

test('a limit stays a limit: more than it asks is too many', () => {
  const figures = known(['ptm-td', 'a', '2026-03', 10], ['ptm-td-tinggi', 'a', '2026-03', 4])
  expect(at(indicator('td-tinggi'), figures)).toMatchObject({ value: 40, pace: 30, gap: 1 })
})

test('without a target there is a figure and a course, and no judgement', () => {
  const figures = known(['skdn-s', 'a', '2026-03', 10], ['skdn-d', 'a', '2026-03', 8])
  const stands = at(ds, figures, '2026-03', { plans: [] })
  expect(stands).toMatchObject({ value: 80, hidden: false })
  expect([stands.target, stands.pace, stands.quadrant, stands.gap]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('nobody to divide by is no figure', () => {
  expect(at(ds, known()).value).toBeUndefined()
})

test('J5 what is held back is no zero: neither a figure nor a course is made of it', () => {
  const counts = ['skdn-s', 'skdn-d']
  const rows = [
    { area: 'a', month: '2026-02', sums: [40, null] },
    { area: 'a', month: '2026-03', sums: [40, 30] },
  ]
  const figures = knownFrom({ counts, rows })
  expect(at(ds, figures, '2026-02')).toEqual({ hidden: true, target: 80, pace: 80 })
  const march = at(ds, figures)
  expect([march.value, march.course, march.quadrant]).toEqual([75, undefined, undefined])
})

test('J11 a year is known where it was told, though a month of it is not', () => {
  const counts = ['ptm-15', 'ptm-td']
  const rows = [
    { area: 'a', month: '2026-01', sums: [200, 20] },
    { area: 'a', month: '2026-02', sums: [0, null] },
    { area: 'a', month: '2026-03', sums: [0, null] },
  ]
  const told = (february: number | null, march: number | null): Known =>
    knownFrom({
      counts,
      rows,
      years: {
        counts: ['ptm-td', 'ptm-15'],
        rows: [
          { area: 'a', month: '2026-02', sums: [february, 200] },
          { area: 'a', month: '2026-03', sums: [march, 200] },
        ],
      },
    })
  const march = at(pressure, told(null, 27))
  expect(march).toMatchObject({ hidden: false, numerator: 27, value: 13.5, pace: 15, gap: 3 })
  expect([march.inMonth, march.course, march.quadrant]).toEqual([undefined, undefined, undefined])
  expect(at(pressure, told(null, 27), '2026-02').hidden).toBe(true)
  expect(at(pressure, told(null, null)).hidden).toBe(true)
  // A server of before says nothing of years.
  expect(at(pressure, knownFrom({ counts, rows })).hidden).toBe(true)
})
