import { describe, expect, it } from 'vitest'
import { entriesOf, move } from '../../src/domain/records/index.ts'
import { emptyDisk } from './memory-store.ts'
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

describe('who had moved when the server was put back', () => {
  /** Sri moves from Melati to Mawar, where kader B has her by then, and writes about her. */
  async function moved(s: Stage): Promise<Phone> {
    const [a, b] = [await s.phone('kader A'), await s.phone('kader B')]
    await s.sync(a, b)
    const { person, screen } = await s.form(a)
    const ke = s.w.base.area['Mawar'] ?? ''
    await press(s.w, a, move(penOf(s.w, a), person, { tanggal: '2026-11-25', ke }), { screen })
    await s.sync(a, b)
    s.w.phones.splice(s.w.phones.indexOf(a), 1)
    await s.calls(b, 'Mbak Sri')
    await s.sync(b)
    return b
  }

  it('W6 H3 is brought back by her new posyandu alone, and what it wrote about her comes with her', async () => {
    const s = await stage(noPlant())
    const backup = await s.w.server.backup()
    const b = await moved(s)
    await s.w.server.restore(backup, 'backed-up')
    s.w.restores += 1
    await s.sync(b)
    expect((await s.w.server.ctx.store.read.subject(s.sri))?.feed).toBe(s.w.base.area['Mawar'])
    const { violations, names } = await s.end()
    expect(violations).toEqual([])
    expect(names[0]?.[0]).toBe('Mbak Sri')
  })
})

describe('a database that opened empty, then another history', () => {
  it('I9 shows nobody of whom only visits are there', async () => {
    const s = await stage(noPlant())
    const [a, bidan] = [await s.phone('kader A'), await s.phone('bidan')]
    await s.sync(a, bidan)
    const backup = await s.w.server.backup()
    const wati = await s.registers(a, 'Wati')
    await s.sync(a, bidan)
    await screens(s, bidan, wati)
    await s.sync(bidan)
    a.disk = emptyDisk()
    a.confirmed = new Set()
    await a.start()
    s.w.wire.closed.add('/api/entries')
    await s.sync(a)
    expect([...a.disk.cards.values()].map(row => row.id)).not.toContain(wati)
    s.w.wire.closed.clear()
    await s.w.server.restore(backup, 'kept')
    s.w.restores += 1
    await s.sync(a)
    expect((await s.end()).violations).toEqual([])
  })
})
