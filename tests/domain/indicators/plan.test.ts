import { expect, test } from 'vitest'
import { indicatorById, sasaranOf, targetOf } from '../../../src/domain/indicators/index.ts'
import { create, targetTahunan, yearPlanId, yearPlans } from '../../../src/domain/records/index.ts'
import type { Indicator } from '../../../src/domain/indicators/index.ts'
import { id, pen, world } from '../records/world.ts'

const k1 = indicatorById.get('k1') as Indicator // it is in the list
const spm = indicatorById.get('spm-1') as Indicator // it is in the list
const plan = { record: 'r', area: 'puskesmas', tahun: 2026, target: { k1: 96 }, pusdatin: { bumil: 240 } }
const desa = { record: 'd', area: 'desa', tahun: 2026, target: { k1: 84 }, daerah: { bumil: 40 } }
const chain = ['posyandu', 'desa', 'puskesmas']

test('the nearest area that says a target is asked, and only for its year', () => {
  expect(targetOf(k1, [plan, desa], chain, '2026-05')).toBe(84)
  expect(targetOf(k1, [plan], chain, '2026-05')).toBe(96)
  expect(targetOf(k1, [plan], chain, '2027-05')).toBeUndefined()
})

test('no target is invented; what the law asks is all', () => {
  expect(targetOf(k1, [], chain, '2026-05')).toBeUndefined()
  expect(targetOf(spm, [], chain, '2026-05')).toBe(100)
})

test('sasaran are of exactly one area and one column', () => {
  const of = (area: string, source: 'pusdatin' | 'daerah' | 'riil') =>
    sasaranOf(k1, [plan, desa], area, { source, month: '2026-05' })
  expect([of('puskesmas', 'pusdatin'), of('desa', 'daerah')]).toEqual([240, 40])
  expect([of('puskesmas', 'daerah'), of('desa', 'pusdatin'), of('posyandu', 'pusdatin')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a plan of an area and a year is one record, whoever writes it; what is no number is not read', () => {
  const w = world()
  const record = yearPlanId(id('Desa'), 2026)
  w.accept(
    create(
      pen(),
      targetTahunan,
      id('Desa'),
      { tahun: 2026, target: { k1: 95 }, riil: { bumil: 31 } },
      record,
    ),
    'puskesmas',
  )
  w.accept(create(pen(), targetTahunan, id('Desa'), { tahun: 2026, daerah: { bumil: '?' } } as never, record))
  expect(yearPlans(w.viewOf(id('Desa')))).toEqual([
    { record, area: id('Desa'), tahun: 2026, target: { k1: 95 }, riil: { bumil: 31 }, daerah: {} },
  ])
})
