import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToDigest, emptyDigest, sameDigest } from '../../src/domain/log/index.ts'
import type { Entry, PullItem, ReaderClass } from '../../src/domain/log/index.ts'
import type { LogStore, LogTx, NewEntry, PageQuery, Reader, StoredSave } from '../../sync-server/store.ts'
import { entry, id } from '../fixtures/entries.ts'

/** What every LogStore keeps, whatever database it stands on. `open` gives an empty one. */

const month = 202611
const fresh = (e: Entry, part: Partial<NewEntry> = {}): NewEntry => ({
  entry: e,
  json: JSON.stringify(e),
  hash: `h ${e.id}`,
  seenBy: e.seenBy,
  month,
  rescued: false,
  receivedBy: id('HP A'),
  ...part,
})

const reader = (part: Partial<Reader> = {}): Reader => ({
  account: id('kader A'),
  replica: id('HP lain'),
  health: false,
  feeds: [id('Melati')],
  ...part,
})

const from = (r: Reader, after: [string, number][] = [], limit = 100): PageQuery => ({
  reader: r,
  after: new Map(after),
  limit,
})

const wordOf = (item: PullItem): string =>
  'entry' in item ? item.entry.id : 'own' in item ? item.own : 'exit' in item ? 'exit' : 'forget'

const digest = (...words: string[]) => words.reduce((d, w) => addToDigest(d, id(w)), emptyDigest)

const countedWrite = (store: LogStore, n: number) =>
  store.write(async tx => {
    const before = await tx.highWater()
    await begin(tx, `orang ${n}`, 'Melati', `a ${n}`, `b ${n}`, `c ${n}`)
    await Promise.resolve()
    return { before, after: await tx.highWater() }
  })

async function slowWrites(store: LogStore, n: number): Promise<void> {
  for (let i = 0; i < 10; i++) {
    await store.write(async tx => {
      await begin(tx, `orang ${n}`, 'Melati', `${n} ${i} a`)
      await new Promise(resolve => setImmediate(resolve))
      tx.append(fresh(entry(`${n} ${i} b`, { seenBy: 'health' })), id('Melati'))
    })
  }
}

async function begin(tx: LogTx, subject: string, feed: string, ...words: string[]): Promise<void> {
  await tx.putSubject({ id: id(subject), feed: id(feed) })
  for (const word of words) tx.append(fresh(entry(word, { about: id(subject) })), id(feed))
}

const stored = (part: Partial<StoredSave> = {}): StoredSave => ({
  save: id('simpan'),
  entries: [{ about: id('Siti') }],
  about: [id('Siti')],
  caller: { account: id('kader A'), role: 'kader', replica: id('HP A'), areas: [], everAreas: [] },
  rescued: false,
  at: '2026-11-10T02:00:00.000Z',
  ...part,
})

export function logStoreContract(name: string, open: () => Promise<LogStore>): void {
  describe(`LogStore on ${name}`, () => {
    let store: LogStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('S1 gives numbers that rise by one and are there after the commit', async () => {
      const placed = await store.write(async tx => [
        tx.append(fresh(entry('a')), id('Melati')),
        tx.append(fresh(entry('b')), id('Melati')),
      ])
      expect(placed.map(p => p.seq)).toEqual([1, 2])
      expect(await store.read.highWater()).toBe(2)
      expect((await store.read.known([id('a'), id('z')])).get(id('a'))).toMatchObject({
        seq: 1,
        month,
        hash: `h ${id('a')}`,
      })
    })

    it('S1 a write that throws leaves nothing behind, not even a number', async () => {
      await store.write(tx => begin(tx, 'Siti', 'Melati', 'a'))
      const failing = store.write(async tx => {
        await begin(tx, 'Budi', 'Melati', 'b')
        throw new Error('mati listrik')
      })
      await expect(failing).rejects.toThrow('mati listrik')
      expect(await store.read.subject(id('Budi'))).toBeUndefined()
      expect(await store.read.highWater()).toBe(1)
      const [next] = await store.write(async tx => [tx.append(fresh(entry('c')), id('Melati'))])
      expect(next?.seq).toBe(2)
      const [bucket] = await store.read.buckets([id('Melati')], ['posyandu'])
      expect(bucket?.n).toBe(2)
    })

    it('S1 writers stand in line: no two interleave, however long each takes', async () => {
      const spans = await Promise.all(Array.from({ length: 20 }, (_, n) => countedWrite(store, n)))
      expect(spans.map(s => s.before)).toEqual(spans.map((_, i) => i * 3))
      expect(spans.every(s => s.after === s.before + 3)).toBe(true)
    })

    it('S1 readers beside writers never skip an entry', async () => {
      const seen: number[][] = []
      let writing = true
      const read = async (): Promise<void> => {
        const mine: number[] = []
        let after = 0
        for (;;) {
          const last = !writing
          const page = await store.read.page(from(reader({ health: true }), [[id('Melati'), after]], 7))
          mine.push(...page.map(i => i.pos))
          after = page.at(-1)?.pos ?? after
          if (page.length === 0 && last) break
          await new Promise(resolve => setImmediate(resolve))
        }
        seen.push(mine)
      }
      const writers = Promise.all([0, 1, 2, 3].map(n => slowWrites(store, n))).then(() => {
        writing = false
      })
      await Promise.all([writers, read(), read(), read()])
      const whole = Array.from({ length: 80 }, (_, i) => i + 1)
      expect(seen).toEqual([whole, whole, whole])
    })

    it('P3 moves history in seq order, marks the exit, and keeps the old places true', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a', 'b')
        await tx.move(id('Siti'), id('Melati'), id('Mawar'))
      })
      const mawar = await store.read.page(from(reader({ feeds: [id('Mawar')] })))
      expect(mawar.map(i => [i.pos, 'seq' in i && i.seq])).toEqual([
        [3, 1],
        [4, 2],
      ])
      expect((await store.read.page(from(reader()))).map(i => [i.pos, wordOf(i)])).toEqual([[5, 'exit']])
      expect(await store.read.idsAt([{ feed: id('Melati'), pos: 1 }])).toEqual([id('a')])
      expect(await store.read.subject(id('Siti'))).toMatchObject({ feed: id('Mawar'), forgotten: false })
      const ever = (await store.read.subject(id('Siti')))?.everFeeds
      expect(new Set(ever)).toEqual(new Set([id('Melati'), id('Mawar')]))
    })

    it('P5 the class is in the query: a cadre’s page holds no health entry of others, and is still full', async () => {
      await store.write(async tx => {
        await tx.putSubject({ id: id('Siti'), feed: id('Melati') })
        for (let i = 0; i < 40; i++) {
          const seenBy: ReaderClass = i % 4 === 0 ? 'posyandu' : 'health'
          const by = i % 4 === 1 ? id('kader A') : id('bidan')
          tx.append(fresh(entry(`e ${i}`, { seenBy, by })), id('Melati'))
        }
      })
      const page = await store.read.page(from(reader(), [], 12))
      expect(page.map(i => i.pos)).toEqual([1, 2, 5, 6, 9, 10, 13, 14, 17, 18, 21, 22])
      expect(await store.read.page(from(reader({ health: true })))).toHaveLength(40)
      const asked = await store.read.entries([id('e 1'), id('e 2'), id('e 4')], reader())
      expect(asked.map(e => e.seq)).toEqual([2, 5])
      expect(await store.read.entries([id('e 4')], reader({ feeds: [id('Mawar')] }))).toEqual([])
    })

    it('P7 a page is merged over feeds by pos and starts after each feed’s own place', async () => {
      await store.write(async tx => {
        await tx.putSubject({ id: id('Siti'), feed: id('Melati') })
        for (let i = 0; i < 6; i++) tx.append(fresh(entry(`e ${i}`)), id(i % 2 ? 'Melati' : 'Mawar'))
      })
      const both = reader({ feeds: [id('Mawar'), id('Melati')] })
      expect((await store.read.page(from(both, [], 4))).map(i => i.pos)).toEqual([1, 2, 3, 4])
      expect((await store.read.page(from(both, [[id('Melati'), 4]]))).map(i => i.pos)).toEqual([1, 3, 5, 6])
    })

    it('P3 says whom a feed has now, each once: nobody who moved away or was forgotten', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a', 'b')
        await begin(tx, 'Budi', 'Melati', 'c')
        await begin(tx, 'Tini', 'Melati', 'd')
        await tx.append(fresh(entry('e', { about: id('Budi'), seenBy: 'health' })), id('Melati'))
        await begin(tx, 'Rina', 'Mawar', 'f')
        await tx.move(id('Siti'), id('Melati'), id('Mawar'))
        await tx.forget(id('Tini'))
      })
      expect(await store.read.subjectsIn(id('Melati'))).toEqual([id('Budi')])
      expect((await store.read.subjectsIn(id('Mawar'))).toSorted()).toEqual(
        [id('Rina'), id('Siti')].toSorted(),
      )
    })

    it('K3 finds whose entries hold a NIK, in text it is no NIK, and nobody who was forgotten', async () => {
      const says = (word: string, who: string, body: Entry['body']) =>
        fresh(entry(word, { about: id(who), body }))
      await store.write(async tx => {
        for (const who of ['Siti', 'Budi', 'Tini', 'Rina'])
          await tx.putSubject({ id: id(who), feed: id('Melati') })
        tx.append(says('a', 'Siti', { nik: '3471014502900001' }), id('Melati'))
        tx.append(says('b', 'Siti', { nama: 'Siti', nik: '3471014502900001' }), id('Melati'))
        tx.append(says('c', 'Budi', { catatan: '"nik":"3471014502900001"' }), id('Melati'))
        tx.append(says('d', 'Tini', { nik: '3471014502900001' }), id('Melati'))
        tx.append(says('e', 'Rina', { nik: '3471014502900002' }), id('Melati'))
        await tx.forget(id('Tini'))
        expect(await tx.withNik('3471014502900002')).toEqual([id('Rina')])
      })
      expect(await store.read.withNik('3471014502900001')).toEqual([id('Siti')])
      expect(await store.read.withNik('3471014502900003')).toEqual([])
    })

    it('K4 numbers that are passed over are given to nothing, also later', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a')
        tx.pass(3)
        tx.append(fresh(entry('b', { about: id('Siti') })), id('Melati'))
      })
      await store.write(async tx => tx.pass(2))
      expect(await store.read.highWater()).toBe(7)
      expect((await store.read.about(id('Siti'))).map(s => s.seq)).toEqual([1, 5])
    })

    it('P9 forget erases bodies and what is held about her, and leaves the places', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a', 'b')
        await tx.keepRefused(stored(), 'right')
        await tx.forget(id('Siti'), id('b'))
      })
      expect((await store.read.page(from(reader()))).map(wordOf)).toEqual(['forget'])
      expect(await store.read.about(id('Siti'))).toEqual([])
      expect(await store.read.idsAt([{ feed: id('Melati'), pos: 1 }])).toEqual([id('a')])
      expect(await store.read.held(id('simpan'), id('kader A'))).toBeUndefined()
      const known = await store.read.known([id('a'), id('b')])
      expect([known.get(id('a'))?.hash, known.get(id('b'))?.hash]).toEqual(['', `h ${id('b')}`])
    })

    it('H2 says at once what stands at each of many places, also where a marker is and where nothing is', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a', 'b')
        await begin(tx, 'Budi', 'Mawar', 'c')
        tx.append(fresh(entry('d', { about: id('Budi'), seenBy: 'health' })), id('Mawar'))
        await tx.move(id('Siti'), id('Melati'), id('Anggrek'))
      })
      const at = (feed: string, pos: number) => ({ feed: id(feed), pos })
      const places = [
        at('Mawar', 4),
        at('Melati', 2),
        at('Melati', 3),
        at('Anggrek', 5),
        at('Melati', 7),
        at('Mawar', 4),
      ]
      expect(await store.read.idsAt(places)).toEqual([
        id('d'),
        id('b'),
        undefined,
        id('a'),
        id('Siti'),
        id('d'),
      ])
      expect(await store.read.idsAt([])).toEqual([])
    })

    it('P9 somebody whom this database does not know can be forgotten in advance', async () => {
      await store.write(tx => tx.forget(id('Siti'), undefined, [id('Melati')]))
      expect(await store.read.subject(id('Siti'))).toMatchObject({ forgotten: true })
      expect((await store.read.page(from(reader()))).map(wordOf)).toEqual(['forget'])
    })

    it('G1 digests are those of the entries served, also after moves and forgets', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a', 'b')
        await begin(tx, 'Budi', 'Melati', 'c', 'd')
        await begin(tx, 'Tini', 'Mawar', 'e')
        tx.append(fresh(entry('f', { seenBy: 'health' }), { month: 202612 }), id('Mawar'))
      })
      await store.write(tx => tx.move(id('Siti'), id('Melati'), id('Mawar')))
      await store.write(tx => tx.forget(id('Budi')))
      const buckets = await store.read.buckets([id('Melati'), id('Mawar')], ['posyandu', 'health'])
      expect(buckets.map(b => [b.feed, b.seenBy, b.month, b.n])).toEqual([
        [id('Mawar'), 'posyandu', month, 3],
        [id('Mawar'), 'health', 202612, 1],
      ])
      expect(buckets.every((b, i) => sameDigest(b, i === 0 ? digest('a', 'b', 'e') : digest('f')))).toBe(true)
    })

    it('G2 lists the ids of a bucket in order, page by page', async () => {
      await store.write(tx => begin(tx, 'Siti', 'Melati', 'a', 'b', 'c'))
      const ask = (after: string, limit: number) =>
        store.read.bucketIds({ feed: id('Melati'), seenBy: 'posyandu', month, after, limit })
      const first = await ask('', 2)
      const rest = await ask(first.at(-1) ?? '', 2)
      expect([...first, ...rest]).toEqual([id('a'), id('b'), id('c')].sort())
    })

    it('R3 says who used a number of a replica', async () => {
      const e = entry('a')
      await store.write(async tx => tx.append(fresh(e), id('Melati')))
      const used = await store.read.localSeq(e.replica, [e.localSeq, e.localSeq + 1])
      expect([...used]).toEqual([[e.localSeq, [e.id]]])
      const { by, replica, localSeq } = e
      expect(await store.read.numbered(replica, localSeq, localSeq + 9)).toEqual([{ by, localSeq }])
      expect(await store.read.numbered(replica, localSeq + 1, localSeq + 9)).toEqual([])
    })

    it('S3 a waiting save is taken once, a refused one is kept until it is pruned', async () => {
      await store.write(async tx => {
        await tx.keepWaiting(stored({ save: id('s 1') }), id('Siti'))
        await tx.keepRefused(stored({ save: id('s 2') }), 'right')
      })
      const taken = await store.write(tx => tx.takeWaiting(id('Siti')))
      expect(taken).toEqual([stored({ save: id('s 1') })])
      expect(await store.write(tx => tx.takeWaiting(id('Siti')))).toEqual([])
      expect(await store.read.held(id('s 2'), id('kader A'))).toEqual({ reason: 'right' })
      expect(await store.write(tx => tx.pruneRefused('2026-11-10T02:00:00.001Z'))).toBe(1)
    })

    it('S3 says at once which subjects are known, where they are, and for which of them a save waits', async () => {
      await store.write(async tx => {
        await begin(tx, 'Siti', 'Melati', 'a')
        await begin(tx, 'Budi', 'Melati')
        await tx.move(id('Siti'), id('Melati'), id('Mawar'))
        await tx.move(id('Siti'), id('Mawar'), id('Melati'))
        tx.append(fresh(entry('b', { about: id('Tini') })), id('Melati'))
        await tx.keepWaiting(stored(), id('Rina'))
        await tx.keepRefused(stored({ save: id('s 2') }), 'right')
      })
      const asked = ['Siti', 'Budi', 'Tini', 'Rina'].map(id)
      const found = await store.read.subjects(asked)
      expect([...found.keys()].sort()).toEqual([id('Siti'), id('Budi')].sort())
      expect(found.get(id('Budi'))).toEqual(await store.read.subject(id('Budi')))
      expect(found.get(id('Siti'))?.feed).toBe(id('Melati'))
      expect(new Set(found.get(id('Siti'))?.everFeeds)).toEqual(new Set([id('Melati'), id('Mawar')]))
      expect([...(await store.read.awaited(asked))]).toEqual([id('Rina')])
    })

    it('keeps the tree of areas with every parent that each ever had', async () => {
      const put = (parent: string) => store.write(tx => tx.putArea({ id: id('Melati'), parent: id(parent) }))
      await put('Desa A')
      expect(await store.read.areas()).toHaveLength(1)
      await put('Desa B')
      const [area] = await store.read.areas()
      expect(area?.parent).toBe(id('Desa B'))
      expect(new Set(area?.everParents)).toEqual(new Set([id('Desa A'), id('Desa B')]))
    })

    it('remembers what it was told by key', async () => {
      await store.write(tx => tx.setMeta('kunci', 'satu'))
      await store.write(tx => tx.setMeta('kunci', 'dua'))
      expect([await store.read.meta('kunci'), await store.read.meta('lain')]).toEqual(['dua', undefined])
    })
  })
}
