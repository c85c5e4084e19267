import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { openCarried } from '../../src/db/carried.ts'
import { writeFile } from '../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile } from '../../src/domain/log/sealed/sealed-file.ts'
import { sayYes, sendCarried, takeIn } from '../../src/sync/carry.ts'
import { asking } from '../../src/sync/http-ask.ts'
import type { Ask } from '../../src/sync/http-ask.ts'
import { id } from '../fixtures/entries.ts'
import { emergencyWorld } from '../server/emergency-world.ts'
import type { Member } from '../server/world.ts'
import { fetchInto } from './inject-transport.ts'

/** The phone of whoever carries, with the product's own store, before a real server. */
async function carrying() {
  const v = await emergencyWorld()
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
  const store = await openCarried(engine)
  const askAs = (who: Member): Ask => asking({ fetch: fetchInto(v.app, who), replica: who.replica })
  const take = (file: SealedFile | string, name = 'saku-darurat.txt') =>
    takeIn(store, { name, text: typeof file === 'string' ? file : writeFile(file) }, new Date(0))
  const states = async () => (await store.list()).map(f => f.state)
  return { v, engine, store, askAs, take, states }
}
const noSignal: Ask = async () => ({ fault: 'offline' })

it('X7 without signal it stays, over a restart of the app, until the server has it', async () => {
  const { v, engine, store, askAs, take } = await carrying()
  expect(await take(await v.sealed(v.three))).toBe('kept')
  expect(await sendCarried(store, noSignal)).toMatchObject({ fault: 'offline' })
  store.close()
  const again = await openCarried(engine)
  expect(await again.list()).toMatchObject([{ state: 'kept', saves: 3, name: 'saku-darurat.txt' }])
  expect(await sendCarried(again, askAs(v.kader))).toBeUndefined()
  const [file] = await again.list()
  expect(file).toMatchObject({ state: 'taken', counts: { saves: 3, accepted: 3, rejected: 0 } })
  expect(file).not.toHaveProperty('text')
  expect(await v.ctx.store.read.subject(id('Siti'))).toBeDefined()
})

it('X7 several files, one of them chosen twice, in the order in which they came', async () => {
  const { v, store, askAs, take, states } = await carrying()
  const [siti, budi, weighed] = v.three
  if (!siti || !budi || !weighed) throw new Error('three saves')
  const first = await v.sealed([weighed])
  for (const file of [first, await v.sealed([siti, budi]), first]) await take(file)
  expect(await states()).toEqual(['kept', 'kept'])
  await sendCarried(store, askAs(v.kader))
  await take(first)
  expect(await states()).toEqual(['taken', 'taken'])
})

it('X6 what is no such file is not kept, and says what it is', async () => {
  const { v, take, states } = await carrying()
  const text = writeFile(await v.sealed(v.three))
  expect(await take('resep kue')).toBe('foreign')
  expect(await take(text.slice(0, 400))).toBe('damaged')
  expect(await take(text.replace('"v":1', '"v":2'))).toBe('newer')
  expect(await states()).toEqual([])
})

it('X6 X7 what the server can never take ends; a busy or an older server is asked again', async () => {
  const { v, store, askAs, take, states } = await carrying()
  const file = await v.sealed(v.three)
  await take({ ...file, made: 'kemarin' })
  const older: Ask = async () => ({ fault: 'refused', reason: 'tidak-ada', message: 'Alamat ini tidak ada.' })
  const busy: Ask = async () => ({ fault: 'busy', reason: 'terlalu-sering' })
  for (const ask of [older, busy, noSignal]) {
    await sendCarried(store, ask)
    expect(await states()).toEqual(['kept'])
  }
  await sendCarried(store, askAs(v.kader))
  expect(await store.list()).toMatchObject([
    { state: 'refused', message: expect.stringMatching(/terpotong/) },
  ])
  await take({ ...file, made: 'kemarin' })
  expect(await states()).toEqual(['kept'])
})

it('X7 one that a server of today cannot take yet does not keep back the next', async () => {
  const { v, store, askAs, take } = await carrying()
  await take(await v.sealed(v.three.slice(0, 1)))
  await take(await v.sealed(v.three.slice(1)))
  let asked = 0
  const real = askAs(v.kader)
  const ask: Ask = what =>
    ++asked === 1 ? Promise.resolve({ fault: 'refused', reason: 'versi' }) : real(what)
  expect(await sendCarried(store, ask)).toBeUndefined()
  expect((await store.list()).map(f => f.state).sort()).toEqual(['kept', 'taken'])
})

it('X5 of a phone that was put out: a cadre keeps it to pass it on, the bidan is asked and says yes', async () => {
  const { v, store, askAs, take } = await carrying()
  await take(await v.sealed(v.three))
  await v.ctx.accounts.revoke(v.tini.replica)
  await sendCarried(store, askAs(v.kader))
  const [held] = await store.list()
  expect(held).toMatchObject({ state: 'asks', reason: 'pembuat-dicabut', text: expect.any(String) })

  const bidan = await openCarried({ indexedDB: new IDBFactory(), IDBKeyRange })
  await takeIn(bidan, { name: 'dari Sri.txt', text: held?.text ?? '' }, new Date(0))
  await sendCarried(bidan, askAs(v.bidan))
  expect(await bidan.list()).toMatchObject([{ state: 'asks', reason: 'perlu-ya' }])
  await sayYes(bidan, held?.id ?? '')
  expect(await sendCarried(bidan, noSignal)).toMatchObject({ fault: 'offline' })
  expect(await bidan.list()).toMatchObject([{ state: 'kept', yes: true }])
  await sendCarried(bidan, askAs(v.bidan))
  expect(await bidan.list()).toMatchObject([{ state: 'taken', counts: { accepted: 3 } }])
})

it('X2 a device is told the key when it is let in and when it asks again', async () => {
  const { v, askAs } = await carrying()
  const answer = z.object({ seal: z.object({ id: z.string(), point: z.string() }) })
  const heard = await askAs(v.kader)({ method: 'GET', path: '/api/me', answer })
  expect(heard).toMatchObject({ answer: { seal: v.ctx.seals.current } })
})

it('X8 the audit names who brought it, whose device made it, and the counts', async () => {
  const { v, store, askAs, take } = await carrying()
  await take(await v.sealed(v.three))
  await sendCarried(store, askAs(v.bidan))
  const rows = await v.ctx.accounts.auditRows(0, 1000)
  const row = rows.find(r => r.action.startsWith('berkas-darurat:'))
  expect(row).toMatchObject({ account: v.bidan.account, replica: v.bidan.replica, target: v.tini.replica })
  expect(row?.action).toBe('berkas-darurat:3/0/0/0')
})
