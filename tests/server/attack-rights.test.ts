import { describe, expect, it } from 'vitest'
import type { Entry, Verdict } from '../../src/domain/log/index.ts'
import { openEpoch } from '../../sync-server/epoch.ts'
import { id } from '../fixtures/entries.ts'
import { named, pen, save, village, wordsOf } from './world.ts'
import type { Member, Sent, World } from './world.ts'

/** Somebody with an account of her own reaches for what is not hers. */

/** A second puskesmas on the same server, of which the first knows nothing. */
async function twoTowns() {
  const v = await village()
  const admin2 = await v.member('puskesmas 2', 'puskesmas', [id('Puskesmas 2')])
  const p = pen(admin2, id('Puskesmas 2'))
  await v.push(admin2, [
    save(p.area('Puskesmas 2')),
    save(p.area('Desa X', id('Puskesmas 2'))),
    save(p.area('Kamboja', id('Desa X'))),
  ])
  const kaderX = await v.member('kader Kamboja', 'kader', [id('Kamboja')])
  const bidanX = await v.member('bidan X', 'bidan', [id('Desa X')])
  return {
    ...v,
    admin2,
    kaderX,
    asAdmin2: p,
    asX: pen(kaderX, id('Kamboja')),
    bidanX,
    asBidanX: pen(bidanX, id('Desa X')),
  }
}

const verdictOf = async (w: World, who: Member, ...saves: Sent[]): Promise<Verdict['verdict'][]> =>
  (await w.push(who, saves)).verdicts.map(v => v.verdict)
const reasonOf = async (w: World, who: Member, entry: Entry): Promise<string> => {
  const [first] = (await w.push(who, [save(entry)])).verdicts
  return first?.verdict === 'rejected' ? first.reason : (first?.verdict ?? 'nothing')
}
const reads = async (w: World, who: Member): Promise<string[]> => wordsOf(await w.pull(who))

describe('policy and other facts about areas', () => {
  it('W7 another puskesmas writes no fact about an area that it does not have', async () => {
    const v = await twoTowns()
    const policy = v.asAdmin2.write('kebijakan asing', { about: id('Desa A') })
    expect(await reasonOf(v, v.admin2, policy)).toBe('right')
    expect(await reasonOf(v, v.kader, v.asKader.write('kebijakan desa', { about: id('Desa A') }))).toBe(
      'right',
    )
    expect(await verdictOf(v, v.admin, save(v.asAdmin.write('kebijakan', { about: id('Desa A') })))).toEqual([
      'accepted',
    ])
  })
})

describe('a home', () => {
  it('W8 nobody fetches back who has left, to read what was written since', async () => {
    const v = await village()
    const founding = v.asKader.person('Siti', { rumah: id('Melati') })
    const away = v.asKader.write('pindah', {
      kind: 'warga',
      record: id('Siti'),
      replaces: { rumah: [founding.id] },
      body: { rumah: id('Mawar') },
    })
    await v.push(v.kader, [save(founding), save(away)])
    await v.push(v.kaderMawar, [save(v.asMawar.write('rahasia Mawar'))])
    const back = v.asKader.write('kembali', {
      kind: 'warga',
      record: id('Siti'),
      replaces: { rumah: [away.id] },
      body: { rumah: id('Melati') },
    })
    expect(await reasonOf(v, v.kader, back)).toBe('right')
    expect(await reads(v, v.kader)).not.toContain(id('rahasia Mawar'))
    expect(await reads(v, v.kaderMawar)).toContain(id('rahasia Mawar'))
  })

  it('W8 a ring of replaces, an older day or another kind fetches nobody back either', async () => {
    const v = await village()
    const founding = v.asKader.person('Siti', { rumah: id('Melati') })
    const away = v.asKader.write('pindah', {
      kind: 'warga',
      record: id('Siti'),
      replaces: { rumah: [founding.id, id('cincin')] },
      body: { rumah: id('Mawar') },
    })
    await v.push(v.kader, [save(founding), save(away)])
    const part = { kind: 'warga', record: id('Siti'), happenedOn: '1900-01-01' }
    const ring = v.asKader.write('cincin', { ...part, replaces: { rumah: [away.id] }, body: {} })
    const older = v.asKader.write('lama', { ...part, body: { rumah: id('Melati') } })
    expect(await reasonOf(v, v.kader, ring)).toBe('right')
    expect(await reasonOf(v, v.kader, older)).toBe('accepted')
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Mawar'))
  })

  it('W8 who was moved to another posyandu takes no person of the old one along', async () => {
    const v = await village()
    const founding = v.asKader.person('Siti', { rumah: id('Melati') })
    await v.push(v.kader, [save(founding)])
    await v.ctx.accounts.assign(v.kader.account, [id('Mawar')])
    const part = { kind: 'warga', record: id('Siti'), replaces: { rumah: [founding.id] } }
    const along = v.asKader.write('ikut', { ...part, body: { rumah: id('Mawar') } })
    const late = v.asKader.write('telat', { ...part, body: { rumah: id('Anggrek') } })
    expect(await reasonOf(v, v.kader, along)).toBe('right')
    expect(await reasonOf(v, v.kader, late)).toBe('accepted')
  })

  it('W8 nobody is sent to another puskesmas, and none is slipped in there', async () => {
    const v = await twoTowns()
    const founding = v.asKader.person('Siti', { rumah: id('Melati') })
    await v.push(v.kader, [save(founding)])
    const out = v.asKader.write('keluar', {
      kind: 'warga',
      record: id('Siti'),
      replaces: { rumah: [founding.id] },
      body: { rumah: id('Kamboja') },
    })
    expect(await reasonOf(v, v.kader, out)).toBe('right')
    expect(await reasonOf(v, v.kader, v.asKader.person('Palsu', { rumah: id('Kamboja') }))).toBe('right')
    expect((await reads(v, v.kaderX)).length).toBe(3)
  })

  it('W8 a home that is no area waits, so that nobody vanishes into a feed that no one reads', async () => {
    const v = await village()
    const nowhere = v.asKader.person('Siti', { rumah: id('entah di mana') })
    expect(await verdictOf(v, v.kader, save(nowhere))).toEqual(['waiting'])
    await v.push(v.admin, [save(v.asAdmin.area('entah di mana', id('Desa A')))])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('entah di mana'))
  })

  it('W8 where the server does not know her own place yet a kader registers, and who moves there waits', async () => {
    const v = await village()
    const founding = v.asKader.person('Siti', { rumah: id('Melati') })
    await v.push(v.kader, [save(founding)])
    await v.ctx.accounts.assign(v.kader.account, [id('Melati'), id('Dahlia')])
    const fresh = v.asKader.person('Budi', { rumah: id('Dahlia') }, { posyandu: id('Dahlia') })
    const there = v.asKader.write('ke Dahlia', {
      kind: 'warga',
      record: id('Siti'),
      replaces: { rumah: [founding.id] },
      body: { rumah: id('Dahlia') },
    })
    expect(await verdictOf(v, v.kader, save(fresh), save(there))).toEqual(['accepted', 'waiting'])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Melati'))
    await v.push(v.admin, [save(v.asAdmin.area('Dahlia', id('Desa A')))])
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Dahlia'))
  })

  it('E3 an area is no person: a home written about it moves nothing', async () => {
    const v = await twoTowns()
    const melati = v.asBidan.write('wilayah jadi warga', {
      kind: 'warga',
      about: id('Melati'),
      record: id('Melati'),
      happenedOn: '1900-01-01',
      body: { rumah: id('Desa B') },
    })
    expect(await reasonOf(v, v.bidan, melati)).toBe('right')
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    expect(await reasonOf(v, v.admin, v.asAdmin.area('Siti', id('Desa A')))).toBe('right')
  })
})

describe('the tree of areas', () => {
  it('W9 a puskesmas puts no area under, and takes none from, another one', async () => {
    const v = await twoTowns()
    expect(await reasonOf(v, v.admin2, v.asAdmin2.area('Selundup', id('Desa A')))).toBe('right')
    const taken = v.asAdmin2.write('ambil', {
      kind: 'tempat',
      about: id('Melati'),
      record: id('Melati'),
      body: { induk: id('Desa X') },
    })
    expect(await reasonOf(v, v.admin2, taken)).toBe('right')
    const given = v.asAdmin2.write('beri', {
      kind: 'tempat',
      about: id('Kamboja'),
      record: id('Kamboja'),
      replaces: { induk: [id('tempat Kamboja')] },
      body: { induk: id('Desa A') },
    })
    expect(await reasonOf(v, v.admin2, given)).toBe('right')
    expect(await v.ctx.store.read.areas()).toContainEqual({
      id: id('Kamboja'),
      parent: id('Desa X'),
      everParents: [id('Desa X')],
    })
  })

  it('W9 no area comes to lie under itself', async () => {
    const v = await village()
    const ring = v.asAdmin.write('cincin', {
      kind: 'tempat',
      about: id('Desa A'),
      record: id('Desa A'),
      replaces: { induk: [id('tempat Desa A')] },
      body: { induk: id('Melati') },
    })
    expect(await reasonOf(v, v.admin, ring)).toBe('right')
  })
})

describe('links and what cannot be undone', () => {
  it('W10 a foreign person is not made the same as an own one', async () => {
    const v = await twoTowns()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    await v.push(v.kaderX, [save(v.asX.person('Umpan'))])
    const link = (word: string, about: string, dengan: string): Entry =>
      v.asBidanX.write(word, {
        kind: 'samakah',
        about,
        record: id('tautan'),
        body: { dengan, aktif: true },
      })
    expect(await reasonOf(v, v.bidanX, link('umpan', id('Umpan'), id('Siti')))).toBe('right')
    expect(await reasonOf(v, v.bidanX, link('mangsa', id('Siti'), id('Umpan')))).toBe('right')
  })

  it('P9 a forget reaches nobody who is served elsewhere now, not by a link and not by an old right', async () => {
    const v = await twoTowns()
    await v.push(v.kader, [save(v.asKader.person('Siti')), save(v.asKader.write('ukur Siti'))])
    await v.push(v.kaderX, [save(v.asX.person('Umpan'))])
    const forged = v.asBidanX.write('tautan', {
      kind: 'samakah',
      about: id('Umpan'),
      record: id('tautan'),
      body: { dengan: id('Siti'), aktif: true },
    })
    const ctx = { ...forged, save: forged.save }
    await v.ctx.store.write(async tx =>
      tx.append(
        {
          entry: ctx,
          json: JSON.stringify(ctx),
          hash: 'x',
          seenBy: 'posyandu',
          month: 202611,
          rescued: false,
          receivedBy: v.bidanX.replica,
        },
        id('Kamboja'),
      ),
    )
    const forget = v.asAdmin2.write('lupakan', { kind: 'lupakan', about: id('Umpan') })
    expect(await reasonOf(v, v.admin2, forget)).toBe('right')
    expect(await reads(v, v.kader)).toContain(id('ukur Siti'))
  })

  it('P9 areas are not forgotten', async () => {
    const v = await village()
    const forget = v.asAdmin.write('lupakan desa', { kind: 'lupakan', about: id('Desa A') })
    expect(await reasonOf(v, v.admin, forget)).toBe('right')
  })
})

describe('one subject inside another', () => {
  it('W4 nobody edits a person by way of somebody who is the same person', async () => {
    const v = await twoTowns()
    await v.push(v.kader, [save(v.asKader.person('Siti')), save(v.asKader.person('Siti lagi'))])
    const [one, other] = [id('Siti'), id('Siti lagi')]
    const linked = (about: string, dengan: string): Entry =>
      v.asBidan.write(`tautan ${about}`, {
        kind: 'samakah',
        about,
        record: id('tautan'),
        posyandu: id('Melati'),
        body: { dengan, aktif: true },
      })
    expect(await verdictOf(v, v.bidan, save(linked(one, other), linked(other, one)))).toEqual(['accepted'])
    const renamed = {
      kind: 'warga',
      about: other,
      record: one,
      replaces: { nama: [id('warga Siti')] },
      body: { nama: 'Lain' },
    }
    expect(await reasonOf(v, v.kaderX, v.asX.write('dari luar', renamed))).toBe('right')
    expect(await reasonOf(v, v.kader, v.asKader.write('dari sini', renamed))).toBe('accepted')
  })
})

describe('the replica in an entry is only what its author says', () => {
  it('P6 an entry in the name of another phone reaches that phone whole', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const forged = v.asBidan.write('atas nama HP lain', { replica: v.kader.replica, localSeq: 50 })
    await v.push(v.bidan, [save(forged)])
    const item = (await v.pull(v.kader)).items.find(i => named(i) === forged.id)
    expect(item && 'entry' in item).toBe(true)
  })

  it('R3 nobody makes another phone a clone by using up its numbers', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    await v.push(v.bidan, [save(v.asBidan.write('palsu', { replica: v.kader.replica, localSeq: 2 }))])
    expect((await v.push(v.kader, [save(v.asKader.write('asli'))])).newReplica).toBeUndefined()
  })
})

/** The server was put back; everybody's cursor is one of an earlier history. */
async function restored() {
  const v = await twoTowns()
  const proof = await v.pull(v.kader)
  await openEpoch(v.ctx, { seen: proof.epoch, because: 'uji' })
  const offer = async (entry: Entry, cursor: string | undefined = proof.cursor): Promise<string> => {
    const { verdicts } = await v.push(v.kader, [{ ...save(entry), rescued: true }], { cursor })
    const [first] = verdicts
    return first?.verdict === 'rejected' ? first.reason : (first?.verdict ?? 'nothing')
  }
  return { ...v, proof, offer }
}

describe('what is offered in the name of others after a restore', () => {
  const bidan = id('bidan A')

  it('W6 needs a true cursor of the caller of an earlier history', async () => {
    const v = await restored()
    const other = (await v.pull(v.kaderX)).cursor
    const entry = v.asKader.person('Siti', {}, { by: bidan })
    expect(await v.offer(entry, other)).toBe('right')
    expect(await v.offer(entry, undefined)).toBe('accepted')
  })

  it('W6 puts no subject into a feed that the caller does not read', async () => {
    const v = await restored()
    const day = { kind: 'ukur', about: id('hari'), record: id('hari'), by: bidan }
    expect(await v.offer(v.asKader.write('asing', { ...day, posyandu: id('Kamboja') }))).toBe('right')
    expect(await v.offer(v.asKader.write('desa', { ...day, posyandu: id('Desa A') }))).toBe('accepted')
  })

  it('W6 writes no policy, no area and no forget in the name of the puskesmas', async () => {
    const v = await restored()
    const by = id('puskesmas')
    expect(await v.offer(v.asKader.write('kebijakan', { about: id('Desa A'), by }))).toBe('right')
    expect(await v.offer(v.asKader.area('Desa baru', id('Desa X'), { by }))).toBe('right')
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    expect(await v.offer(v.asKader.write('lupa', { kind: 'lupakan', by }))).toBe('right')
  })

  it('W6 gives no right to what is her own: that is judged as ever', async () => {
    const v = await restored()
    const own = v.asKader.write('samakah', { kind: 'samakah', record: id('tautan') })
    const others = v.asKader.person('Siti', {}, { by: bidan })
    const { cursor } = v.proof
    const { verdicts } = await v.push(v.kader, [{ ...save(others, own), rescued: true }], { cursor })
    expect(verdicts).toMatchObject([{ verdict: 'rejected', reason: 'right', detail: own.id }])
  })

  it('W6 brings back nothing that the caller could not have read', async () => {
    const v = await restored()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const secret = v.asKader.write('jawaban', { seenBy: 'health', by: bidan })
    expect(await v.offer(secret)).toBe('right')
    expect(await v.offer(v.asKader.write('skor', { body: { skor: 9 }, by: bidan }))).toBe('right')
    expect(await v.offer(v.asKader.write('terbuka', { by: bidan }))).toBe('accepted')
  })
})
