import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { ack } from '../../src/db/ack.ts'
import { PocketClosed, StorageFull } from '../../src/db/faults.ts'
import type { Pocket } from '../../src/db/pocket-types.ts'
import { schemaNumber } from '../../src/db/phone-store.ts'
import { stateOf } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { fact, newEngine, person, pocketIn, until } from './pocket-world.ts'
import { testKinds } from '../server/world.ts'
import type { NamedCard } from './pocket-world.ts'

const open: Pocket<NamedCard>[] = []
const pocket = async (...args: Parameters<typeof pocketIn>) => {
  const opened = await pocketIn(...args)
  open.push(opened)
  return opened
}
afterEach(() => open.splice(0).forEach(p => p.close()))

const quota = () =>
  Promise.reject(new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError')))

describe('saving', () => {
  it('a save is on the disk when it resolves, and there after a restart, with its card and its count', async () => {
    const engine = newEngine()
    const first = await pocket(engine)
    const { entries } = await first.save([person('Siti'), fact('Siti')])
    expect(entries.map(e => e.localSeq)).toEqual([1, 2])
    expect(new Set(entries.map(e => e.save)).size).toBe(1)
    first.close()
    const again = await pocket(engine)
    expect(again.cards.get()).toEqual([{ id: id('Siti'), nama: 'Siti', catatan: 2 }])
    expect(again.sync.get()).toMatchObject({ waiting: 1, sent: 0, toFix: 0 })
    const { view } = await again.open(id('Siti'))
    expect(view.records.map(stateOf)).toEqual(['pending', 'pending'])
    expect((await again.outbox())[0]).toMatchObject({
      state: 'pending',
      about: [id('Siti')],
      kinds: ['warga', 'ukur'],
    })
  })

  it('a clock that stands in 2010 is only noted: nothing is ordered by it', async () => {
    const p = await pocket(newEngine())
    const { entries } = await p.save([person('Siti')])
    expect(entries[0]).toMatchObject({ deviceTime: '2010-01-01T00:00:00.000Z', happenedOn: '2026-11-10' })
  })

  it('the draft goes in the commit of its save, and stays when the save fails', async () => {
    const p = await pocket(newEngine())
    await p.drafts.put('isian', { nama: 'Si' }, id('Siti'))
    expect(await p.drafts.list()).toEqual([{ id: 'isian', about: id('Siti'), value: { nama: 'Si' } }])
    await expect(p.save([person('Siti', { happenedOn: 'kemarin' })], { draftId: 'isian' })).rejects.toThrow(
      'happenedOn',
    )
    expect(await p.drafts.get('isian')).toEqual({ nama: 'Si' })
    await p.save([person('Siti')], { draftId: 'isian' })
    expect(await p.drafts.get('isian')).toBeUndefined()
  })

  it('R2 saves that are pressed at once get one number each', async () => {
    const p = await pocket(newEngine())
    const saves = await Promise.all(['Siti', 'Siti', 'Budi', 'Ani'].map(word => p.save([fact(word)])))
    const numbers = saves.flatMap(s => s.entries.map(e => e.localSeq))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
    expect((await p.open(id('Siti'))).view.records).toHaveLength(2)
  })

  it('watchers of the subject are called, those of others are not', async () => {
    const p = await pocket(newEngine())
    const called: string[] = []
    const off = p.watch(id('Siti'), () => called.push('Siti'))
    p.watch(id('Budi'), () => called.push('Budi'))
    const before = p.cards.get()
    expect(p.cards.get()).toBe(before)
    await p.save([person('Siti')])
    expect(called).toEqual(['Siti'])
    expect(p.cards.get()).not.toBe(before)
    off()
    await p.save([fact('Siti')])
    expect(called).toEqual(['Siti'])
  })

  it('a phone without room says so, after the ballast was given up, and nothing of the save is there', async () => {
    const p = await pocket(newEngine())
    await p.keepRoom()
    const { store } = await p.log()
    const { commit, ballast } = store
    let tries = 0
    store.commit = tx => ((tries += 1) < 2 ? quota() : commit(tx))
    await p.save([person('Siti')])
    expect([tries, await ballast.held()]).toEqual([2, false])
    store.commit = quota
    await expect(p.save([person('Budi')])).rejects.toBeInstanceOf(StorageFull)
    store.commit = commit
    expect((await p.open(id('Budi'))).view.records).toEqual([])
    expect(p.cards.get().map(c => c.nama)).toEqual(['Siti'])
  })
})

describe('two tabs', () => {
  it('see the saves of each other, and neither overwrites the other', async () => {
    const engine = newEngine()
    const [a, b] = [await pocket(engine), await pocket(engine)]
    let heard = 0
    b.watch(id('Siti'), () => (heard += 1))
    await a.save([person('Siti')])
    await until(() => heard > 0 && b.cards.get().length === 1)
    expect(b.card(id('Siti'))?.nama).toBe('Siti')
    await Promise.all([a.save([fact('Siti')]), b.save([fact('Siti')])])
    const { view } = await a.open(id('Siti'))
    expect(view.records).toHaveLength(3)
    expect(new Set(view.records.flatMap(r => r.items.map(i => i.entry.localSeq)))).toEqual(new Set([1, 2, 3]))
  })

  it('D3 an older app never writes into the database of a newer one', async () => {
    const engine = newEngine()
    const p = await pocket(engine)
    const { store } = await p.log()
    const { head } = await store.meta()
    if (!head) throw new Error('no head')
    await store.commit({ expect: { head }, puts: { head: { ...head, schema: schemaNumber + 1 } } })
    await expect(p.save([person('Siti')])).rejects.toBeInstanceOf(PocketClosed)
    await expect(pocketIn(engine)).rejects.toBeInstanceOf(PocketClosed)
  })

  it('an upgrade in another tab closes the database here and tells', async () => {
    const engine = newEngine()
    const p = await pocket(engine)
    const newer = new Dexie('saku-uji', engine)
    newer.version(2).stores({ lain: 'id' })
    await newer.open()
    expect(p.closed.get()).toBe('newer-app')
    await expect(p.save([person('Siti')])).rejects.toBeInstanceOf(PocketClosed)
    await expect(p.open(id('Siti'))).rejects.toBeInstanceOf(PocketClosed)
    newer.close()
  })
})

describe('two accounts on one phone', () => {
  it('have a database, a counter and an outbox each, and see nothing of each other', async () => {
    const engine = newEngine()
    const sri = await pocket(engine, { name: 'saku-sri' })
    const profile = {
      replica: id('HP B'),
      account: id('kader B'),
      name: 'Bu Ani',
      role: 'kader',
      areas: [],
    } as const
    const ani = await pocket(engine, { name: 'saku-ani', profile })
    await sri.save([person('Siti')])
    const { entries } = await ani.save([person('Budi')])
    expect(entries[0]).toMatchObject({ by: id('kader B'), replica: id('HP B'), localSeq: 1 })
    expect(ani.cards.get().map(c => c.nama)).toEqual(['Budi'])
    await until(() => sri.sync.get().waiting === 1)
  })
})

const book = async () => ({
  kinds: testKinds,
  summarise: (_: unknown, who: { id: string }) => ({ id: who.id, nama: 'baru', catatan: 0 }),
})

describe('cards', () => {
  it('are made anew when the app summarises differently', async () => {
    const engine = newEngine()
    const p = await pocket(engine)
    await p.save([person('Siti')])
    p.close()
    expect((await pocket(engine, { book })).cards.get()).toMatchObject([{ nama: 'Siti' }])
    expect((await pocket(engine, { book, cardVersion: 2 })).cards.get()).toMatchObject([{ nama: 'baru' }])
  })

  it('pass the codec like every value, and clear columns hold no words', async () => {
    const engine = newEngine()
    const codec = {
      encode: (value: unknown) => ({ sealed: Buffer.from(JSON.stringify(value)).toString('base64') }),
      decode: (value: unknown) => {
        const { sealed } = value as { sealed: string } // written by encode
        return JSON.parse(Buffer.from(sealed, 'base64').toString()) as unknown
      },
    }
    const p = await pocket(engine, { codec })
    await p.drafts.put('isian', { nama: 'Siti' }, id('Siti'))
    await p.save([person('Siti'), fact('Siti', { body: { keluhan: 'Siti batuk' } })])
    const { store } = await p.log()
    const rows = await Promise.all([store.cards(), store.saves(['pending']), store.drafts()])
    const subjects = await store.subjectsAfter(1, '', 9)
    expect(JSON.stringify([rows, subjects, await store.meta()])).not.toMatch(/Siti|warga|ukur|2026|batuk/)
    expect(p.cards.get()).toEqual([{ id: id('Siti'), nama: 'Siti', catatan: 2 }])
  })

  it('each visits every subject once', async () => {
    const p = await pocket(newEngine())
    await p.save(['Siti', 'Budi', 'Ani'].map(word => person(word)))
    const seen: string[] = []
    await p.each(o => void seen.push(o.id))
    expect(seen.toSorted()).toEqual(['Siti', 'Budi', 'Ani'].map(id).toSorted())
  })
})

const refuse = async (p: Pocket<NamedCard>, save: string) =>
  ack(await p.log(), [{ save, verdict: 'rejected', reason: 'type', detail: 'berat' }], 0)

describe('what was refused', () => {
  it('D5 is mended by a new entry; the refused one leaves the view and is kept', async () => {
    const p = await pocket(newEngine())
    const { save, entries } = await p.save([fact('Siti', { body: { berat: 'x' } })])
    await refuse(p, save)
    expect((await p.outbox())[0]).toMatchObject({ save, state: 'rejected', reason: 'type', detail: 'berat' })
    expect((await p.open(id('Siti'))).view.records.map(stateOf)).toEqual(['rejected'])
    await p.repair(save, [fact('Siti', { body: { berat: 8.4 } })])
    expect((await p.outbox()).map(l => l.state)).toEqual(['pending'])
    expect((await p.open(id('Siti'))).view.records.map(stateOf)).toEqual(['pending'])
    expect((await p.kept()).map(l => l.save)).toEqual([save])
    expect(await p.entriesOf(save)).toEqual(entries)
  })

  it('can be set aside, and is kept; what was not refused cannot', async () => {
    const p = await pocket(newEngine())
    const { save } = await p.save([fact('Siti')])
    await expect(p.dismiss(save)).rejects.toThrow('not refused')
    await refuse(p, save)
    await p.dismiss(save)
    expect((await p.open(id('Siti'))).view.records).toEqual([])
    expect((await p.kept()).map(l => l.save)).toEqual([save])
    expect(p.card(id('Siti'))).toBeUndefined()
  })
})
