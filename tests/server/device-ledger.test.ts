import { describe, expect, it } from 'vitest'
import { newReplica } from '../../src/db/new-replica.ts'
import { noNumbers } from '../../src/domain/devices/index.ts'
import type { DeviceFacts, DeviceList } from '../../src/domain/devices/index.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { id } from '../fixtures/entries.ts'
import { copyDisk, emptyDisk } from '../simulator/memory-store.ts'
import type { Disk } from '../simulator/memory-store.ts'
import { injectTransport } from '../sync/inject-transport.ts'
import { phone } from '../sync/phone.ts'
import type { PhoneOptions } from '../sync/phone.ts'
import { save, village, world } from './world.ts'
import type { Member, World } from './world.ts'
import type { Transport } from '../../src/sync/transport.ts'

/** What the server knows of devices: the product's own phone and sync over the whole server in process. */
async function desa() {
  const ledger = memoryLedger()
  const v = await village({ ledger })
  let now: World = v
  const listed = async (who: Member): Promise<DeviceList> =>
    (
      await now.app.inject({
        method: 'GET',
        url: '/api/devices',
        headers: { 'x-saku-replica': who.replica },
        cookies: who.cookies,
      })
    ).json<DeviceList>()
  const wire = (member: Member): Transport => injectTransport(appNow(), member)
  /** A proxy: the server behind it may be put back to a backup. */
  const appNow = () => new Proxy(v.app, { get: (_, key) => Reflect.get(now.app, key) })
  return {
    ...v,
    listed,
    siti: (more: PhoneOptions = {}) =>
      phone({
        name: 'kader Melati',
        replica: v.kader.replica,
        account: v.kader.account,
        transport: wire(v.kader),
        ...more,
      }),
    bidanPhone: () =>
      phone({
        name: 'bidan A',
        role: 'bidan',
        posyandu: id('Desa A'),
        replica: v.bidan.replica,
        account: v.bidan.account,
        transport: wire(v.bidan),
      }),
    of: async (member: Member): Promise<DeviceFacts> => {
      const { devices } = await listed(v.bidan)
      const found = devices.find(d => d.replica === member.replica)
      if (!found) throw new Error('The bidan does not see this device')
      return found
    },
    backup: () => now.ctx.store.snapshot(),
    async restore(bytes: Uint8Array) {
      now = await world({ source: { bytes }, ledger })
    },
    now: () => now,
  }
}

type Village = Awaited<ReturnType<typeof desa>>

/** Everything but the mark outside IndexedDB is gone: what `recover` makes of it. */
async function damaged(v: Village, replica: string, counter: number) {
  const disk: Disk = emptyDisk()
  const a = await v.siti({ disk })
  const { head, facts } = await a.log.store.meta()
  const damage = { kind: 'emptied', at: '2026-11-10T02:00:00Z', restored: 0, lost: 3 } as const
  if (!head) throw new Error('no head')
  await a.log.store.commit({
    expect: { head },
    puts: { facts: { ...facts, damage, earlier: [{ replica, counter }] } },
  })
  await newReplica(a.log)
  return a
}

describe('D7 what a device says of itself', () => {
  it('D7 stands in the ledger after the first sync: contact, version of its database, nothing waiting', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'), a.draft(id('Siti')))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await v.of(v.kader)).toMatchObject({
      name: 'kader Melati',
      schema: 1,
      pending: 0,
      waiting: 0,
      rejected: 0,
      made: 2,
      received: 2,
      lost: { count: 0, numbers: [], since: null },
      storage: { ballast: false, database: 'ok' },
      firstContact: '2026-11-10T02:00:00.000Z',
    })
  })

  it.each([
    ['nothing at all', undefined],
    ['no object', 7],
    ['wild numbers', { pending: -1, writers: 'x', clock: 1e300, schema: 'satu', app: 'a b c' }],
    ['far too much', { writers: Array.from({ length: 500 }, () => ({ replica: 'x', made: 1, unsent: 0 })) }],
    ['words of a newer app', { storage: { database: 'quite-new', copy: 'also-new', moon: 'full' }, mood: 1 }],
  ])('D7 %s never stands in the way of a push or a pull', async (_, device) => {
    const v = await desa()
    const body = { saves: [save(v.asKader.person('Siti'))], device }
    const pushed = await v.post(v.kader, '/api/push', body)
    expect(pushed.json().verdicts[0].verdict).toBe('accepted')
    expect((await v.post(v.kader, '/api/pull', { device })).statusCode).toBe(200)
    expect((await v.of(v.kader)).lost.count).toBe(0)
  })

  it('D7 an app of before it tells how much is left, as ever', async () => {
    const v = await desa()
    await v.push(v.kader, [save(v.asKader.person('Siti'))], { left: 4 })
    expect(await v.of(v.kader)).toMatchObject({ pending: 4, waitsSince: '2026-11-10T02:00:00.000Z', made: 0 })
    v.tick(60_000)
    await v.push(v.kader, [], { left: 0 })
    expect(await v.of(v.kader)).toMatchObject({ pending: 0, waitsSince: null })
  })

  it('D7 waiting and refused saves are counted by the verdicts of the very push that brought them', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.draft(id('belum ada')))
    await a.save(a.draft(id('belum ada juga'), { body: { berat: 'tiga' } }))
    await a.engine.syncOnce()
    expect(await v.of(v.kader)).toMatchObject({ pending: 0, waiting: 1, rejected: 1, made: 2, received: 2 })
  })

  it('D7 a phone that asks every minute is not written down every minute', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.engine.syncOnce()
    await a.engine.syncOnce()
    const { lastContact } = await v.of(v.kader)
    v.tick(14 * 60_000)
    await a.engine.syncOnce()
    expect((await v.of(v.kader)).lastContact).toBe(lastContact)
    v.tick(2 * 60_000)
    await a.engine.syncOnce()
    expect((await v.of(v.kader)).lastContact > lastContact).toBe(true)
  })
})

describe('D8 records that nobody has', () => {
  it('D8 a database that was emptied with unsent saves: how many, which numbers, since when', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const again = await damaged(v, v.kader.replica, 4)
    expect(await again.engine.syncOnce()).toBe('done')
    expect(await v.of(v.kader)).toMatchObject({
      lost: { count: 3, numbers: [2, 3, 4], since: '2026-11-10T02:00:00.000Z' },
      storage: { database: 'emptied' },
    })
    await again.save(again.draft(id('Siti')))
    await again.engine.syncOnce()
    expect(await v.of(v.kader)).toMatchObject({ made: 5, received: 2, lost: { count: 3 } })
  })

  it('D8 what is found again and sent later is missed no longer', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await a.save(a.draft(id('Siti')))
    const copy = copyDisk(a.disk)
    await (await damaged(v, v.kader.replica, 2)).engine.syncOnce()
    expect((await v.of(v.kader)).lost.numbers).toEqual([2])
    await (await v.siti({ disk: copy })).engine.syncOnce()
    expect((await v.of(v.kader)).lost).toEqual({ count: 0, numbers: [], since: null })
  })

  it('D8 an answer that was lost on the way, and the same saves again, make no gap', async () => {
    const v = await desa()
    const wire = injectTransport(v.app, v.kader)
    let lose = true
    const a = await v.siti({
      transport: {
        ...wire,
        push: async request => {
          const answer = await wire.push(request)
          if (!lose) return answer
          lose = false
          return { fault: 'offline' }
        },
      },
    })
    await a.save(a.person('Siti'))
    await a.save(a.draft(id('Siti')))
    expect(await a.engine.syncOnce()).toEqual({ fault: 'offline' })
    expect(await v.of(v.kader)).toMatchObject({ made: 2, received: 2, lost: { count: 0 } })
    await a.engine.syncOnce()
    expect(await v.of(v.kader)).toMatchObject({ made: 2, received: 2, lost: { count: 0 }, pending: 0 })
  })

  it('D8 the log itself is asked before a hole in the tally is believed', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'), a.draft(id('Siti')))
    await a.engine.syncOnce()
    await v.ctx.accounts.note(v.kader.replica, [], ({ device, numbers }) => ({
      device,
      numbers: new Map([...numbers].map(([writer, n]) => [writer, { ...n, ...noNumbers }])),
    }))
    await a.engine.syncOnce()
    expect(await v.of(v.kader)).toMatchObject({ made: 2, received: 2, lost: { count: 0 } })
  })

  it('D8 nobody fills the gap of another by writing under her numbers', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await (await damaged(v, v.kader.replica, 2)).engine.syncOnce()
    const foreign = v.asMawar.person('Ani', {}, { replica: v.kader.replica, localSeq: 2 })
    expect((await v.push(v.kaderMawar, [save(foreign)])).verdicts[0]?.verdict).toBe('accepted')
    expect((await v.of(v.kader)).lost.numbers).toEqual([2])
  })

  it('D8 two phones that were one make no gap, whichever is heard last', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const b = await v.siti({ disk: copyDisk(a.disk) })
    await a.save(a.draft(id('Siti')))
    await a.save(a.draft(id('Siti')))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    await b.save(b.draft(id('Siti')))
    for (const each of [b, a, b]) await each.engine.syncOnce()
    expect((await v.of(v.kader)).lost.count).toBe(0)
  })

  it('D8 a save that is too large for the server stays on the phone and is not lost', async () => {
    const v = await desa()
    const wire = injectTransport(v.app, v.kader)
    const a = await v.siti({
      transport: { ...wire, push: async () => ({ fault: 'too-large', reason: 'size' }) },
    })
    await a.save(a.person('Siti'))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ rejected: 1 })
    expect(await v.of(v.kader)).toMatchObject({ made: 1, received: 0, lost: { count: 0 }, rejected: 1 })
  })
})

describe('D9 after a restore', () => {
  it('D9 nobody is accused: not before the phone is heard, not while it offers again, not afterwards', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const backup = await v.backup()
    for (let i = 0; i < 3; i++) await a.save(a.draft(id('Siti')))
    await a.engine.syncOnce()
    await v.restore(backup)
    expect((await v.of(v.kader)).lost.count).toBe(0)
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await v.of(v.kader)).toMatchObject({ made: 4, received: 4, lost: { count: 0 } })
    await a.save(a.draft(id('Siti')))
    await a.engine.syncOnce()
    expect(await v.of(v.kader)).toMatchObject({ made: 5, received: 5, lost: { count: 0 } })
  })

  it('D9 confidential entries of which her phone keeps no copy come from the bidan, and are no gap before', async () => {
    const v = await desa()
    let day = 10
    const [a, bidan] = [
      await v.siti({ now: () => new Date(`2026-11-${day}T02:00:00Z`) }),
      await v.bidanPhone(),
    ]
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const backup = await v.backup()
    await a.save(a.draft(id('Siti'), { seenBy: 'health', body: { skor: 3 } }))
    await a.save(a.draft(id('Siti')))
    await a.engine.syncOnce()
    await bidan.engine.syncOnce()
    v.tick(8 * 86_400_000)
    day = 18
    await a.engine.syncOnce()
    await v.restore(backup)
    v.now().tick(9 * 86_400_000)
    await a.engine.syncOnce()
    expect((await v.of(v.kader)).lost.count).toBe(0)
    await bidan.engine.syncOnce()
    await a.engine.syncOnce()
    expect((await v.of(v.kader)).lost.count).toBe(0)
  })

  it('D9 silence is counted from the restore on, for before it nobody could be heard', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.engine.syncOnce()
    const backup = await v.backup()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await v.restore(backup)
    expect((await v.listed(v.bidan)).heardFrom).toBe(v.now().ctx.now().toISOString())
  })
})

describe('who sees which devices', () => {
  it('a bidan those of her kader, the puskesmas all of its area, a kader her own', async () => {
    const v = await desa()
    const seenBy = async (who: Member) => (await v.listed(who)).devices.map(d => d.name)
    expect(await seenBy(v.bidan)).toEqual(['kader Mawar', 'kader Melati'])
    expect(await seenBy(v.admin)).toEqual(
      expect.arrayContaining(['bidan A', 'kader Anggrek', 'kader Mawar', 'kader Melati']),
    )
    expect(await seenBy(v.kader)).toEqual(['kader Melati'])
  })

  it('ids, counts, days and the name of the owner, nothing else', async () => {
    const v = await desa()
    const a = await v.siti()
    await a.save(a.person('Siti Rahasia'))
    await a.engine.syncOnce()
    const told = JSON.stringify(await v.listed(v.bidan))
    expect(told).not.toMatch(/Rahasia|kunci|token|public/i)
  })
})
