import { describe, expect, it } from 'vitest'
import { carriedFrom } from '../../src/db/handover/index.ts'
import { settleCarried } from '../../src/db/handover/uncarry.ts'
import { recordById, recordsOf, shown, stateOf } from '../../src/domain/log/index.ts'
import { arrival, came, day, handOver, openDay, packetOf, step } from '../db/handover-phones.ts'
import { id } from '../fixtures/entries.ts'
import { village } from '../server/world.ts'
import type { Member } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'
import type { Phone } from './phone.ts'

type Village = Awaited<ReturnType<typeof village>>

const phoneOf = (v: Village, member: Member, name: string): Promise<Phone> =>
  phone({
    name,
    replica: member.replica,
    account: member.account,
    now: v.ctx.now,
    transport: injectTransport(v.app, member),
  })

/** Two kader of one posyandu with a phone each, a day without signal, and a server for afterwards. */
async function twoTables() {
  const v = await village()
  const second = await v.member('kader Melati 2', 'kader', [id('Melati')])
  const [a, b] = [await phoneOf(v, v.kader, 'meja 1'), await phoneOf(v, second, 'meja 2')]
  return { v, a, b }
}

/** She is registered and measured at the first table and goes on at the second. */
async function servedAtBoth(a: Phone, b: Phone): Promise<void> {
  await a.save(openDay(a))
  await a.save(a.person('Siti'), arrival(a, 'Siti', { l1: 'a' }))
  await a.save(
    a.draft(id('Siti'), { record: id('kartu Siti'), body: { berat: 8.4 } }),
    step(a, 'Siti', { l2: 'a' }),
  )
  await handOver(a, b, 'Siti')
  await b.save(
    b.draft(id('Siti'), { record: id('kartu Siti'), body: { tinggi: 71 } }),
    step(b, 'Siti', { l3: 'b' }),
  )
}

const sync = async (...phones: readonly Phone[]): Promise<void> => {
  for (const p of phones) expect(await p.engine.syncOnce()).toBe('done')
}

async function converged(v: Village, a: Phone, b: Phone): Promise<void> {
  for (const p of [a, b]) expect(Object.keys(await p.states()).filter(s => s !== 'sent')).toEqual([])
  for (const subject of [day, id('Siti')]) {
    const [one, other] = [await a.open(subject), await b.open(subject)]
    expect(one.view).toEqual(other.view)
    expect(one.view.records.flatMap(r => r.items).every(i => i.seq !== undefined)).toBe(true)
  }
  const ids = (await v.pull(v.admin)).items.flatMap(i => ('entry' in i ? [i.entry.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
}

describe('Y7 after a day without signal', () => {
  const orders = {
    'the first table first': ([a, b]: readonly [Phone, Phone]) => [a, b, a],
    'the second table first': ([a, b]: readonly [Phone, Phone]) => [b, a, b],
    'the second table twice before the first': ([a, b]: readonly [Phone, Phone]) => [b, b, a, b, a],
  }
  for (const [order, of] of Object.entries(orders))
    it(`Y7 ${order}: the server has one attendance and every record once, and both phones show the same`, async () => {
      const { v, a, b } = await twoTables()
      await servedAtBoth(a, b)
      await sync(...of([a, b]))
      await converged(v, a, b)
      const { view } = await b.open(day)
      expect(recordsOf(view, 'ukur').map(r => r.id)).toEqual([came('Siti')])
      const attended = recordById(view, 'ukur', came('Siti'))
      expect(['l1', 'l2', 'l3'].map(step => shown(attended, step))).toEqual(['a', 'a', 'b'])
      const siti = (await b.open(id('Siti'))).view
      const card = recordById(siti, 'ukur', id('kartu Siti'))
      expect([shown(card, 'berat'), shown(card, 'tinggi')]).toEqual([8.4, 71])
      expect(siti.records).toHaveLength(2)
      const sent = (await v.pull(v.admin)).items.flatMap(i => ('entry' in i ? [i.entry] : []))
      const authors = sent.filter(e => [day, id('Siti')].includes(e.about)).map(e => e.replica)
      expect(authors.toSorted()).toEqual(
        [...Array(5).fill(v.kader.replica), ...Array(2).fill(id('HP kader Melati 2'))].toSorted(),
      )
    })

  it('Y7 S3 what the second table wrote waits at the server until the first has come, and is not lost', async () => {
    const { v, a, b } = await twoTables()
    await servedAtBoth(a, b)
    await sync(b)
    expect(await b.states()).toEqual({ waiting: 1, carried: 3 })
    expect(recordsOf((await b.open(day)).view, 'ukur').map(stateOf)).toEqual(['waiting'])
    await sync(a, b)
    expect(await b.states()).toEqual({ sent: 1 })
    await converged(v, a, b)
  })

  it('Y7 nothing that was carried is pushed: the server has it from its author alone', async () => {
    const { v, a, b } = await twoTables()
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await sync(b, b)
    expect((await v.pull(v.admin)).items.some(i => 'entry' in i && i.entry.about === day)).toBe(false)
    expect(await b.states()).toEqual({ carried: 1 })
  })

  it('Y7 two tables that change the same figure make one ordinary conflict', async () => {
    const { v, a, b } = await twoTables()
    await servedAtBoth(a, b)
    const ids = (await b.open(id('Siti'))).view.records.find(r => r.kind === 'ukur')?.fields['berat']
      ?.values[0].ids
    const replaces = { berat: [...(ids ?? [])] }
    await a.save(a.draft(id('Siti'), { record: id('kartu Siti'), replaces, body: { berat: 8.6 } }))
    await b.save(b.draft(id('Siti'), { record: id('kartu Siti'), replaces, body: { berat: 8.5 } }))
    await sync(b, a, b, a)
    await converged(v, a, b)
    const card = recordById((await a.open(id('Siti'))).view, 'ukur', id('kartu Siti'))
    expect(card?.fields['berat']?.values.map(x => x.value).toSorted()).toEqual([8.5, 8.6])
  })

  it('Y6 a record that the server refused to its author goes from the other phone, and its repair is there once', async () => {
    const { a, b } = await twoTables()
    await a.save(openDay(a), a.person('Siti'))
    await a.save(a.draft(id('Siti'), { body: { berat: 'delapan' } }))
    await handOver(a, b, 'Siti')
    expect((await b.shows(id('Siti'))).map(r => r['berat'])).toContain('delapan')
    await sync(a)
    await a.save(a.draft(id('Siti'), { body: { berat: 8 } }))
    await sync(a, b)
    expect((await b.shows(id('Siti'))).flatMap(r => r['berat'] ?? [])).toEqual([8])
    expect(await carriedFrom(b.log)).toEqual([])
    expect((await packetOf(a, ['Siti'])).entries.map(e => e.body['berat'])).not.toContain('delapan')
  })

  it('Y6 what its author never sends is kept for 35 days of the server, whatever the phone says', async () => {
    const { a, b } = await twoTables()
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await sync(b)
    const first = (await b.log.store.meta()).facts.serverTime ?? 0
    await settleCarried(b.log, first + 35 * 24 * 3_600_000)
    expect(await b.shows(id('Siti'))).toHaveLength(1)
    await settleCarried(b.log, first + 35 * 24 * 3_600_000 + 1)
    expect(await b.shows(id('Siti'))).toEqual([])
    expect(await b.states()).toEqual({})
    expect([...b.disk.subjects.values()].filter(s => s.id === id('Siti'))).toEqual([])
  })

  it('Y6 who has left the posyandu does not keep what was carried there', async () => {
    const { v, a, b } = await twoTables()
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await v.ctx.accounts.assign(id('kader Melati 2'), [id('Mawar')])
    await sync(b)
    expect(await b.shows(id('Siti'))).toEqual([])
    expect(await b.states()).toEqual({})
  })

  it('Y5 H3 a server that was put back changes nothing of what is carried', async () => {
    const { v, a, b } = await twoTables()
    await sync(a, b)
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await v.ctx.store.write(tx => tx.setMeta('epoch', id('riwayat lain')))
    await sync(b)
    expect(await b.states()).toEqual({ carried: 1 })
    expect(recordsOf((await b.open(id('Siti'))).view, 'warga').map(stateOf)).toEqual(['carried'])
    await sync(a, b)
    await converged(v, a, b)
  })
})
