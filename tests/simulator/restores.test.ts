import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/domain/records/index.ts'
import { noPlant } from './plants.ts'
import { penOf, press } from './forms.ts'
import { stage } from './traces.ts'
import type { Stage } from './traces.ts'
import type { Phone } from './world.ts'

const day = 86_400_000

/** A screening with a confidential part; the answer says which entries were saved. */
async function screens(s: Stage, phone: Phone, about = s.sri): Promise<string[]> {
  const before = new Set(s.w.written.keys())
  const pen = penOf(s.w, phone)
  const told = { hasil: [], rujukan: [] }
  const body = { posyandu: { lokasi: 'posyandu', told }, health: { told_kesehatan: told } }
  await press(
    s.w,
    phone,
    entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, { about, record: pen.newId() }, body),
  )
  return [...s.w.written.keys()].filter(id => !before.has(id))
}

const onServer = async (s: Stage, ids: readonly string[]): Promise<string[]> =>
  [...(await s.w.server.ctx.store.read.known(ids)).keys()].sort()

/** Found by the simulator, each as the shortest story that shows it. */
describe('a server that was put back, database and ledger together', () => {
  it('H2 gets back what was accepted and never pulled, though no cursor of anybody contradicts it', async () => {
    const s = await stage(noPlant())
    const a = await s.phone('kader A')
    await s.sync(a)
    const backup = await s.w.server.backup()
    const ids = await screens(s, a)
    s.w.wire.closed.add('/api/pull')
    await s.sync(a)
    s.w.wire.closed.clear()
    expect(await onServer(s, ids)).toEqual([...ids].sort())
    await s.w.server.restore(backup, 'backed-up')
    await s.sync(a)
    expect(await onServer(s, ids)).toEqual([...ids].sort())
    expect((await s.end()).violations).toEqual([])
  })

  it('H2 gets back what was said of a guest, who is in no feed of the phone', async () => {
    const s = await stage(noPlant())
    const b = await s.phone('kader B')
    await s.sync(b)
    const backup = await s.w.server.backup()
    const ids = await screens(s, b)
    await s.sync(b)
    await s.w.server.restore(backup, 'backed-up')
    await s.sync(b)
    expect(await onServer(s, ids)).toEqual([...ids].sort())
    expect((await s.end()).violations).toEqual([])
  })
})

describe('what was rescued', () => {
  it('S4 completes what its author sent again without the part that her phone keeps for 7 days only', async () => {
    const s = await stage(noPlant())
    const [a, bidan] = [await s.phone('kader A'), await s.phone('bidan')]
    await s.sync(a, bidan)
    const backup = await s.w.server.backup()
    await screens(s, a)
    await s.sync(a, bidan)
    s.w.clock.ms += 8 * day
    await s.sync(a)
    await s.w.server.restore(backup, 'kept')
    let answers = 0
    bidan.meanwhile = async () => {
      answers += 1
      if (answers === 2) await s.sync(a)
    }
    await s.sync(bidan)
    bidan.meanwhile = undefined
    expect((await s.end()).violations).toEqual([])
  })
})
