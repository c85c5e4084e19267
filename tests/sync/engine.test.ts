import { openSubject } from '../../src/db/open-subject.ts'
import { describe, expect, it } from 'vitest'
import { receipts } from '../../src/db/receipts.ts'
import { bodyShown, recordsOf } from '../../src/domain/log/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { village } from '../server/world.ts'
import type { Member } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'
import type { Phone, PhoneOptions } from './phone.ts'

type Village = Awaited<ReturnType<typeof village>>

const phoneOf = (
  v: Village,
  member: Member,
  name: string,
  role: Role,
  more: PhoneOptions = {},
): Promise<Phone> =>
  phone({
    name,
    role,
    replica: member.replica,
    account: member.account,
    now: v.ctx.now,
    transport: injectTransport(v.app, member),
    ...more,
  })

const kaderPhone = (v: Village, more: PhoneOptions = {}) => phoneOf(v, v.kader, 'kader Melati', 'kader', more)
const bidanPhone = (v: Village, more: PhoneOptions = {}) =>
  phoneOf(v, v.bidan, 'bidan A', 'bidan', { posyandu: id('Desa A'), ...more })

describe('sync with the real server', () => {
  it('a save of one phone is on the other after both have synced', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.person('Siti'), a.draft(id('Siti'), { body: { berat: 8.4 } }))
    expect(await a.states()).toEqual({ pending: 1 })
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ sent: 1 })
    expect(await b.engine.syncOnce()).toBe('done')
    expect(await b.shows(id('Siti'))).toEqual(await a.shows(id('Siti')))
    expect((await b.shows(id('Siti'))).map(r => r['berat'])).toContain(8.4)
  })

  it('D2 the ack changes the chip and the pull the place, and neither what is shown', async () => {
    const v = await village()
    const a = await kaderPhone(v)
    await a.save(a.person('Siti'))
    const before = await a.shows(id('Siti'))
    await a.engine.syncOnce()
    expect(await a.shows(id('Siti'))).toEqual(before)
    const [item] = (await a.open(id('Siti'))).view.records[0]?.items ?? []
    expect(item?.seq).toBeGreaterThan(0)
    expect((await a.open(id('Siti'))).feed).toBe(id('Melati'))
  })

  it('S2 an answer that was lost is asked for again and changes nothing', async () => {
    const v = await village()
    const wire = injectTransport(v.app, v.kader)
    let lost = 0
    const a = await kaderPhone(v, {
      transport: {
        ...wire,
        push: async request => {
          const outcome = await wire.push(request)
          lost += 1
          return lost === 1 ? { fault: 'offline' } : outcome
        },
      },
    })
    await a.save(a.person('Siti'))
    expect(await a.engine.syncOnce()).toEqual({ fault: 'offline' })
    expect(await a.states()).toEqual({ pending: 1 })
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ sent: 1 })
    expect(
      (await v.pull(v.admin)).items.filter(i => 'entry' in i && i.entry.about === id('Siti')),
    ).toHaveLength(1)
  })

  it('D4 a refused save stays in the view and does not block the others', async () => {
    const v = await village()
    const a = await kaderPhone(v)
    await a.save(a.person('Siti'))
    await a.save(a.draft(id('Siti'), { body: { berat: 'delapan' } }))
    await a.save(a.draft(id('Siti'), { body: { berat: 9 } }))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ sent: 2, rejected: 1 })
    expect((await a.shows(id('Siti'))).map(r => r['berat'])).toEqual([undefined, 9, 'delapan'])
  })

  it('S3 a save about somebody the server does not know waits there, and is told when she has come', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.draft(id('Siti'), { body: { berat: 8 } }))
    await a.engine.syncOnce()
    expect(await a.states()).toEqual({ waiting: 1 })
    expect(await a.shows(id('Siti'))).toHaveLength(1)
    await b.save({ ...b.person('Siti'), posyandu: id('Desa A'), body: { rumah: id('Melati') } })
    await b.engine.syncOnce()
    await a.engine.syncOnce()
    expect(await a.states()).toEqual({ sent: 1 })
    await b.engine.syncOnce()
    expect(await b.shows(id('Siti'))).toEqual(await a.shows(id('Siti')))
  })

  it('a guest who is not known here is in the view and in no list while her save is not accepted, and leaves the phone with the next sync', async () => {
    const v = await village()
    await v.push(v.kaderMawar, [{ save: id('simpan warga Ani'), entries: [v.asMawar.person('Ani')] }])
    const a = await kaderPhone(v)
    await a.save(a.draft(id('Ani'), { body: { berat: 11 } }))
    expect(await a.shows(id('Ani'))).toHaveLength(1)
    expect((await a.log.store.cards()).map(c => c.id)).not.toContain(id('Ani'))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ sent: 1 })
    expect(await a.shows(id('Ani'))).toEqual([])
    expect((await a.log.store.cards()).map(c => c.id)).not.toContain(id('Ani'))
    const [mawar] = [await phoneOf(v, v.kaderMawar, 'kader Mawar', 'kader', { posyandu: id('Mawar') })]
    await mawar.engine.syncOnce()
    expect((await mawar.shows(id('Ani'))).map(r => r['berat'])).toContain(11)
  })

  it('P8 who moves away leaves the phone, and stays as long as something unsent speaks of her', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    const { view } = await b.open(id('Siti'))
    const [record] = recordsOf(view, 'warga')
    const replaces = { rumah: [...(record?.fields['rumah']?.values[0].ids ?? [])] }
    await b.save(
      b.draft(id('Siti'), { kind: 'warga', record: id('Siti'), replaces, body: { rumah: id('Mawar') } }),
    )
    await b.engine.syncOnce()
    await a.log.store.commit({
      expect: { head: (await a.log.store.meta()).head ?? neverHead },
      puts: { drafts: [{ id: 'isian', about: id('Siti'), value: {} }] },
    })
    await a.engine.syncOnce()
    expect(await a.shows(id('Siti'))).toEqual([])
    expect(await a.log.store.cards()).not.toContainEqual(expect.objectContaining({ id: id('Siti') }))
    expect(await a.log.store.subjects(1, [id('Siti')])).toEqual([expect.objectContaining({ gone: true })])
    await a.save(a.draft(id('Siti'), { body: { berat: 9 } }))
    await a.log.store.commit({
      expect: { head: (await a.log.store.meta()).head ?? neverHead },
      deletes: { drafts: ['isian'] },
    })
    await a.engine.syncOnce()
    expect(await a.states()).toEqual({ sent: 2 })
    expect(await a.log.store.subjects(1, [id('Siti')])).toEqual([undefined])
    await b.engine.syncOnce()
    expect((await b.shows(id('Siti'))).map(r => r['berat'])).toContain(9)
  })

  it('P9 a forgotten person leaves view, outbox, kept copies and drafts', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.person('Siti'))
    await a.save(a.person('Budi'))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    await b.save(b.draft(id('Siti'), { kind: 'lupakan', posyandu: id('Desa A') }))
    await b.engine.syncOnce()
    await a.save(a.draft(id('Siti'), { body: { berat: 9 } }), a.draft(id('Budi'), { body: { berat: 10 } }))
    await a.engine.syncOnce()
    await a.engine.syncOnce()
    expect(await a.shows(id('Siti'))).toEqual([])
    expect(await a.log.store.savesAbout([id('Siti')])).toEqual([])
    expect((await a.shows(id('Budi'))).map(r => r['berat'])).toContain(10)
    expect(await a.states()).toEqual({ sent: 2 })
    expect(JSON.stringify([...a.disk.saves.values(), ...a.disk.subjects.values()])).not.toContain(id('Siti'))
  })

  it('M2 who was joined with somebody elsewhere is written about as the one whom this phone has', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    const [here, there] = ['Siti', 'Ani', 'Tini', 'Wati', 'Budi'].toSorted((x, y) => (id(x) < id(y) ? 1 : -1))
    if (here === undefined || there === undefined) throw new Error('Two of five are missing.')
    await a.save(a.person(here))
    await a.engine.syncOnce()
    await v.push(v.kaderMawar, [{ save: id(`simpan warga ${there}`), entries: [v.asMawar.person(there)] }])
    const link = (about: string, dengan: string) =>
      b.draft(id(about), { kind: 'samakah', record: id('link'), body: { dengan: id(dengan), aktif: true } })
    await b.engine.syncOnce()
    await b.save(link(here, there), link(there, here))
    await b.engine.syncOnce()
    await a.engine.syncOnce()
    expect((await openSubject(a.log, id(here))).id).toBe(id(here))
    expect((await openSubject(b.log, id(here))).id).toBe(id(there))
    expect((await openSubject(b.log, id(there))).members.toSorted()).toEqual([id(there), id(here)].toSorted())
  })

  it('P13 what was refused for its form goes too when she was forgotten where this phone does not read', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await v.push(v.kaderMawar, [{ save: id('simpan warga Ani'), entries: [v.asMawar.person('Ani')] }])
    await a.save(a.person('Budi'))
    await a.save(
      a.draft(id('Ani'), { body: { berat: 'delapan' } }),
      a.draft(id('Budi'), { body: { berat: 10 } }),
    )
    await a.engine.syncOnce()
    expect(await a.states()).toEqual({ sent: 1, rejected: 1 })
    await b.engine.syncOnce()
    await b.save(b.draft(id('Ani'), { kind: 'lupakan', posyandu: id('Desa A') }))
    await b.engine.syncOnce()
    await a.engine.syncOnce()
    expect(await a.states()).toEqual({ sent: 1, rejected: 1 })
    expect((await a.shows(id('Budi'))).map(r => r['berat'])).toContain(10)
    expect(JSON.stringify([...a.disk.saves.values(), ...a.disk.subjects.values()])).not.toContain(id('Ani'))
  })

  it('R3 a cloned phone becomes another replica before its next save', async () => {
    const v = await village()
    const a = await kaderPhone(v)
    await a.save(a.person('Siti'))
    const clone = await kaderPhone(v, {
      disk: {
        ...a.disk,
        saves: new Map(),
        subjects: new Map(),
        meta: { ...a.disk.meta, head: { ...(a.disk.meta.head ?? neverHead), counter: 0 } },
      },
    })
    await clone.save(clone.person('Budi'))
    await a.engine.syncOnce()
    await clone.engine.syncOnce()
    const replica = (await clone.log.store.meta()).head?.replica
    expect(replica).not.toBe(v.kader.replica)
    const { entries } = await clone.save(clone.draft(id('Budi')))
    expect(entries[0]).toMatchObject({ replica, localSeq: 1 })
    await clone.engine.syncOnce()
    expect(await clone.states()).toEqual({ sent: 2 })
    expect(await clone.shows(id('Siti'))).toHaveLength(1)
  })

  it('G2 what is missing on the phone is found by the digest and fetched', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.person('Siti'), a.draft(id('Siti'), { body: { berat: 8 } }))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    b.disk.subjects.delete(`1 ${id('Siti')}`)
    const again = await bidanPhone(v, { disk: b.disk })
    expect(await again.engine.syncOnce()).toBe('done')
    expect(await again.shows(id('Siti'))).toEqual(await a.shows(id('Siti')))
    expect((await again.log.store.meta()).facts.compared?.differing).toBe(0)
  })

  it('D1 a receipt says what the server said of each save, and G2 when both were compared', async () => {
    const v = await village()
    const a = await kaderPhone(v)
    await a.save(a.person('Siti'))
    await a.save(a.draft(id('belum ada'), { happenedOn: '2026-11-09' }))
    const said = async () => (await receipts(a.log)).saves.map(s => [s.happenedOn, s.state])
    expect(await receipts(a.log)).not.toHaveProperty('compared')
    expect(await said()).toEqual([
      ['2026-11-10', 'pending'],
      ['2026-11-09', 'pending'],
    ])
    await a.engine.syncOnce()
    expect(await said()).toEqual([
      ['2026-11-10', 'sent'],
      ['2026-11-09', 'waiting'],
    ])
    expect((await receipts(a.log)).compared).toEqual({ at: expect.any(Number), differing: 0 })
  })

  it('M2 the cards of two linked persons become one, and two again when the link is undone', async () => {
    const v = await village()
    const b = await bidanPhone(v)
    await b.save(b.person('Siti'), b.person('Sity'))
    const [one, other] = [id('Siti'), id('Sity')].sort() as [string, string]
    const link = (about: string, dengan: string, part = {}) =>
      b.draft(about, { kind: 'samakah', record: id('tautan'), body: { dengan, aktif: true }, ...part })
    const { entries } = await b.save(link(one, other), link(other, one))
    expect((await b.log.store.cards()).map(c => c.id)).toEqual([one])
    expect((await b.open(other)).members).toHaveLength(2)
    expect((await b.open(other)).id).toBe(one)
    const undo = (i: number) => ({ body: { aktif: false }, replaces: { aktif: [entries[i]?.id ?? ''] } })
    await b.save(link(one, other, undo(0)), link(other, one, undo(1)))
    expect((await b.log.store.cards()).map(c => c.id)).toEqual([one, other])
    expect(await b.engine.syncOnce()).toBe('done')
    expect((await b.log.store.cards()).map(c => c.id)).toEqual(expect.arrayContaining([one, other]))
  })

  it('an expired login keeps the outbox and says so', async () => {
    const v = await village()
    const a = await kaderPhone(v, { transport: injectTransport(v.app, { ...v.kader, cookies: {} }) })
    await a.save(a.person('Siti'))
    expect(await a.engine.syncOnce()).toMatchObject({ fault: 'expired' })
    expect(await a.states()).toEqual({ pending: 1 })
  })

  it('both phones that edited the same field offline show the same value and the conflict', async () => {
    const v = await village()
    const [a, b] = [await kaderPhone(v), await bidanPhone(v)]
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    for (const [who, nama] of [
      [a, 'Siti A'],
      [b, 'Siti B'],
    ] as const) {
      const [record] = recordsOf((await who.open(id('Siti'))).view, 'warga')
      const replaces = { nama: [...(record?.fields['nama']?.values[0].ids ?? [])] }
      await who.save(who.draft(id('Siti'), { kind: 'warga', record: id('Siti'), replaces, body: { nama } }))
    }
    await b.engine.syncOnce()
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    for (const who of [a, b]) {
      const [record] = recordsOf((await who.open(id('Siti'))).view, 'warga')
      expect(record && bodyShown(record)['nama']).toBe('Siti B')
      expect(record?.fields['nama']?.values.map(x => x.value)).toEqual(['Siti B', 'Siti A'])
    }
  })
})

const neverHead = { schema: 0, replica: '', counter: 0, generation: 0 }
