import { expect, test } from 'vitest'
import {
  openYearPlan,
  percentFrom,
  personsFrom,
  pointIn,
  planHistory,
  setYearPlan,
  yearPlanRecord,
  yearPlans,
} from '../../../src/domain/records/index.ts'
import type { OpenedPlan } from '../../../src/domain/records/index.ts'
import { id, pen, world } from './world.ts'

const desa = id('Desa')
const at = { area: desa, tahun: 2026 }

function filled() {
  const w = world()
  const opened = (): OpenedPlan => {
    const record = yearPlanRecord(w.viewOf(desa), 2026)
    if (!record) throw new Error('There is no plan yet')
    return openYearPlan(record)
  }
  w.accept(setYearPlan(pen(), at, { pusdatin: { bumil: 60, bayi: 55 }, target: { k1: 95 } }), 'ratna')
  return { ...w, opened }
}

test('J10 a save of a plan is one entry with the columns that were changed, and nothing changed is none', () => {
  const w = filled()
  expect(w.items).toHaveLength(1)
  const drafts = setYearPlan(pen(), { ...at, opened: w.opened() }, { pusdatin: { bumil: 62, bayi: 55 } })
  expect(drafts.map(d => d.body)).toEqual([{ pusdatin: { bumil: 62, bayi: 55 } }])
  expect(setYearPlan(pen(), { ...at, opened: w.opened() }, { target: { k1: 95 } })).toEqual([])
  expect(setYearPlan(pen(), at, { riil: null })).toEqual([])
})

test('J10 an emptied column says nothing any more, and the next save brings it back', () => {
  const w = filled()
  w.accept(setYearPlan(pen(), { ...at, opened: w.opened() }, { target: null }), 'budi')
  expect(yearPlans(w.viewOf(desa))[0]?.target).toBeUndefined()
  w.accept(setYearPlan(pen(), { ...at, opened: w.opened() }, { target: { k1: 95 } }), 'ratna')
  expect(yearPlans(w.viewOf(desa))[0]).toMatchObject({
    target: { k1: 95 },
    pusdatin: { bumil: 60, bayi: 55 },
  })
})

test('J10 two who begin a plan write one record; what differs shows both until somebody saves', () => {
  const w = world()
  w.accept(setYearPlan(pen(), at, { pusdatin: { bumil: 60 } }), 'ratna')
  w.accept(setYearPlan(pen(), at, { pusdatin: { bumil: 66 }, daerah: { bumil: 58 } }), 'budi')
  const record = yearPlanRecord(w.viewOf(desa), 2026)
  const opened = record && openYearPlan(record)
  expect(w.viewOf(desa).records).toHaveLength(1)
  expect(opened?.torn).toEqual(['pusdatin'])
  expect(yearPlans(w.viewOf(desa))[0]).toMatchObject({ pusdatin: { bumil: 60 }, daerah: { bumil: 58 } })
  // What stands on the screen already may be what is right: saving it is an answer too.
  w.accept(setYearPlan(pen(), { ...at, opened }, { pusdatin: { bumil: 60 }, daerah: { bumil: 58 } }), 'ratna')
  const settled = yearPlanRecord(w.viewOf(desa), 2026)
  expect(settled && openYearPlan(settled).torn).toEqual([])
  expect(w.items).toHaveLength(3)
})

test('J10 who filled in what and when stays readable, save by save', () => {
  const w = filled()
  w.accept(setYearPlan(pen(), { ...at, opened: w.opened() }, { pusdatin: { bumil: 62 } }), 'budi')
  const record = yearPlanRecord(w.viewOf(desa), 2026)
  const saves = record ? planHistory(record) : []
  expect(saves.map(s => [s.by, s.changes])).toEqual([
    [
      id('ratna'),
      [
        { column: 'pusdatin', key: 'bumil', now: 60 },
        { column: 'pusdatin', key: 'bayi', now: 55 },
        { column: 'target', key: 'k1', now: 95 },
      ],
    ],
    [
      id('budi'),
      [
        { column: 'pusdatin', key: 'bumil', before: 60, now: 62 },
        { column: 'pusdatin', key: 'bayi', before: 55 },
      ],
    ],
  ])
  expect(saves[0]?.after).toEqual({ pusdatin: { bumil: 60, bayi: 55 }, target: { k1: 95 } })
})

test('persons are whole numbers as offices write them', () => {
  const of = (typed: string) => {
    const read = personsFrom(typed)
    return read.outcome === 'number' ? read.value : read.outcome
  }
  expect(['', ' ', '0', '60', '1.250', '1 250', '12.000', '60.0'].map(of)).toEqual([
    'empty',
    'empty',
    0,
    60,
    1250,
    1250,
    12_000,
    60,
  ])
  expect(['-1', '1,5', '12.5', 'enam', '1e3', '10000000', '10000001'].map(of)).toEqual([
    'wrong',
    'wrong',
    'wrong',
    'wrong',
    'wrong',
    10_000_000,
    'wrong',
  ])
})

test('a point is a thousands mark unless another number of the list has decimals', () => {
  expect([['25.375'], ['1.250', '60'], ['25,37'], []].map(n => pointIn(n))).toEqual(Array(4).fill('ribuan'))
  expect([['25.37'], ['25.3750'], ['1250.375'], ['60', '60.0']].map(n => pointIn(n))).toEqual(
    Array(4).fill('desimal'),
  )
  const of = (typed: string) => personsFrom(typed, 'desimal')
  expect(of('25.375')).toMatchObject({ outcome: 'wrong', message: expect.stringContaining('tanpa titik') })
  expect([of('1250'), of('1 250'), of('60.0')]).toMatchObject([
    { value: 1250 },
    { value: 1250 },
    { value: 60 },
  ])
})

test('a target is a percentage from 0 to 100', () => {
  const of = (typed: string) => {
    const read = percentFrom(typed)
    return read.outcome === 'number' ? read.value : read.outcome
  }
  expect(['', '0', '87,5', '87.25', '85 %', '100'].map(of)).toEqual(['empty', 0, 87.5, 87.25, 85, 100])
  expect(['100,1', '101', '-1', '8,555', 'x'].map(of)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
})
