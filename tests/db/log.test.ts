import { describe, expect, it } from 'vitest'
import { ack } from '../../src/db/ack.ts'
import { applyPage } from '../../src/db/apply-page.ts'
import { placeKey } from '../../src/db/expect.ts'
import { dropOld } from '../../src/db/retention.ts'
import type { Entry, PullAnswer, PullItem, Verdict } from '../../src/domain/log/index.ts'
import { stateOf } from '../../src/domain/log/index.ts'
import { entry, id } from '../fixtures/entries.ts'
import { emptyDisk, memoryStore } from '../simulator/memory-store.ts'
import { phone } from '../sync/phone.ts'
import type { Phone, PhoneOptions } from '../sync/phone.ts'

const day = 24 * 60 * 60 * 1000
const melati = id('Melati')

const page = (items: PullItem[], part: Partial<PullAnswer> = {}): PullAnswer => ({
  epoch: 'e',
  feeds: [melati],
  items,
  cursor: 'c1',
  more: false,
  ...part,
})
const whole = (e: Entry, seq: number, feed = melati): PullItem => ({
  feed,
  pos: seq,
  seq,
  month: 202611,
  entry: { ...e },
})
const own = (e: Entry, seq: number, feed = melati): PullItem => ({
  feed,
  pos: seq,
  seq,
  month: 202611,
  own: e.id,
})

const apply = async (p: Phone, items: PullItem[], part: Partial<PullAnswer> = {}) =>
  applyPage(p.log, placeKey((await p.log.store.meta()).place), page(items, part))

const acceptedAt = (entries: readonly Entry[], seq = 1): Verdict => ({
  save: entries[0]?.save ?? '',
  verdict: 'accepted',
  placed: entries.map((e, i) => ({ id: e.id, seq: seq + i, month: 202611 })),
})

const itemsOf = async (p: Phone, about = id('Siti')) =>
  (await p.open(about)).view.records.flatMap(r => r.items)

describe('the log on a phone', () => {
  it('D2 an acknowledged entry stays pending in the fold until it is pulled in its place', async () => {
    const p = await phone()
    const { entries } = await p.save(p.person('Siti'))
    await ack(p.log, [acceptedAt(entries, 7)], 0)
    expect((await itemsOf(p)).map(i => [i.seq, i.state])).toEqual([[undefined, 'acked']])
    expect((await p.open(id('Siti'))).view.records.map(stateOf)).toEqual(['sent'])
    await apply(
      p,
      entries.map(e => own(e, 7)),
    )
    expect((await itemsOf(p)).map(i => [i.seq, i.state])).toEqual([[7, undefined]])
  })

  it('D2 whose answer was lost is sent when the pull brings it back', async () => {
    const p = await phone()
    const { entries } = await p.save(p.person('Siti'))
    await apply(
      p,
      entries.map(e => own(e, 7)),
    )
    expect(await p.states()).toEqual({ sent: 1 })
  })

  it('D3 a page and its cursor are one commit, and the same page twice changes nothing', async () => {
    const p = await phone()
    const asked = placeKey((await p.log.store.meta()).place)
    const items = [whole(entry('warga Siti', { kind: 'warga', record: id('Siti') }), 1)]
    expect(await applyPage(p.log, asked, page(items))).toBe('applied')
    const before = await p.shows(id('Siti'))
    expect(await applyPage(p.log, asked, page(items))).toBe('elsewhere')
    expect(await apply(p, items, { cursor: 'c2' })).toBe('applied')
    expect(await p.shows(id('Siti'))).toEqual(before)
    expect((await p.log.store.meta()).place.cursor).toBe('c2')
  })

  it('D3 a phone that dies before the commit asks for the page again; the planted one has lost it', async () => {
    for (const cursorWithPage of [true, false]) {
      const disk = emptyDisk()
      let fatal = Infinity
      let commits = 0
      const store = memoryStore(disk, () => {
        commits += 1
        if (commits === fatal) throw new Error('the phone dies')
      })
      const p = await phone({ disk, store, rules: { cursorWithPage } })
      fatal = commits + (cursorWithPage ? 1 : 2)
      await expect(apply(p, [whole(entry('x', { kind: 'warga' }), 1)])).rejects.toThrow('dies')
      expect((await p.log.store.meta()).place.cursor).toBe(cursorWithPage ? undefined : 'c1')
    }
  })

  it('D3 a save that was prepared while another was committed is prepared again', async () => {
    const disk = emptyDisk()
    const p = await phone({ disk })
    const tab = await phone({ disk })
    const { subjects } = p.log.store
    let once = true
    p.log.store.subjects = async (...args) => {
      if (once) {
        once = false
        await tab.save(tab.draft(id('Siti'), { body: { dari: 'tab lain' } }))
      }
      return subjects(...args)
    }
    const { entries } = await p.save(p.draft(id('Siti'), { body: { dari: 'sini' } }))
    expect(entries[0]?.localSeq).toBe(2)
    expect((await p.shows(id('Siti'))).map(r => r['dari'])).toEqual(['tab lain', 'sini'])
  })

  it('P6 own entries that are not on the phone any more are noted to be fetched', async () => {
    const p = await phone()
    await apply(p, [own(entry('lama'), 3)])
    expect((await p.log.store.meta()).place.missing).toEqual([id('lama')])
  })

  it('P8 an exit from a feed that she had left before does not hide her', async () => {
    const p = await phone()
    const e = entry('warga Siti', { kind: 'warga', record: id('Siti') })
    const mawar = id('Mawar')
    await apply(p, [
      whole(e, 1),
      { ...whole(e, 1, mawar), pos: 8 },
      { feed: melati, pos: 9, exit: id('Siti') },
    ])
    expect((await p.open(id('Siti'))).feed).toBe(mawar)
    expect(await p.shows(id('Siti'))).toHaveLength(1)
    await apply(p, [{ feed: mawar, pos: 12, exit: id('Siti') }], { cursor: 'c2' })
    expect(await p.shows(id('Siti'))).toEqual([])
  })

  it('P8 the planted phone that does not heed exits still shows her', async () => {
    const p = await phone({ rules: { heedsExits: false } })
    const e = entry('warga Siti', { kind: 'warga', record: id('Siti') })
    await apply(p, [whole(e, 1), { feed: melati, pos: 9, exit: id('Siti') }])
    expect(await p.shows(id('Siti'))).toHaveLength(1)
  })

  it('P9 a pending merge by mistake does not let a forgotten one take another with her', async () => {
    const p = await phone()
    await p.save(p.person('Siti'), p.person('Budi'))
    const link = (about: string, dengan: string) =>
      p.draft(id(about), { kind: 'samakah', record: id('tautan'), body: { dengan: id(dengan), aktif: true } })
    await p.save(link('Siti', 'Budi'), link('Budi', 'Siti'))
    await apply(p, [{ feed: melati, pos: 3, forget: id('Siti') }])
    expect((await itemsOf(p, id('Budi'))).map(i => i.entry.kind)).toContain('warga')
    expect((await itemsOf(p)).filter(i => i.entry.about === id('Siti'))).toEqual([])
  })

  it('P9 of two who are one person each goes when the server names her, and what is unsent about the other stays till then', async () => {
    const p = await phone()
    const [siti, budi] = [p.person('Siti'), p.person('Budi')]
    const { entries } = await p.save(siti, budi)
    const link = (about: string, dengan: string) =>
      p.draft(id(about), { kind: 'samakah', record: id('tautan'), body: { dengan: id(dengan), aktif: true } })
    const joined = await p.save(link('Siti', 'Budi'), link('Budi', 'Siti'))
    const served = [...entries, ...joined.entries]
    await apply(
      p,
      served.map((entry, i) => ({ feed: melati, pos: i + 1, seq: i + 1, month: 202611, entry })),
    )
    const unsent = await p.save(p.draft(id('Budi'), { body: { berat: 9 } }))
    await apply(p, [{ feed: melati, pos: 8, forget: id('Siti') }])
    expect((await itemsOf(p)).filter(i => i.entry.about === id('Siti'))).toEqual([])
    expect((await itemsOf(p, id('Budi'))).map(i => i.entry.id)).toContain(unsent.entries[0]?.id)
    await apply(p, [{ feed: melati, pos: 9, forget: id('Budi') }])
    expect(await itemsOf(p)).toEqual([])
  })

  it('E an edit names what was on screen; the planted rule names what is there now', async () => {
    const onScreen = { nama: [id('lama')] }
    const now: PhoneOptions['rules'] = { replaces: () => ({ nama: [id('baru')] }) }
    for (const [rules, named] of [
      [{}, id('lama')],
      [now, id('baru')],
    ] as const) {
      const p = await phone({ rules })
      const { entries } = await p.save({ ...p.person('Siti'), replaces: onScreen })
      expect(entries[0]?.replaces).toEqual({ nama: [named] })
    }
  })
})

const sentPhone = async (role: 'kader' | 'bidan') => {
  const p = await phone({ role })
  const { entries } = await p.save(
    p.person('Siti'),
    p.draft(id('Siti'), { seenBy: 'health', body: { skor: 9 } }),
  )
  await ack(p.log, [acceptedAt(entries)], 100 * day)
  await apply(
    p,
    entries.map((e, i) => own(e, i + 1)),
  )
  return p
}

describe('how long a phone keeps what was accepted', () => {
  it('H4 for 35 days of the server, whatever the clock of the phone says', async () => {
    const p = await sentPhone('bidan')
    await dropOld(p.log, 135 * day)
    expect(await p.states()).toEqual({ sent: 1 })
    await dropOld(p.log, 135 * day + 1)
    expect(await p.states()).toEqual({})
    expect(await p.shows(id('Siti'))).toHaveLength(2)
  })

  it("D6 confidential entries are on a cadre's phone until 7 days after the ack, and stay with the bidan", async () => {
    const [kader, bidan] = [await sentPhone('kader'), await sentPhone('bidan')]
    for (const p of [kader, bidan]) await dropOld(p.log, 107 * day)
    expect(await kader.shows(id('Siti'))).toHaveLength(2)
    for (const p of [kader, bidan]) await dropOld(p.log, 107 * day + 1)
    expect((await kader.shows(id('Siti'))).map(r => r.kind)).toEqual(['warga'])
    expect(JSON.stringify([...kader.disk.saves.values()])).not.toContain('skor')
    expect(await bidan.shows(id('Siti'))).toHaveLength(2)
  })

  it('D6 they do not come back when her history is served again in another feed', async () => {
    const p = await sentPhone('kader')
    const ids = [...p.disk.saves.values()].flatMap(s => s.ids)
    await dropOld(p.log, 108 * day)
    const again = ids.map((own, i): PullItem => ({
      feed: melati,
      pos: 20 + i,
      seq: i + 1,
      month: 202611,
      own,
    }))
    await apply(p, again, { cursor: 'c2' })
    expect((await p.shows(id('Siti'))).map(r => r.kind)).toEqual(['warga'])
    expect((await p.log.store.meta()).place.missing).toEqual([])
  })
})
