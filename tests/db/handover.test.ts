import { describe, expect, it } from 'vitest'
import {
  carriedFrom,
  carryIn,
  checkCode,
  dropCarried,
  queueOf,
  sealed,
  unsealed,
} from '../../src/db/handover/index.ts'
import { ack } from '../../src/db/ack.ts'
import { forget } from '../../src/db/forget.ts'
import { recordById, recordsOf, stateOf } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { entry, id } from '../fixtures/entries.ts'
import { phone } from '../sync/phone.ts'
import { arrival, came, day, handOver, melati, on, openDay, packetOf, step } from './handover-phones.ts'

const two = async () => [await phone({ name: 'kader A' }), await phone({ name: 'kader B' })] as const

describe('Y1 what goes', () => {
  it('Y1 the day, who came, what was measured today, and who they are; nothing of anybody else', async () => {
    const [a] = await two()
    await a.save(openDay(a))
    await a.save(a.person('Siti'), arrival(a, 'Siti'))
    await a.save(a.draft(id('Siti'), { body: { berat: 8.4 } }))
    await a.save(a.person('Ani'))
    const { entries } = await packetOf(a, ['Siti'])
    expect(entries.map(e => [e.kind, e.about])).toEqual([
      ['hari', day],
      ['ukur', day],
      ['warga', id('Siti')],
      ['ukur', id('Siti')],
    ])
    expect(entries.every(e => e.by === id('kader A') && e.replica === id('HP kader A'))).toBe(true)
  })

  it('Y1 a confidential answer stays on the phone, and the screen can say how many do', async () => {
    const [a, b] = await two()
    await a.save(openDay(a), a.person('Siti'))
    await a.save(
      a.draft(id('Siti'), { body: { skor: 9 } }),
      a.draft(id('Siti'), { seenBy: 'health', body: { x: 1 } }),
    )
    const queue = await queueOf(a.log, { day, on, subjects: [id('Siti')] })
    expect(queue.withheld).toBe(2)
    expect(JSON.stringify(queue.entries)).not.toContain('skor')
    await handOver(a, b, 'Siti')
    expect((await b.shows(id('Siti'))).map(r => r.kind)).toEqual(['warga'])
  })

  it('Y1 showing the queue changes nothing on the phone: the outbox is as it was', async () => {
    const [a] = await two()
    await a.save(openDay(a), a.person('Siti'))
    const before = new Map(a.disk.saves)
    await packetOf(a, ['Siti'])
    expect(a.disk.saves).toEqual(before)
    expect(await a.states()).toEqual({ pending: 1 })
  })
})

describe('Y2 the seal', () => {
  const random = (bytes: number) => new Uint8Array(bytes).fill(5)

  it('Y2 a phone of the posyandu opens it, whole, and both show the same code', async () => {
    const [a] = await two()
    await a.save(openDay(a), a.person('Siti', { catatan: 'Ümlaut 日本' }))
    const packet = await packetOf(a, ['Siti'])
    const message = await sealed(packet, random)
    expect(await unsealed(message, [id('Mawar'), melati])).toEqual({ state: 'opened', packet })
    expect(await checkCode(message)).toMatch(/^\d{4}$/)
    expect(Buffer.from(message).includes('Siti')).toBe(false)
  })

  it('Y2 who is of another posyandu, a flipped bit, a cut file, a newer app: each is told, none is opened', async () => {
    const [a] = await two()
    await a.save(openDay(a))
    const message = await sealed(await packetOf(a, []), random)
    expect(await unsealed(message, [id('Mawar')])).toEqual({ state: 'foreign' })
    for (const at of [1, 12, 13, 40, message.length - 1]) {
      const flipped = message.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(await unsealed(flipped, [melati])).toEqual({ state: 'foreign' })
    }
    for (const length of [0, 1, 5, 13, 40]) {
      expect(await unsealed(message.slice(0, length), [melati])).toEqual({ state: 'foreign' })
    }
    expect(await unsealed(Uint8Array.of(2, ...message.slice(1)), [melati])).toEqual({ state: 'newer' })
  })
})

describe('Y4 what is taken', () => {
  const foreign = async (...entries: Entry[]) => {
    const [a, b] = await two()
    await a.save(openDay(a), a.person('Siti'), a.draft(id('Siti'), { body: { berat: 8 } }))
    const packet = await packetOf(a, ['Siti'])
    return { b, taken: await carryIn(b.log, { ...packet, entries: [...packet.entries, ...entries] }) }
  }

  it('Y4 nothing about areas, staff and policy, no joining, no forgetting, nobody who is not of the day', async () => {
    const { b, taken } = await foreign(
      entry('tempat', { kind: 'tempat', about: id('Melati'), record: id('Melati'), body: { nama: 'X' } }),
      entry('aturan', { kind: 'aturan', about: id('Puskesmas'), body: { ambang: 1 } }),
      entry('samakah', { kind: 'samakah', body: { dengan: id('Ani'), aktif: true } }),
      entry('lupakan', { kind: 'lupakan' }),
      entry('tanpa asal', { about: id('Entah') }),
      entry('rahasia', { kind: 'ukur', body: { skor: 1 } }),
    )
    expect(taken).toEqual({ fresh: 3, rest: 6 })
    expect([...b.disk.subjects.values()].map(s => s.id).sort()).toEqual([day, id('Siti')].sort())
    expect((await b.shows(id('Siti'))).map(r => r.kind)).toEqual(['warga', 'ukur'])
  })

  it('Y4 a person cannot be passed off as a day', async () => {
    const [a, b] = await two()
    await b.save(b.person('Siti'))
    const packet = await packetOf(a, [])
    const forged = entry('palsu', {
      kind: 'hari',
      about: id('Siti'),
      record: id('Siti'),
      body: { tanggal: on },
    })
    const edit = entry('ubah', { kind: 'warga', record: id('Siti'), body: { nama: 'X' } })
    const taken = await carryIn(b.log, { ...packet, day: id('Siti'), entries: [forged, edit] })
    expect(taken).toEqual({ fresh: 0, rest: 2 })
    expect(await b.shows(id('Siti'))).toEqual([{ kind: 'warga', rumah: melati, nama: 'Siti' }])
  })

  it('Y4 what the server has confirmed is not changed by what was carried', async () => {
    const [a, b] = await two()
    await b.save(b.person('Siti'), b.draft(id('Siti'), { body: { berat: 8 } }))
    const [row] = b.disk.saves.values()
    const placed = (row?.ids ?? []).map((entry, i) => ({ id: entry, seq: 1 + i, month: 202611 }))
    await ack(b.log, [{ save: row?.save ?? '', verdict: 'accepted', placed }], 0)
    const [weighing] = recordsOf((await b.open(id('Siti'))).view, 'ukur')
    const packet = await packetOf(a, [])
    const moved = entry('pindah', { record: weighing?.id ?? '', body: { milik: id('Ani') } })
    const renamed = entry('nama', { kind: 'warga', record: id('Siti'), body: { nama: 'Lain' } })
    const fresh = entry('berat baru', { kind: 'ukur', body: { berat: 9 } })
    const taken = await carryIn(b.log, { ...packet, entries: [moved, renamed, fresh] })
    expect(taken).toEqual({ fresh: 1, rest: 2 })
    expect(await b.shows(id('Siti'))).toEqual([
      { kind: 'ukur', berat: 9 },
      { kind: 'warga', rumah: melati, nama: 'Siti' },
      { kind: 'ukur', berat: 8 },
    ])
  })

  it('Y4 nor by way of who is the same person', async () => {
    const [a, b] = await two()
    const same = (about: string, dengan: string) =>
      b.draft(about, { kind: 'samakah', record: id('tautan'), body: { dengan, aktif: true } })
    const [siti, again] = [id('Siti'), id('Siti lagi')]
    await b.save(b.person('Siti'), b.person('Siti lagi'), b.draft(siti, { body: { berat: 8 } }))
    await b.save(same(siti, again), same(again, siti))
    const rows = [...b.disk.saves.values()]
    const placed = rows.flatMap(row => row.ids).map((entry, i) => ({ id: entry, seq: 1 + i, month: 202611 }))
    const ours = (ids: readonly string[]) => placed.filter(p => ids.includes(p.id))
    await ack(
      b.log,
      rows.map(row => ({ save: row.save, verdict: 'accepted', placed: ours(row.ids) })),
      0,
    )
    const before = await b.shows(siti)
    const [weighing] = recordsOf((await b.open(siti)).view, 'ukur')
    const forged = [
      entry('berat lain', { about: again, record: weighing?.id ?? '', body: { berat: 80 } }),
      entry('nama lain', { kind: 'warga', about: again, record: siti, body: { nama: 'Lain' } }),
    ]
    const taken = await carryIn(b.log, { ...(await packetOf(a, [])), entries: forged })
    expect(taken).toEqual({ fresh: 0, rest: 2 })
    expect(await b.shows(siti)).toEqual(before)
  })

  it('Y4 an entry of this very phone, or under the name of one of its saves, is not taken', async () => {
    const [a, b] = await two()
    const { save, entries } = await b.save(openDay(b), b.person('Siti'))
    const own = new Map(b.disk.saves)
    const packet = await packetOf(a, [])
    const taken = await carryIn(b.log, {
      ...packet,
      entries: [
        entry('dari B', { replica: id('HP kader B'), body: { berat: 1 } }),
        entry('save B', { save, body: { berat: 2 } }),
        { ...entry('id B'), id: entries[1]?.id ?? '' },
      ],
    })
    expect(taken).toEqual({ fresh: 0, rest: 3 })
    expect(b.disk.saves).toEqual(own)
  })
})

describe('Y5 how it is shown', () => {
  it('Y5 the queue goes on at the next table: marked, in the order of arrival, and never among what is unsent here', async () => {
    const [a, b] = await two()
    await b.save(openDay(b))
    await a.save(openDay(a))
    for (const who of ['Siti', 'Ani']) await a.save(a.person(who), arrival(a, who, { l1: 'a' }))
    expect(await handOver(a, b, 'Siti', 'Ani')).toEqual({ fresh: 5, rest: 0 })
    await b.save(step(b, 'Siti', { l2: 'b' }))
    const { view } = await b.open(day)
    expect(recordsOf(view, 'ukur').map(r => r.id)).toEqual([came('Siti'), came('Ani')])
    const siti = recordById(view, 'ukur', came('Siti'))
    expect(siti && [siti.fields['l1']?.values[0].value, siti.fields['l2']?.values[0].value]).toEqual([
      'a',
      'b',
    ])
    expect(recordsOf(view, 'ukur').map(stateOf)).toEqual(['pending', 'carried'])
    expect(recordsOf(view, 'hari')).toHaveLength(1)
    expect(await b.states()).toEqual({ pending: 2, carried: 3 })
    expect(await carriedFrom(b.log)).toEqual([
      { replica: id('HP kader A'), account: id('kader A'), day, saves: 3 },
    ])
  })

  it('Y5 taken twice it changes nothing; taken again later, only what is new comes', async () => {
    const [a, b] = await two()
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    const before = [new Map(b.disk.subjects), new Map(b.disk.saves)]
    expect(await handOver(a, b, 'Siti')).toEqual({ fresh: 0, rest: 2 })
    expect([b.disk.subjects, b.disk.saves]).toEqual(before)
    await a.save(a.draft(id('Siti'), { body: { berat: 8 } }))
    expect(await handOver(a, b, 'Siti')).toEqual({ fresh: 1, rest: 2 })
    expect((await b.shows(id('Siti'))).map(r => r.kind)).toEqual(['warga', 'ukur'])
  })

  it('Y5 it goes on from hand to hand, and back: each entry keeps its author', async () => {
    const [a, b] = await two()
    const c = await phone({ name: 'kader C' })
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await b.save(b.draft(id('Siti'), { body: { berat: 8 } }))
    await handOver(b, c, 'Siti')
    const written = (await c.open(id('Siti'))).view.records.map(r => [r.kind, r.items[0]?.entry.by])
    expect(Object.fromEntries(written)).toEqual({ warga: id('kader A'), ukur: id('kader B') })
    expect(await handOver(c, a, 'Siti')).toEqual({ fresh: 1, rest: 2 })
    expect((await a.shows(id('Siti'))).map(r => r.kind)).toEqual(['ukur', 'warga'])
  })

  it('Y6 the cadre can put aside what she took; what she wrote herself stays', async () => {
    const [a, b] = await two()
    await b.save(openDay(b))
    await a.save(openDay(a), a.person('Siti'), arrival(a, 'Siti'))
    await handOver(a, b, 'Siti')
    await b.save(b.draft(id('Siti'), { body: { berat: 8 } }))
    await dropCarried(b.log, id('HP kader A'))
    expect(await carriedFrom(b.log)).toEqual([])
    expect((await b.shows(id('Siti'))).map(r => r.kind)).toEqual(['ukur'])
    expect(recordsOf((await b.open(day)).view, 'ukur')).toEqual([])
    expect(await b.states()).toEqual({ pending: 2 })
  })

  it('Y6 P9 who is forgotten is forgotten in what was carried, too', async () => {
    const [a, b] = await two()
    await a.save(openDay(a), a.person('Siti'))
    await handOver(a, b, 'Siti')
    await forget(b.log, id('Siti'))
    expect(JSON.stringify([...b.disk.saves.values(), ...b.disk.subjects.values()])).not.toContain('Siti')
  })
})
