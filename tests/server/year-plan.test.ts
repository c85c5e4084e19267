import { afterAll, beforeAll, expect, test } from 'vitest'
import { placesAnswer } from '../../src/domain/indicators/index.ts'
import { setYearPlan, yearPlanId, yearPlans } from '../../src/domain/records/index.ts'
import { figurePlaces } from '../../sync-server/routes/figure-places.ts'
import { areasBelow } from '../../sync-server/tree.ts'
import { close, privateWorld } from './private-world.ts'

/** The real server with its real kinds: who writes the plan of a year, and who hears of it. */
let w: Awaited<ReturnType<typeof privateWorld>>
let chain: { posyandu: string; desa: string; puskesmas: string; kabupaten: string }

beforeAll(async () => {
  w = await privateWorld()
  const parents = new Map((await w.bench.ctx.store.read.areas()).map(a => [a.id, a.parent]))
  const above = (id: string): string => parents.get(id) ?? ''
  const desa = above(w.posyandu)
  chain = { posyandu: w.posyandu, desa, puskesmas: above(desa), kabupaten: above(above(desa)) }
})
afterAll(() => close(w))

const tahun = 2027
const forged = (who: 'named' | 'bidan' | 'puskesmas', about: string) =>
  w[who].forges(
    'target-tahunan',
    { tahun, target: { k1: 1 } },
    { about, record: yearPlanId(about, tahun), posyandu: about },
  )

test('J10 a kader and a bidan write no plan, also not for their own place, and a puskesmas none of the kabupaten', async () => {
  expect(await forged('named', chain.posyandu)).toBe('right')
  expect(await forged('bidan', chain.posyandu)).toBe('right')
  expect(await forged('bidan', chain.desa)).toBe('right')
  expect(await forged('puskesmas', chain.kabupaten)).toBe('right')
})

test('J10 what the puskesmas saves is on the phones below it and in the answer to the dinkes after the next sync', async () => {
  const plan = { target: { k1: 88 }, pusdatin: { bumil: 41 } }
  for (const area of [chain.desa, chain.posyandu])
    await w.puskesmas.does(setYearPlan({ ...w.puskesmas.pen, posyandu: area }, { area, tahun }, plan))
  await w.bidan.sync()
  for (const area of [chain.desa, chain.posyandu]) {
    const { view } = await w.bidan.pocket.open(area)
    expect(yearPlans(view).find(p => p.tahun === tahun)).toMatchObject(plan)
  }
  const areas = areasBelow([chain.kabupaten], await w.bench.ctx.store.read.areas())
  const caller = { account: 'x', role: 'dinkes', replica: 'x', areas, everAreas: areas } as const
  const { body } = await figurePlaces.handle(w.bench.ctx, {}, { caller, session: '' })
  const { plans } = placesAnswer.parse(JSON.parse(JSON.stringify(body)))
  expect(plans.filter(p => p.tahun === tahun).map(p => [p.area, p.pusdatin])).toEqual([
    [chain.desa, { bumil: 41 }],
  ])
})
