import { describe, expect, it } from 'vitest'
import { canonical, contentHash } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { named, pen, save, village, wordsOf, world } from './world.ts'

describe('verdicts', () => {
  it('S1 an accepted save gets a seq for every entry, rising, in the month of acceptance', async () => {
    const v = await village()
    const { verdicts, epoch } = await v.push(v.kader, [
      save(v.asKader.person('Siti'), v.asKader.write('berat Siti')),
    ])
    expect(epoch).toMatch(/^[\w-]{22}$/)
    expect(verdicts).toEqual([
      {
        save: id('simpan warga Siti'),
        verdict: 'accepted',
        placed: [
          { id: id('warga Siti'), seq: 7, month: 202611 },
          { id: id('berat Siti'), seq: 8, month: 202611 },
        ],
      },
    ])
  })

  it('S2 the same save again gets the same seqs and adds nothing', async () => {
    const v = await village()
    const saves = [save(v.asKader.person('Siti'))]
    const first = await v.push(v.kader, saves)
    const second = await v.push(v.kader, [...saves, ...saves])
    expect(second.verdicts.map(x => x.verdict)).toEqual(['duplicate', 'duplicate'])
    expect(second.verdicts[0]).toEqual({ ...first.verdicts[0], verdict: 'duplicate' })
    expect(await v.ctx.store.read.highWater()).toBe(7)
  })

  it('S2 a row of before carries the hash of its contents', async () => {
    const v = await village()
    const entry = v.asKader.person('Siti', { nama: 'Siti', alamat: 'RT 2' })
    await v.push(v.kader, [save(entry)])
    v.sqlite?.writer
      .prepare('UPDATE log SET hash = ? WHERE id = ?')
      .run(contentHash(canonical(save(entry).entries[0])), entry.id)
    const verdictOf = async (e: Entry) => (await v.push(v.kader, [save(e)])).verdicts[0]
    expect(await verdictOf(entry)).toMatchObject({ verdict: 'duplicate' })
    expect(await verdictOf({ ...entry, body: { alamat: 'RT 2', nama: 'Siti' } })).toMatchObject({
      verdict: 'duplicate',
    })
    expect(await verdictOf({ ...entry, body: { nama: 'Siti' } })).toMatchObject({ reason: 'id-reused' })
  })

  it('S2 the entry that forgets somebody comes again in another order of keys, when she is erased', async () => {
    const v = await village()
    await v.push(v.bidan, [save(v.asBidan.person('Siti', { rumah: id('Melati') }))])
    const forget = v.asBidan.write('lupa', { kind: 'lupakan', about: id('Siti'), body: { a: 1, b: 2 } })
    await v.push(v.bidan, [save(forget)])
    const [again] = (await v.push(v.bidan, [save({ ...forget, body: { b: 2, a: 1 } })])).verdicts
    expect(again).toMatchObject({ verdict: 'duplicate' })
  })

  it('S2 the order of keys is no difference', async () => {
    const v = await village()
    const entry = v.asKader.person('Siti', { nama: 'Siti', rt: 2 })
    await v.push(v.kader, [save(entry)])
    const turned = { ...entry, body: { rt: 2, nama: 'Siti' } }
    expect((await v.push(v.kader, [save(turned)])).verdicts[0]?.verdict).toBe('duplicate')
  })

  it('S3 a fact about somebody unknown waits, and is accepted when she arrives from another phone', async () => {
    const v = await village()
    const fact = v.asKader.write('berat Siti')
    const early = await v.push(v.kader, [save(fact)])
    expect(early.verdicts).toEqual([{ save: fact.save, verdict: 'waiting', needs: id('Siti') }])
    const again = await v.push(v.kader, [save(fact)])
    expect(again.verdicts[0]?.verdict).toBe('waiting')
    expect(await v.ctx.store.read.held(fact.save, v.kader.account)).toEqual({ needs: id('Siti') })

    await v.push(v.bidan, [save(v.asBidan.person('Siti', { rumah: id('Melati') }))])
    expect((await v.push(v.kader, [save(fact)])).verdicts[0]?.verdict).toBe('duplicate')
    expect(await v.ctx.store.read.held(fact.save, v.kader.account)).toBeUndefined()
    expect(wordsOf(await v.pull(v.bidan))).toContain(fact.id)
  })

  it('S3 a fact before its person in the same batch is accepted, and says so', async () => {
    const v = await village()
    const { verdicts } = await v.push(v.kader, [
      save(v.asKader.write('berat Siti')),
      save(v.asKader.person('Siti')),
    ])
    expect(verdicts.map(x => x.verdict)).toEqual(['accepted', 'accepted'])
  })

  it('S3 a chain of waiting saves is released by the first of them', async () => {
    const v = await village()
    const child = save(v.asKader.person('Adik'), v.asKader.write('berat ibu', { about: id('Ibu') }))
    const fact = save(v.asKader.write('berat adik', { about: id('Adik') }))
    const early = await v.push(v.kader, [fact, child])
    expect(early.verdicts.map(x => x.verdict)).toEqual(['waiting', 'waiting'])
    await v.push(v.kader, [save(v.asKader.person('Ibu'))])
    const late = await v.push(v.kader, [fact, child])
    expect(late.verdicts.map(x => x.verdict)).toEqual(['duplicate', 'duplicate'])
  })

  it('S3 an edit that arrives before the one it edits waits, so that she is filed where she was founded', async () => {
    const v = await village()
    const edit = v.asBidan.person(
      'Siti',
      { nama: 'Siti A' },
      { id: id('edit'), replaces: { nama: [id('warga Siti')] } },
    )
    expect((await v.push(v.bidan, [save(edit)])).verdicts[0]?.verdict).toBe('waiting')
    await v.push(v.kader, [save(v.asKader.person('Siti', { nama: 'Siti' }))])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Melati'))
    expect((await v.push(v.bidan, [save(edit)])).verdicts[0]?.verdict).toBe('duplicate')
  })

  it('S4 envelope: an entry that is broken, of another save, twice, or none at all', async () => {
    const v = await village()
    const good = v.asKader.person('Siti')
    const saves = [
      { save: good.save, entries: [{ ...good, happenedOn: '10-11-2026' }] },
      { save: id('lain'), entries: [good] },
      { save: good.save, entries: [good, good] },
      { save: good.save, entries: [] },
      { save: good.save, entries: ['<html>' as never] },
      { save: 'bukan id', entries: [good] },
    ]
    const { verdicts } = await v.push(v.kader, saves)
    expect(verdicts.map(x => x.verdict === 'rejected' && x.reason)).toEqual(saves.map(() => 'envelope'))
    expect(verdicts[0]).toMatchObject({ detail: 'happenedOn' })
    expect(await v.ctx.store.read.held(good.save, v.kader.account)).toEqual({ reason: 'envelope' })
  })

  it('S4 type: a known field of the wrong type, with the field in the answer', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const { verdicts } = await v.push(v.kader, [save(v.asKader.write('berat', { body: { berat: 'tiga' } }))])
    expect(verdicts[0]).toMatchObject({ verdict: 'rejected', reason: 'type', detail: 'berat: angka' })
  })

  it('S4 size: an entry over 64 KiB, a save over 200 entries', async () => {
    const v = await village()
    const big = v.asKader.person('Besar', { catatan: 'x'.repeat(64 * 1024) })
    const many = save(...Array.from({ length: 201 }, (_, i) => v.asKader.person(`orang ${i}`)))
    const fits = save(...Array.from({ length: 200 }, (_, i) => v.asKader.person(`warga ${i}`)))
    const answers = [
      await v.push(v.kader, [save(big)]),
      await v.push(v.kader, [many]),
      await v.push(v.kader, [fits]),
    ]
    expect(answers.map(a => a.verdicts[0]?.verdict)).toEqual(['rejected', 'rejected', 'accepted'])
    expect(answers[1]?.verdicts[0]).toMatchObject({ reason: 'size' })
  })

  it('S4 id-reused: a known id with other content', async () => {
    const v = await village()
    const entry = v.asKader.person('Siti', { nama: 'Siti' })
    await v.push(v.kader, [save(entry)])
    const { verdicts } = await v.push(v.kader, [save({ ...entry, body: { nama: 'Sita' } })])
    expect(verdicts[0]).toMatchObject({ verdict: 'rejected', reason: 'id-reused' })
  })

  it('S4 split: some ids of the save are known and some are not', async () => {
    const v = await village()
    const entry = v.asKader.person('Siti')
    await v.push(v.kader, [save(entry)])
    const { verdicts } = await v.push(v.kader, [save(entry, v.asKader.write('berat Siti'))])
    expect(verdicts[0]).toMatchObject({ verdict: 'rejected', reason: 'split', detail: entry.id })
  })

  it('S4 what an author sent without its confidential part is completed from her other phone, never the other way', async () => {
    const v = await village()
    const [open, secret] = [
      v.asKader.person('Siti'),
      v.asKader.write('rahasia', { seenBy: 'health', save: id('simpan warga Siti') }),
    ]
    const both = { save: open.save, entries: [open, secret] }
    expect(secret.save).toBe(open.save)
    await v.push(v.kader, [{ ...both, entries: [open] }])
    const { verdicts } = await v.push(v.kader, [both])
    expect(verdicts[0]).toMatchObject({ verdict: 'accepted', placed: [{ id: open.id }, { id: secret.id }] })
    const alone = { ...v.asKader.person('Budi'), seenBy: 'health' as const }
    const rest = { ...v.asKader.write('berat Budi', { about: id('Budi') }), save: alone.save }
    await v.push(v.kader, [{ save: alone.save, entries: [alone] }])
    const late = await v.push(v.kader, [{ save: alone.save, entries: [alone, rest] }])
    expect(late.verdicts[0]).toMatchObject({ verdict: 'rejected', reason: 'split' })
  })

  it('S4 a refused body is kept for 90 days', async () => {
    const v = await village()
    const bad = save(v.asKader.person('Siti', {}, { posyandu: id('Anggrek') }))
    await v.push(v.kader, [bad])
    const { pruneRefused } = await import('../../sync-server/recover.ts')
    v.tick(89 * 24 * 3600 * 1000)
    expect(await pruneRefused(v.ctx)).toBe(0)
    v.tick(2 * 24 * 3600 * 1000)
    expect(await pruneRefused(v.ctx)).toBe(1)
    expect(await v.ctx.store.read.held(bad.save, v.kader.account)).toBeUndefined()
  })

  it('S5 unknown kinds, newer versions, unknown fields and values out of range are kept and passed on whole', async () => {
    const v = await village()
    const strange = {
      ...v.asKader.write('aneh', { kind: 'dari-masa-depan', v: 42, body: { berat: 'x' } }),
      warna: 'biru',
    }
    const newer = v.asKader.write('baru', { v: 9, body: { berat: 'tiga kilo', suhu: 1e9 } })
    const { verdicts } = await v.push(v.kader, [save(v.asKader.person('Siti')), save(strange), save(newer)])
    expect(verdicts.map(x => x.verdict)).toEqual(['accepted', 'accepted', 'accepted'])
    const pulled = (await v.pull(v.bidan)).items.flatMap(i => ('entry' in i ? [i.entry] : []))
    expect(pulled.find(e => e.id === strange.id)).toEqual(strange)
    expect(pulled.find(e => e.id === newer.id)).toEqual(newer)
  })

  it('S5 an older body is judged as today reads it', async () => {
    const v = await village()
    const old = v.asKader.write('lama', { kind: 'naik-versi', v: 1, body: { berat: '3' } })
    const { verdicts } = await v.push(v.kader, [save(v.asKader.person('Siti')), save(old)])
    expect(verdicts[1]?.verdict).toBe('accepted')
  })

  it('S6 one bad save never blocks the rest, and none of it is written', async () => {
    const v = await village()
    const poison = save(
      v.asKader.person('Racun'),
      v.asKader.write('racun', { about: id('Racun'), body: { berat: [] } }),
    )
    const { verdicts } = await v.push(v.kader, [
      save(v.asKader.person('Siti')),
      poison,
      save(v.asKader.person('Budi')),
    ])
    expect(verdicts.map(x => x.verdict)).toEqual(['accepted', 'rejected', 'accepted'])
    expect(await v.ctx.store.read.subject(id('Racun'))).toBeUndefined()
  })

  it('H1 the epoch stands in the answer of a push too', async () => {
    const v = await village()
    expect((await v.push(v.kader, [])).epoch).toBe((await v.pull(v.kader)).epoch)
  })

  it('413 more than 1,250 entries at once, which says nothing of one save alone', async () => {
    const v = await village()
    const each = (n: number) => Array.from({ length: n }, (_, i) => save(v.asKader.person(`orang ${n} ${i}`)))
    expect((await v.post(v.kader, '/api/push', { saves: each(1251) })).statusCode).toBe(413)
    const whole = await v.post(v.kader, '/api/push', { saves: each(1250) })
    expect(whole.json().verdicts).toHaveLength(1250)
  })
})

const edit = (who: ReturnType<typeof pen>, word: string) =>
  who.person(
    'Siti',
    { nama: word },
    { id: id(word), save: id(`s ${word}`), replaces: { nama: [id('warga Siti')] } },
  )

describe('rights', () => {
  it('W1 nobody writes in the name of another', async () => {
    const v = await village()
    const forged = v.asKader.person('Siti', {}, { by: v.bidan.account })
    expect((await v.push(v.kader, [save(forged)])).verdicts[0]).toMatchObject({ reason: 'right' })
  })

  it('W2 a kind has its writers; an unknown kind has any', async () => {
    const v = await village()
    const area = v.asKader.area('Dusun', id('Melati'))
    const unknown = v.asKader.write('baru', { kind: 'belum-dikenal', about: id('x'), record: id('x') })
    const { verdicts } = await v.push(v.kader, [save(area), save(unknown)])
    expect(verdicts.map(x => x.verdict)).toEqual(['rejected', 'accepted'])
  })

  it('W3 an entry of a posyandu that the caller never had is refused, of one that she had is taken', async () => {
    const v = await village()
    await v.ctx.accounts.assign(v.kader.account, [id('Mawar')])
    const late = v.asKader.person('Siti')
    const foreign = v.asKader.person('Budi', {}, { posyandu: id('Anggrek') })
    const { verdicts } = await v.push(v.kader, [save(late), save(foreign)])
    expect(verdicts.map(x => x.verdict)).toEqual(['accepted', 'rejected'])
  })

  it('W3 what was done at a posyandu that a restored server does not know waits until it is there again', async () => {
    const v = await village()
    const backup = await v.ctx.store.snapshot()
    const kenanga = save(v.asAdmin.area('Kenanga', id('Desa A')))
    await v.push(v.admin, [kenanga])
    const atKenanga = save(v.asBidan.person('Siti', {}, { posyandu: id('Kenanga') }))

    const w = await world({ source: { bytes: backup } })
    const [admin, bidan, anggrek] = [
      await w.member('puskesmas', 'puskesmas', [id('Puskesmas')]),
      await w.member('bidan A', 'bidan', [id('Desa A')]),
      await w.member('kader Anggrek', 'kader', [id('Anggrek')]),
    ]
    const foreign = save(v.asAnggrek.person('Budi', {}, { posyandu: id('Kenanga') }))
    for (const [who, sent] of [
      [bidan, atKenanga],
      [anggrek, foreign],
    ] as const)
      expect((await w.push(who, [sent])).verdicts[0]).toMatchObject({
        verdict: 'waiting',
        needs: id('Kenanga'),
      })
    await w.push(admin, [kenanga])
    expect((await w.push(bidan, [atKenanga])).verdicts[0]?.verdict).toBe('duplicate')
    expect((await w.push(anggrek, [foreign])).verdicts[0]).toMatchObject({ reason: 'right' })
    expect(wordsOf(await w.pull(bidan))).toContain(id('warga Siti'))
  })

  it('W3 a posyandu that has moved to another desa still takes the late entries of its former bidan', async () => {
    const v = await village()
    const moved = v.asAdmin.area('Melati', id('Desa B'), {
      id: id('pindah'),
      replaces: { induk: [id('tempat Melati')] },
    })
    await v.push(v.admin, [save(moved)])
    const late = v.asBidan.person('Siti', {}, { posyandu: id('Melati') })
    expect((await v.push(v.bidan, [save(late)])).verdicts[0]?.verdict).toBe('accepted')
    expect((await v.pull(v.bidan)).feeds).not.toContain(id('Melati'))
  })

  it('W4 only those whose area holds or held her edit her own fields', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti', { nama: 'Siti' }))])
    const foreign = await v.push(v.kaderAnggrek, [save(edit(v.asAnggrek, 'orang lain'))])
    expect(foreign.verdicts[0]).toMatchObject({ reason: 'right' })
    await v.push(v.bidan, [
      save(
        v.asBidan.person(
          'Siti',
          { rumah: id('Mawar') },
          { id: id('pindah'), replaces: { nama: [id('warga Siti')] } },
        ),
      ),
    ])
    const late = await v.push(v.kader, [save(edit(v.asKader, 'sudah pindah'))])
    expect(late.verdicts[0]?.verdict).toBe('accepted')
  })

  it('W5 a guest: a fact about anybody known is taken and goes to the feed of her own posyandu', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const guest = v.asAnggrek.write('berat tamu')
    expect((await v.push(v.kaderAnggrek, [save(guest)])).verdicts[0]?.verdict).toBe('accepted')
    expect(wordsOf(await v.pull(v.kader))).toContain(guest.id)
    expect(wordsOf(await v.pull(v.kaderAnggrek))).not.toContain(guest.id)
  })

  it('W6 rescued entries are taken with a true cursor of an earlier epoch only', async () => {
    const v = await village()
    const old = (await v.pull(v.bidan)).cursor
    const lost = { ...save(v.asKader.person('Siti')), rescued: true }
    const now = await v.push(v.bidan, [lost], { cursor: old })
    expect(now.verdicts[0]).toMatchObject({ reason: 'right', detail: 'rescued' })

    const { openEpoch, currentEpoch } = await import('../../sync-server/epoch.ts')
    await openEpoch(v.ctx, { seen: await currentEpoch(v.ctx), because: 'uji' })
    const after = await v.push(v.bidan, [lost], { cursor: old })
    expect(after.verdicts[0]?.verdict).toBe('accepted')
    expect((await v.ctx.store.read.known([id('warga Siti')])).get(id('warga Siti'))?.rescued).toBe(true)
    const listed = await v.app.inject({
      url: '/api/rescued',
      headers: { 'x-saku-replica': v.bidan.replica },
      cookies: v.bidan.cookies,
    })
    expect(listed.json().items).toEqual([
      {
        id: id('warga Siti'),
        about: id('Siti'),
        feed: id('Melati'),
        seq: 7,
        by: v.kader.account,
        receivedBy: v.bidan.replica,
        kind: 'warga',
        happenedOn: lost.entries[0]?.happenedOn,
        broughtBy: v.bidan.account,
        since: v.ctx.now().toISOString(),
      },
    ])
    expect(listed.json().more).toBe(false)
  })

  it('W6 a save that was rescued in part is completed by its author', async () => {
    const v = await village()
    const cursor = (await v.pull(v.kader)).cursor
    const whole = save(
      v.asBidan.person('Siti', {}, { posyandu: id('Melati') }),
      v.asBidan.write('skor Siti', { seenBy: 'health' }),
    )
    const { openEpoch, currentEpoch } = await import('../../sync-server/epoch.ts')
    await openEpoch(v.ctx, { seen: await currentEpoch(v.ctx), because: 'uji' })
    const part = { ...whole, entries: whole.entries.slice(0, 1), rescued: true }
    expect((await v.push(v.kader, [part], { cursor })).verdicts[0]?.verdict).toBe('accepted')
    const { verdicts } = await v.push(v.bidan, [whole])
    expect(verdicts[0]).toMatchObject({
      verdict: 'accepted',
      placed: [{ id: id('warga Siti') }, { id: id('skor Siti') }],
    })
  })

  it('W2 W4 a forget needs a writer of its kind whose area holds her', async () => {
    const v = await village()
    await v.push(v.kaderAnggrek, [save(v.asAnggrek.person('Budi'))])
    const forget = v.asBidan.write('lupa', { kind: 'lupakan', about: id('Budi') })
    expect((await v.push(v.bidan, [save(forget)])).verdicts[0]).toMatchObject({ reason: 'right' })
  })
})

describe('replicas', () => {
  it('R3 one number of a replica with two ids: taken, and the device is told to make a new replica', async () => {
    const v = await village()
    const clone = pen(v.kader, id('Melati'))
    expect(await v.push(v.kader, [save(v.asKader.person('Siti'))])).not.toHaveProperty('newReplica')
    const answer = await v.push(v.kader, [save(clone.person('Budi'))])
    expect(answer).toMatchObject({ newReplica: true, verdicts: [{ verdict: 'accepted' }] })
    expect(await v.push(v.kader, [save(v.asKader.person('Tini'))])).not.toHaveProperty('newReplica')
  })
})

describe('forget', () => {
  it('P9 bodies of her and her group are erased, a marker goes to her feeds, later arrivals are refused', async () => {
    const v = await village()
    const link = (about: string, dengan: string) =>
      v.asBidan.write(`link ${about}`, {
        kind: 'samakah',
        about: id(about),
        record: id('link'),
        body: { dengan: id(dengan), aktif: true },
      })

    await v.push(v.kader, [
      save(v.asKader.person('Siti', { nama: 'Siti' }), v.asKader.write('berat')),
      save(v.asKader.person('Sity', { nama: 'Sity' })),
      save(v.asKader.person('Budi')),
    ])
    const before = await v.pull(v.kader)
    await v.push(v.bidan, [save(link('Siti', 'Sity'), link('Sity', 'Siti'))])
    const refused = save(v.asKader.write('ditolak', { body: { berat: 'x' } }))
    await v.push(v.kader, [refused])

    const forget = v.asBidan.write('lupa', { kind: 'lupakan', body: { alasan: 'permintaan keluarga' } })
    expect((await v.push(v.bidan, [save(forget)])).verdicts[0]?.verdict).toBe('accepted')
    expect((await v.push(v.bidan, [save(forget)])).verdicts[0]?.verdict).toBe('duplicate')

    const late = v.asKader.write('terlambat', { body: { rahasia: 'tersisa' } })
    expect((await v.push(v.kader, [save(late)])).verdicts[0]).toMatchObject({ reason: 'forgotten' })
    const after = await v.pull(v.kader, before.cursor)
    expect(wordsOf(after)).toEqual([`forget ${id('Siti')}`, `forget ${id('Sity')}`])
    const fresh = (await v.pull(v.bidan)).items.map(named)
    expect(fresh).toContain(id('warga Budi'))
    expect(fresh).not.toContain(id('warga Siti'))
    const bytes = Buffer.from(await v.ctx.store.snapshot()).toString('latin1')
    for (const word of ['"Sity"', 'permintaan keluarga', 'tersisa']) expect(bytes).not.toContain(word)
    expect(await v.ctx.store.read.held(refused.save, v.kader.account)).toBeUndefined()
  })

  it('P13 whoever names people hears with the last page who of them was forgotten, and of the others nothing', async () => {
    const v = await village()
    await v.push(v.kaderMawar, [save(v.asMawar.person('Ani')), save(v.asMawar.person('Tini'))])
    const asked = { page: { refused: [id('Ani'), id('Tini'), id('Siapa')] } }
    expect((await v.push(v.kader, [], asked)).page).not.toHaveProperty('forgotten')
    await v.push(v.bidan, [save(v.asBidan.write('lupa', { kind: 'lupakan', about: id('Ani') }))])
    expect((await v.push(v.kader, [], asked)).page?.forgotten).toEqual([id('Ani')])
    expect((await v.push(v.kader, [], { page: { limit: 1, ...asked.page } })).page).toMatchObject({
      more: true,
    })
    expect((await v.push(v.kader, [], { page: {} })).page).not.toHaveProperty('forgotten')
    const wrong = { page: { refused: ['bukan id'] } }
    expect((await v.push(v.kader, [], wrong)).page?.feeds).toContain(id('Melati'))
  })
})
