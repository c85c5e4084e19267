import { describe, expect, it } from 'vitest'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import type { Member } from './world.ts'
import { id } from '../fixtures/entries.ts'
import { named, pen, save, village, wordsOf, world } from './world.ts'

type Village = Awaited<ReturnType<typeof village>>

async function all(
  v: Village,
  who: Member,
  cursor?: string,
  limit = 3,
): Promise<{ words: string[]; cursor: string }> {
  const words: string[] = []
  let at = cursor
  for (;;) {
    const page = await v.pull(who, at, limit)
    words.push(...wordsOf(page))
    at = page.cursor
    if (!page.more) return { words, cursor: at }
  }
}

const move = (v: Village, word: string, to: string, by = v.asBidan) =>
  save(
    by.person(
      'Siti',
      { rumah: id(to) },
      { id: id(word), save: id(`simpan ${word}`), replaces: { rumah: [id('warga Siti')] } },
    ),
  )

describe('feeds', () => {
  it('P1 a subject is in the feed of her home, else of the posyandu that founded her', async () => {
    const v = await village()
    await v.push(v.bidan, [
      save(v.asBidan.person('Siti', { rumah: id('Mawar') }, { posyandu: id('Melati') })),
      save(v.asBidan.person('Budi', {}, { posyandu: id('Melati') })),
    ])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Mawar'))
    expect((await v.ctx.store.read.subject(id('Budi')))?.feed).toBe(id('Melati'))
  })

  it('P1 an area is in the feed of its parent, a root in its own', async () => {
    const v = await village()
    expect((await v.ctx.store.read.subject(id('Melati')))?.feed).toBe(id('Desa A'))
    expect((await v.ctx.store.read.subject(id('Puskesmas')))?.feed).toBe(id('Puskesmas'))
  })

  it('P2 pos and seq come from one counter: no number is given twice', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti', { rumah: id('Melati') }), v.asKader.write('berat'))])
    await v.push(v.bidan, [
      move(v, 'pindah', 'Mawar'),
      save(v.asBidan.person('Budi', {}, { posyandu: id('Mawar') })),
    ])
    const { items } = await v.pull(v.admin)
    const numbers = items.map(i => i.pos)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('P3 a move: history in seq order in the new feed, then an exit marker in the old one', async () => {
    const v = await village()
    await v.push(v.kader, [
      save(v.asKader.person('Siti', { rumah: id('Melati') })),
      save(v.asKader.write('berat')),
    ])
    const [left, entered] = [await v.pull(v.kader), await v.pull(v.kaderMawar)]
    await v.push(v.bidan, [move(v, 'pindah', 'Mawar')])
    expect(wordsOf(await v.pull(v.kader, left.cursor))).toEqual([`exit ${id('Siti')}`])
    expect(wordsOf(await v.pull(v.kaderMawar, entered.cursor))).toEqual([
      id('warga Siti'),
      id('berat'),
      id('pindah'),
    ])
    expect(wordsOf(await v.pull(v.kader)).filter(w => w === id('berat'))).toEqual([])
  })

  it('P3 two homes that did not see each other: the one shown by the fold holds her', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti', { rumah: id('Melati') }))])
    await v.push(v.bidan, [move(v, 'pindah 1', 'Mawar')])
    await v.push(v.kader, [move(v, 'pindah 2', 'Anggrek', v.asKader)])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Mawar'))
  })

  it('P3 there and back: she is served once, at her last places', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti', { rumah: id('Melati') }))])
    await v.push(v.bidan, [move(v, 'pindah', 'Mawar')])
    const back = v.asBidan.person(
      'Siti',
      { rumah: id('Melati') },
      { id: id('kembali'), replaces: { rumah: [id('pindah')] } },
    )
    await v.push(v.bidan, [save(back)])
    const words = wordsOf(await v.pull(v.kader))
    expect(words.slice(-4)).toEqual([`exit ${id('Siti')}`, id('warga Siti'), id('pindah'), id('kembali')])
    expect(wordsOf(await v.pull(v.kaderMawar)).slice(-1)).toEqual([`exit ${id('Siti')}`])
  })

  it('P4 a caller reads its areas, everything below and every area above, and nothing beside', async () => {
    const v = await village()
    const feeds = async (who: Member) => new Set((await v.pull(who)).feeds)
    expect(await feeds(v.kader)).toEqual(new Set(['Melati', 'Desa A', 'Puskesmas'].map(id)))
    expect(await feeds(v.bidan)).toEqual(new Set(['Melati', 'Mawar', 'Desa A', 'Puskesmas'].map(id)))
    expect((await feeds(v.admin)).size).toBe(6)
  })

  it('P4 a cadre of another posyandu sees nothing of it, in no answer', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti', { nama: 'Kenari-Melati' }))])
    const answers = [
      await v.post(v.kaderMawar, '/api/pull', {}),
      await v.post(v.kaderMawar, '/api/entries', { ids: [id('warga Siti')] }),
      await v.post(v.kaderMawar, '/api/bucket', { feed: id('Melati'), seenBy: 'posyandu', month: 202611 }),
    ]
    expect(answers.map(a => a.body).join()).not.toContain('Kenari')
    expect(answers[2]?.json().ids).toEqual([])
  })

  it('P5 a health entry goes to its author and to health workers', async () => {
    const v = await village()
    await v.push(v.kader, [
      save(v.asKader.person('Siti', { rumah: id('Melati') })),
      save(v.asKader.write('skor', { seenBy: 'health' })),
      save(v.asKader.write('sembunyi', { body: { skor: 9 } })),
    ])
    const other = await v.member('kader Melati 2', 'kader', [id('Melati')])
    expect(wordsOf(await v.pull(other))).not.toContain(id('skor'))
    expect(wordsOf(await v.pull(other))).not.toContain(id('sembunyi'))
    for (const who of [v.kader, v.bidan, v.admin]) {
      expect(wordsOf(await v.pull(who))).toEqual(expect.arrayContaining([id('skor'), id('sembunyi')]))
    }
    const asked = await v.post(other, '/api/entries', { ids: [id('skor'), id('sembunyi')] })
    expect(asked.json().items).toEqual([])
  })

  it('P5 a class stays with an entry when she moves', async () => {
    const v = await village()
    await v.push(v.kader, [
      save(v.asKader.person('Siti', { rumah: id('Melati') })),
      save(v.asKader.write('sembunyi', { body: { skor: 9 } })),
    ])
    await v.push(v.bidan, [move(v, 'pindah', 'Mawar')])
    expect(wordsOf(await v.pull(v.kaderMawar))).not.toContain(id('sembunyi'))
  })

  it('P6 entries of the own replica come back as id and seq only', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const mine = (await v.pull(v.kader)).items.find(i => named(i) === id('warga Siti'))
    expect(mine).toEqual({ feed: id('Melati'), pos: 7, seq: 7, month: 202611, own: id('warga Siti') })
    const second = await v.member('kader Melati', 'kader', [], { replica: id('HP kedua') })
    expect((await v.pull(second)).items.find(i => named(i) === id('warga Siti'))).toHaveProperty('entry')
  })

  it('P7 pages hold everything once, in order, whatever their size', async () => {
    const v = await village()
    const many = Array.from({ length: 150 }, (_, i) =>
      save(v.asBidan.person(`orang ${i}`, {}, { posyandu: id(i % 2 ? 'Melati' : 'Mawar') })),
    )
    await v.push(v.bidan, many)
    const whole = wordsOf(await v.pull(v.admin))
    expect(whole).toHaveLength(156)
    for (const limit of [1, 7, 64, 65]) expect((await all(v, v.admin, undefined, limit)).words).toEqual(whole)
  })

  it('P7 a feed new to the caller starts at zero, beside the others that go on', async () => {
    const v = await village()
    await v.push(v.bidan, [
      save(v.asBidan.person('Siti', {}, { posyandu: id('Melati') })),
      save(v.asBidan.person('Budi', {}, { posyandu: id('Mawar') })),
    ])
    const { cursor } = await v.pull(v.kader)
    await v.ctx.accounts.assign(v.kader.account, [id('Melati'), id('Mawar')])
    expect(wordsOf(await v.pull(v.kader, cursor))).toEqual([id('warga Budi')])
  })

  it('P7 a cursor that is not signed by us is as none, another account’s too', async () => {
    const v = await village()
    const { cursor } = await v.pull(v.kader)
    const [payload = '', signature = ''] = cursor.split('.')
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace(/,\d+,/, ',1,')).toString(
      'base64url',
    )
    for (const bad of ['x', `${forged}.${signature}`, `${payload}.`, (await v.pull(v.bidan)).cursor]) {
      const answer = await v.pull(v.kader, bad)
      expect(answer).not.toHaveProperty('restarted')
      expect(answer.items.length).toBeGreaterThan(0)
    }
  })

  it('P7 nothing new costs nothing: the same cursor again is empty', async () => {
    const v = await village()
    const { cursor } = await v.pull(v.kader)
    expect(await v.pull(v.kader, cursor)).toMatchObject({ items: [], more: false })
  })

  it('P7 whoever becomes a health worker reads from the beginning', async () => {
    const v = await village()
    await v.push(v.bidan, [
      save(v.asBidan.person('Siti', {}, { posyandu: id('Melati') })),
      save(v.asBidan.write('skor', { seenBy: 'health' })),
      save(v.asBidan.write('berat')),
    ])
    const { cursor } = await v.pull(v.kader)
    const { pull } = await import('../../sync-server/routes/pull.ts')
    const areas = new Set([id('Melati')])
    const caller = {
      account: v.kader.account,
      role: 'bidan',
      replica: v.kader.replica,
      areas,
      everAreas: areas,
    } as const
    const reply = await pull.handle(v.ctx, { cursor }, { caller, session: v.kader.replica })
    expect(JSON.stringify(reply.body)).toContain(id('skor'))
  })
})

describe('epoch', () => {
  it('H2 a true cursor whose place is not there opens a new epoch, once for all who come with the old one', async () => {
    const v = await village()
    const backup = await v.ctx.store.snapshot()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const [kader, bidan] = [await v.pull(v.kader), await v.pull(v.bidan)]

    const w = await world({ source: { bytes: backup } })
    const again = await w.member('kader Melati', 'kader', [id('Melati')])
    const other = await w.member('bidan A', 'bidan', [id('Desa A')])
    const first = await w.pull(again, kader.cursor)
    expect(first).toMatchObject({ restarted: true })
    expect(first.epoch).not.toBe(kader.epoch)
    expect(await w.pull(other, bidan.cursor)).toMatchObject({ restarted: true, epoch: first.epoch })
    expect(await w.pull(again, first.cursor)).not.toHaveProperty('restarted')
  })

  it('H2 other entries may have taken the lost places by then', async () => {
    const v = await village()
    const backup = await v.ctx.store.snapshot()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const { cursor, epoch } = await v.pull(v.kader)
    const w = await world({ source: { bytes: backup } })
    const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
    const p = pen(bidan, id('Desa A'))
    await w.push(bidan, [save(p.person('Budi', {}, { posyandu: id('Melati') }))])
    const kader = await w.member('kader Melati', 'kader', [id('Melati')])
    const answer = await w.push(kader, [save(v.asKader.person('Tini'))], { cursor })
    expect(answer.epoch).not.toBe(epoch)
  })

  it('H2 the same entries in another order are another history, though the last stands where it stood', async () => {
    const v = await village()
    const backup = await v.ctx.store.snapshot()
    const [siti, budi, tini] = ['Siti', 'Budi', 'Tini'].map(name => save(v.asKader.person(name)))
    if (!siti || !budi || !tini) throw new Error('Three people')
    await v.push(v.kader, [siti, budi, tini])
    const { cursor, epoch } = await v.pull(v.bidan)
    const w = await world({ source: { bytes: backup }, at: '2026-11-10T03:00:00Z' })
    const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
    await w.push(await w.member('kader Melati', 'kader', [id('Melati')]), [budi, siti, tini])
    const answer = await w.pull(bidan, cursor)
    expect(answer).toMatchObject({ restarted: true })
    expect(answer.epoch).not.toBe(epoch)
  })

  it('H2 a server that was only started again goes on with the same cursors', async () => {
    const ledger = memoryLedger()
    const v = await village({ ledger })
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const { cursor, epoch } = await v.pull(v.bidan)
    const bytes = await v.ctx.store.snapshot()
    const w = await world({ source: { bytes }, ledger, at: '2026-11-10T03:00:00Z' })
    const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
    expect(await w.pull(bidan, cursor)).toMatchObject({ epoch, items: [] })
    await w.push(await w.member('kader Melati', 'kader', [id('Melati')]), [save(v.asKader.person('Budi'))])
    const next = await w.pull(bidan, cursor)
    expect(wordsOf(next)).toEqual([id('warga Budi')])
    expect(await w.pull(bidan, next.cursor)).toMatchObject({ epoch, items: [] })
  })

  it('H2 a ledger ahead of the database opens a new epoch at start, and not again at the next', async () => {
    const ledger = memoryLedger()
    const v = await village({ ledger })
    const backup = await v.ctx.store.snapshot()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const { epoch } = await v.pull(v.kader)
    const w = await world({ source: { bytes: backup }, ledger })
    const restored = await w.ctx.store.read.meta('epoch')
    expect(restored).not.toBe(epoch)
    const x = await world({ source: { bytes: await w.ctx.store.snapshot() }, ledger })
    expect(await x.ctx.store.read.meta('epoch')).toBe(restored)
  })

  it('H2 an epoch that this database never knew is another history', async () => {
    const ledger = memoryLedger()
    const v = await village({ ledger })
    const backup = await v.ctx.store.snapshot()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const w = await world({ source: { bytes: backup }, ledger })
    const kader = await w.member('kader Melati', 'kader', [id('Melati')])
    const { cursor, epoch } = await w.pull(kader)
    const lost = await world({ source: { bytes: backup } })
    const again = await lost.member('kader Melati', 'kader', [id('Melati')])
    const answer = await lost.pull(again, cursor)
    expect(answer).toMatchObject({ restarted: true })
    expect(answer.epoch).not.toBe(epoch)
  })

  it('H3 after a restore a phone offers what the server lacks, and nobody loses anything', async () => {
    const ledger = memoryLedger()
    const v = await village({ ledger })
    const backup = await v.ctx.store.snapshot()
    const own = save(v.asKader.person('Siti', { rumah: id('Melati') }), v.asKader.write('berat'))
    await v.push(v.kader, [own])
    const bidansOld = (await v.pull(v.bidan)).cursor
    const w = await world({ source: { bytes: backup }, ledger })
    const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
    const kader = await w.member('kader Melati', 'kader', [id('Melati')])
    const { verdicts } = await w.push(bidan, [{ ...own, rescued: true }], { cursor: bidansOld })
    expect(verdicts[0]?.verdict).toBe('accepted')
    expect((await w.push(kader, [own])).verdicts[0]?.verdict).toBe('duplicate')
    expect(wordsOf(await w.pull(kader))).toEqual(expect.arrayContaining([id('warga Siti'), id('berat')]))
  })

  it('H5 who was forgotten stays forgotten in a database that was put back', async () => {
    const ledger = memoryLedger()
    const v = await village({ ledger })
    await v.push(v.kader, [save(v.asKader.person('Siti', { nama: 'Siti' }))])
    const backup = await v.ctx.store.snapshot()
    await v.push(v.bidan, [save(v.asBidan.write('lupa', { kind: 'lupakan' }))])
    const w = await world({ source: { bytes: backup }, ledger })
    const kader = await w.member('kader Melati', 'kader', [id('Melati')])
    expect(wordsOf(await w.pull(kader))).toContain(`forget ${id('Siti')}`)
    const late = await w.push(kader, [save(v.asKader.write('berat'))])
    expect(late.verdicts[0]).toMatchObject({ reason: 'forgotten' })
  })
})
