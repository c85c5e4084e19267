import { expect, test } from 'vitest'
import { figuresAnswer, placesAnswer } from '../../src/domain/indicators/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { create, registerArea, targetTahunan } from '../../src/domain/records/index.ts'
import { keptMap, takeMap } from '../../sync-server/area-map.ts'
import { areaMapRoute } from '../../sync-server/routes/area-map.ts'
import { figures } from '../../sync-server/routes/figures.ts'
import { figurePersons } from '../../sync-server/routes/figure-persons.ts'
import { figurePlaces } from '../../sync-server/routes/figure-places.ts'
import { areasBelow } from '../../sync-server/tree.ts'
import { figuresWorld, id, mawar, melati, penOn } from './figures-world.ts'

type Told = {
  readonly counts: readonly string[]
  readonly rows: readonly { area: string; month: string; sums: readonly (number | null)[] }[]
  readonly per: string
}

async function asked() {
  const w = await figuresWorld()
  const called = async (role: Role, area: string, has?: string) => {
    const areas = areasBelow([area], await w.ctx.store.read.areas())
    const caller = { account: id(role), role, replica: id('HP'), areas, everAreas: areas }
    return { caller, session: '', ...(has === undefined ? {} : { has }) }
  }
  const span = { from: '2026-01', to: '2026-11' }
  const told = async (role: Role, area: string, more = {}) => {
    const reply = await figures.handle(w.ctx, { ...span, ...more }, await called(role, area))
    return reply.body as Told // as `figuresAnswer` says
  }
  const cell = (t: Told, area: string, month: string, count: string): number | null | undefined =>
    t.rows.find(r => r.area === area && r.month === month)?.sums[t.counts.indexOf(count)]
  return { ...w, called, told, cell, span }
}

test('J5 a kader has her posyandu, a bidan those of her desa; the wish to die is no number for a kader', async () => {
  const w = await asked()
  await w.person('Siti', '2026-01-10')
  await w.person('Ani', '2026-01-10', mawar)
  await w.follow()
  const [kader, bidan] = [await w.told('kader', melati), await w.told('bidan', id('Sukamaju'))]
  expect(w.cell(kader, melati, '2026-05', 'skdn-s')).toBe(1)
  expect(kader.rows.some(r => r.area === mawar)).toBe(false)
  expect(w.cell(bidan, mawar, '2026-05', 'skdn-s')).toBe(1)
  expect([kader, bidan].map(t => t.counts.includes('r4-srq17-ya'))).toEqual([false, true])
  expect([kader, bidan].map(t => t.counts.includes('kia-hiv-reaktif'))).toEqual([false, true])
  const one = await w.told('bidan', id('Sukamaju'), { areas: `${melati},${id('lain')}` })
  expect(new Set(one.rows.map(r => r.area))).toEqual(new Set([melati]))
})

test('J5 an office that sees no persons has no row of a posyandu, and no number from 1 to 4', async () => {
  const w = await asked()
  for (let n = 0; n < 6; n++) await w.person(`Balita ${n}`, '2026-01-10', melati)
  await w.person('Sendiri', '2026-01-10', mawar, '1950-01-02')
  await w.follow()
  const told = await w.told('dinkes', id('Harapan'))
  expect(told.rows.some(r => [melati, mawar].includes(r.area))).toBe(false)
  expect(w.cell(told, id('Harapan'), '2026-05', 'skdn-s')).toBe(6)
  expect(told.rows.flatMap(r => r.sums).filter(n => n !== null && n > 0 && n < 5)).toEqual([])
  expect(told.rows.flatMap(r => r.sums)).toContain(null)
})

test('J11 the dinkes hears of years beside hidden months, the same whatever is asked; others add up their months', async () => {
  const w = await asked()
  for (const n of [1, 2]) await w.person(`Bayi ${n}`, '2026-03-20', melati, '2026-03-10')
  await w.follow()
  const told = async (more = {}) => {
    const { years } = figuresAnswer.parse(await w.told('dinkes', id('Harapan'), more))
    const at = years?.counts.indexOf('anak-lahir') ?? -1
    const of = (month: string) =>
      years?.rows.find(r => r.area === id('Harapan') && r.month === month)?.sums[at]
    return ['2026-02', '2026-03', '2026-05'].map(of)
  }
  expect(await told()).toEqual([undefined, null, null])
  expect(await told({ from: '2026-05' })).toEqual([undefined, undefined, null])
  expect(await w.told('bidan', id('Sukamaju'))).not.toHaveProperty('years')
})

test('J5 persons behind a number: those who are in reach today, the others only as how many', async () => {
  const w = await asked()
  await w.person('Siti', '2026-01-10')
  await w.person('Ani', '2026-01-10')
  await w.moved('Ani', '2026-06-01', mawar)
  await w.follow()
  const at = { count: 'skdn-s', posyandu: melati, month: '2026-03' }
  const kader = await figurePersons.handle(w.ctx, at, await w.called('kader', melati))
  expect(kader.body).toMatchObject({ persons: [id('Siti')], elsewhere: 1 })
  const bidan = await figurePersons.handle(w.ctx, at, await w.called('bidan', id('Sukamaju')))
  expect(bidan.body).toMatchObject({ persons: [id('Siti'), id('Ani')].toSorted(), elsewhere: 0 })
  const hidden = { ...at, count: 'r4-srq17-ya' }
  expect((await figurePersons.handle(w.ctx, hidden, await w.called('kader', melati))).status).toBe(404)
})

test('J6 an answer says how far it is, and what is unchanged is not sent again', async () => {
  const w = await asked()
  await w.person('Siti', '2026-01-10')
  await w.follow()
  const first = await figures.handle(w.ctx, w.span, await w.called('kader', melati))
  const etag = first.headers?.['etag'] ?? ''
  expect((first.body as Told).per).toBe(w.ctx.now().toISOString())
  expect((await figures.handle(w.ctx, w.span, await w.called('kader', melati, etag))).status).toBe(304)
  const known = w.ctx.now().toISOString()
  w.clock.passes(60_000)
  await w.weighed('Siti', '2026-02-10', 11)
  const behind = await figures.handle(w.ctx, w.span, await w.called('kader', melati, etag))
  expect([behind.status, (behind.body as Told).per]).toEqual([200, known])
  await w.follow()
  expect(w.cell(await w.told('kader', melati), melati, '2026-02', 'skdn-d')).toBe(1)
})

test('J8 the dinkes has names and plans of the areas in its figures, and of no posyandu', async () => {
  const w = await asked()
  const plan = { tahun: 2026, target: { 'd-s': 85 } }
  await w.say(...create(penOn('2026-01-05', id('Cempaka')), targetTahunan, id('Cempaka'), plan))
  const reply = await figurePlaces.handle(w.ctx, {}, await w.called('dinkes', id('Harapan')))
  const told = placesAnswer.parse(JSON.parse(JSON.stringify(reply.body)))
  expect(told.areas.map(a => a.nama).toSorted()).toEqual(['Cempaka', 'Harapan', 'Sukamaju'])
  expect(told.plans.map(p => [p.area, p.target])).toEqual([[id('Cempaka'), { 'd-s': 85 }]])
})

test('J9 a map is taken whole or not at all, and each sees the desa of his reach', async () => {
  const w = await asked()
  const file = (kode: string): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kode },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [110, -7],
                [110.1, -7],
                [110.1, -7.1],
                [110, -7],
              ],
            ],
          },
        },
      ],
    })
  expect(await takeMap(w.ctx, file('9877012001'), false)).toMatch(/Belum ada desa dengan kode/)
  const named = { nama: 'Teratai', jenis: 'desa', induk: id('Cempaka'), kode: '9877012001' } as const
  await w.say(...registerArea(penOn('2026-01-02', id('Cempaka')), named, id('Teratai')))
  expect(await takeMap(w.ctx, file('9877012002'), false)).toMatch(/Tidak satu pun kode.*\n.*9877012002/)
  expect(await keptMap(w.ctx)).toBeUndefined()
  expect(await takeMap(w.ctx, file('98.77.01.2001'), false)).toEqual({ shapes: 1, left: [] })
  const shown = async (role: Role, area: string) =>
    (await areaMapRoute.handle(w.ctx, {}, await w.called(role, area))).body
  expect(await shown('puskesmas', id('Cempaka'))).toMatchObject({
    map: { shapes: [{ area: id('Teratai') }] },
  })
  expect(await shown('bidan', id('Sukamaju'))).toMatchObject({ map: { shapes: [] } })
})
