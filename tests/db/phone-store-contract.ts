import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPlace, schemaNumber } from '../../src/db/phone-store.ts'
import type { Head, PhoneStore, SaveRow, SubjectRow } from '../../src/db/phone-store.ts'
import { placeKey } from '../../src/db/expect.ts'
import { id } from '../fixtures/entries.ts'

const head: Head = { schema: schemaNumber, replica: id('HP A'), counter: 0, generation: 1 }

const subject = (word: string, part: Partial<SubjectRow> = {}): SubjectRow => ({
  id: word,
  generation: 1,
  pos: 0,
  rev: 1,
  gone: false,
  value: { items: [] },
  ...part,
})

const kept = (word: string, part: Partial<SaveRow> = {}): SaveRow => ({
  save: word,
  state: 'pending',
  order: 1,
  ids: [`${word}-1`],
  abouts: ['siti'],
  rescued: false,
  placed: [],
  value: [],
  ...part,
})

/** What every phone store keeps to; run over Dexie and over the simulator's memory. */
export function phoneStoreContract(name: string, open: () => Promise<PhoneStore>): void {
  describe(`phone store: ${name}`, () => {
    let store: PhoneStore
    beforeEach(async () => {
      store = await open()
      await store.commit({ expect: {}, puts: { head } })
    })
    afterEach(() => store.close())

    it('is empty and has no head before its first commit', async () => {
      const fresh = await open()
      expect(await fresh.meta()).toEqual({ place: emptyPlace, facts: {} })
      expect(await fresh.cards()).toEqual([])
      fresh.close()
    })

    it('gives back what was put, by generation and in id order', async () => {
      const rows = ['c', 'a', 'b'].map(word => subject(word))
      await store.commit({
        expect: { head },
        puts: { subjects: [...rows, subject('a', { generation: 2, rev: 7 })] },
      })
      expect((await store.subjectsAfter(1, '', 2)).map(r => r.id)).toEqual(['a', 'b'])
      expect((await store.subjectsAfter(1, 'b', 9)).map(r => r.id)).toEqual(['c'])
      expect((await store.subjects(2, ['a', 'b'])).map(r => r?.rev)).toEqual([7, undefined])
    })

    it('looks at head, links and subjects of the generation shown at once', async () => {
      const links = [{ id: 'a', links: [{ other: 'b', active: true }] }]
      const subjects = [subject('a', { rev: 3 }), subject('b', { generation: 2 })]
      await store.commit({ expect: { head }, puts: { subjects, links } })
      const seen = await store.look(['b', 'a'])
      expect(seen).toEqual({ ...(await store.meta()), links, subjects: [undefined, subjects[0]] })
      expect((await store.look([])).subjects).toEqual([])
      expect(await store.subjects(1, [])).toEqual([])
    })

    it('finds saves by state, by entry and by subject, in their order', async () => {
      const saves = [
        kept('s2', { order: 2, ids: ['e3', 'e4'], abouts: ['siti', 'budi'] }),
        kept('s1', { order: 1 }),
        kept('s3', { order: 3, state: 'sent', abouts: ['budi'] }),
      ]
      await store.commit({ expect: { head }, puts: { saves } })
      expect((await store.saves(['pending'])).map(s => s.save)).toEqual(['s1', 's2'])
      expect((await store.savesWith(['e3', 'e4', 'x'])).map(s => s.save)).toEqual(['s2'])
      expect((await store.savesAbout(['budi'])).map(s => s.save)).toEqual(['s2', 's3'])
      expect((await store.savesByKey(['s3', 'x'])).map(s => s?.state)).toEqual(['sent', undefined])
      expect(await store.counts()).toEqual({
        pending: 2,
        waiting: 0,
        rejected: 0,
        kept: 0,
        sent: 1,
        carried: 0,
      })
    })

    it('D3 a commit that rests on another counter, replica, generation or schema is stale and writes nothing', async () => {
      const others: Partial<Head>[] = [
        { counter: 1 },
        { replica: id('HP B') },
        { generation: 2 },
        { schema: 99 },
      ]
      for (const other of others) {
        const tx = { expect: { head: { ...head, ...other } }, puts: { cards: [{ id: 'x', value: 1 }] } }
        expect(await store.commit(tx)).toBe('stale')
      }
      expect(await store.cards()).toEqual([])
    })

    it('D3 a commit that rests on another revision, place or state of a save is stale', async () => {
      await store.commit({
        expect: { head },
        puts: { subjects: [subject('a', { rev: 2 })], saves: [kept('s')] },
      })
      const at = (rev: number) => store.commit({ expect: { head, revs: [{ generation: 1, id: 'a', rev }] } })
      expect([await at(1), await at(2)]).toEqual(['stale', 'done'])
      const where = (cursor?: string) =>
        store.commit({ expect: { head, place: placeKey({ ...emptyPlace, ...(cursor && { cursor }) }) } })
      expect([await where('c'), await where()]).toEqual(['stale', 'done'])
      const when = (save: string, state: 'sent' | 'pending' | undefined) =>
        store.commit({ expect: { head, saves: new Map([[save, state]]) } })
      expect([await when('s', 'sent'), await when('s', 'pending'), await when('s', undefined)]).toEqual([
        'stale',
        'done',
        'stale',
      ])
      expect(await when('new', undefined)).toBe('done')
    })

    it('a new subject is expected at revision 0', async () => {
      const tx = {
        expect: { head, revs: [{ generation: 1, id: 'a', rev: 0 }] },
        puts: { subjects: [subject('a')] },
      }
      expect([await store.commit(tx), await store.commit(tx)]).toEqual(['done', 'stale'])
    })

    it('deletes one generation and leaves the other', async () => {
      const both = [subject('a'), subject('b'), subject('a', { generation: 2 })]
      await store.commit({ expect: { head }, puts: { subjects: both } })
      await store.commit({ expect: { head }, deletes: { generations: [1] } })
      expect(await store.subjectsAfter(1, '', 9)).toEqual([])
      expect((await store.subjectsAfter(2, '', 9)).map(r => r.id)).toEqual(['a'])
    })

    it('clears before it puts, so that a whole list is replaced in one commit', async () => {
      await store.commit({
        expect: { head },
        puts: { cards: [{ id: 'old', value: 1 }], links: [{ id: 'old', links: [] }] },
      })
      await store.commit({
        expect: { head },
        puts: { cards: [{ id: 'new', value: 2 }] },
        deletes: { allCards: true },
      })
      expect(await store.cards()).toEqual([{ id: 'new', value: 2 }])
      expect(await store.links()).toEqual([])
      expect(await store.cards(['new', 'old'])).toEqual([{ id: 'new', value: 2 }])
    })

    it('keeps drafts and gives them back one by one', async () => {
      await store.commit({
        expect: { head },
        puts: { drafts: [{ id: 'd', about: 'siti', value: { bb: '8,4' } }] },
      })
      expect(await store.draft('d')).toEqual({ id: 'd', about: 'siti', value: { bb: '8,4' } })
      await store.commit({ expect: { head }, deletes: { drafts: ['d'] } })
      expect(await store.drafts()).toEqual([])
      expect(await store.draft('d')).toBeUndefined()
    })

    it('holds a ballast until it is freed', async () => {
      expect(await store.ballast.held()).toBe(false)
      await store.ballast.hold(new Uint8Array(1000))
      expect(await store.ballast.held()).toBe(true)
      await store.ballast.free()
      expect(await store.ballast.held()).toBe(false)
    })
  })
}
