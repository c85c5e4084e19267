import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerRequest, askForHistory } from '../../src/domain/mutasi/index.ts'
import { claimId, forget, openRequests, registerPerson, requestId } from '../../src/domain/records/index.ts'
import { claimsADay } from '../../sync-server/claims/limit.ts'
import { claimsWorld, id } from './claims-world.ts'

/** Who wants a history that is not hers, or to send somebody away whom she does not have. */

type World = Awaited<ReturnType<typeof claimsWorld>>
let w: World

beforeEach(async () => {
  w = await claimsWorld()
  await w.registers('kader Melati', 'Siti')
  await w.weighs('kader Melati', 'Siti', 51)
})
afterEach(() => w.close())

const claimed = async () => {
  await w.registers('kader Anggrek', 'Siti baru')
  await w.asks('bidan Wanasari', 'Siti baru')
  await w.hand('bidan Sukamaju').sync()
}
const record = () => requestId(claimId(id('Siti baru')), id('Siti'))

it('W8 K5 a claim alone fetches nothing: neither a history nor that there is one', async () => {
  await claimed()
  const { entries, text } = await w.hand('bidan Wanasari').served()
  expect(entries.some(e => e.about === id('Siti'))).toBe(false)
  expect(text).not.toContain(id('Siti'))
  const move = { posyandu: id('Anggrek') }
  const seen = { posyandu: [...(await w.homeEntries('Siti'))] }
  const part = { about: id('Siti'), record: id('Siti'), posyandu: id('Anggrek'), replaces: seen }
  expect(await w.hand('bidan Wanasari').forges('orang', move, part)).toBe('right')
  expect(await w.feed('Siti')).toBe(id('Melati'))
})

it('W6 K5 after a restore nobody brings across whose history she does not know, and who had her gives her to nobody without a yes', async () => {
  await w.syncAll()
  const backup = await w.snapshot()
  await claimed()
  const { cursor: hers = '' } = await w.hand('bidan Wanasari').served()
  const { cursor: theirs = '' } = await w.hand('bidan Sukamaju').served()
  await w.putBack(backup)
  for (let round = 0; round < 3; round++)
    for (const name of ['kader Anggrek', 'bidan Wanasari']) await w.hand(name).sync()
  const move = { posyandu: id('Anggrek') }
  const seen = { posyandu: [...(await w.homeEntries('Siti'))] }
  const part = { about: id('Siti'), record: id('Siti'), posyandu: id('Melati'), replaces: seen }
  const by = { ...part, by: id('akun Cempaka') }
  expect(await w.hand('bidan Wanasari').forges('orang', move, by, hers)).toBe('right')
  expect(await w.hand('bidan Sukamaju').forges('orang', move, by, theirs)).toBe('right')
  // What those two may bring back is taken: the cursors are true ones.
  const name = { panggilan: 'Sit' }
  const edit = { ...by, replaces: { panggilan: [] } }
  expect(await w.hand('bidan Sukamaju').forges('orang', name, edit, theirs)).toBe('accepted')
  expect(await w.feed('Siti')).toBe(id('Melati'))
})

it('K4 whether somebody was found cannot be seen: the answer, what is served, the next number and the chips are the same', async () => {
  const seen = async (nik: string) => {
    const own = await claimsWorld()
    try {
      await own.registers('kader Melati', 'Siti')
      await own.registers('kader Anggrek', 'baru', { nik })
      await own.asks('bidan Wanasari', 'baru')
      const { text } = await own.hand('bidan Wanasari').served()
      const states = await own.states('bidan Wanasari')
      return { text: text.replaceAll(nik, 'NIK'), states, high: await own.ctx.store.read.highWater() }
    } finally {
      await own.close()
    }
  }
  expect(await seen('3471014502900001')).toEqual(await seen('3471014502900009'))
})

it('K1 a kader claims nobody, and nobody claims whom she does not have', async () => {
  await w.registers('kader Anggrek', 'Siti baru')
  const about = { about: id('Siti baru'), posyandu: id('Anggrek') }
  expect(await w.hand('kader Anggrek').forges('klaim-mutasi', { ditanya: '2026-11-10' }, about)).toBe('right')
  const other = { about: id('Siti'), posyandu: id('Anggrek') }
  expect(await w.hand('bidan Wanasari').forges('klaim-mutasi', { ditanya: '2026-11-10' }, other)).toBe(
    'right',
  )
  expect(await w.requests('bidan Sukamaju', 'Siti')).toEqual([])
})

it('K2 nobody makes a request but the server, and nobody changes what it says', async () => {
  await claimed()
  const forged = {
    klaim: claimId(id('Siti baru')),
    warga: id('Siti baru'),
    ke: id('Dahlia'),
    ke_nama: 'Melati',
    tanggal: '2026-11-10',
    ditanya: '2026-11-10',
  }
  const part = { about: id('Siti'), posyandu: id('Melati') }
  const bidan = w.hand('bidan Sukamaju')
  expect(await bidan.forges('minta-pindah', forged, part)).toBe('right')
  expect(await bidan.forges('minta-pindah', { ke: id('Dahlia') }, { ...part, record: record() })).toBe(
    'right',
  )
  // One that nobody asked for is answered when it comes, which is never.
  expect(await bidan.forges('minta-pindah', { jawaban: 'ya' }, { ...part, record: id('karangan') })).toBe(
    'waiting',
  )
})

it('K2 a kader, and a bidan or puskesmas of elsewhere, answer nothing', async () => {
  await claimed()
  const yes = { jawaban: 'ya' }
  const part = (at: string) => ({ about: id('Siti'), record: record(), posyandu: id(at) })
  for (const [who, at] of [
    ['kader Melati', 'Melati'],
    ['kader Anggrek', 'Anggrek'],
    ['bidan Karangsari', 'Mawar'],
    ['bidan Wanasari', 'Anggrek'],
    ['Kenanga', 'Anggrek'],
    ['bidan Tegalsari', 'Dahlia'],
  ] as const)
    expect([who, await w.hand(who).forges('minta-pindah', yes, part(at))]).toEqual([who, 'right'])
  expect(await w.feed('Siti')).toBe(id('Melati'))
})

it('W8 a yes moves her only where she was asked for, and no other with her', async () => {
  await claimed()
  await w.registers('kader Melati', 'Ani', { nik: '3471014502900008' })
  await w.hand('bidan Sukamaju').sync()
  const { pocket, pen } = w.hand('bidan Sukamaju')
  const [asked] = w.card('bidan Sukamaju', 'Siti')?.diminta ?? []
  if (!asked) throw new Error('nobody asked')
  const opened = await pocket.open(id('Siti'))
  const together = answerRequest(pen, opened, asked, 'ya')
  const elsewhere = answerRequest(pen, opened, asked, 'ya').map(d =>
    d.kind === 'orang' ? { ...d, body: { posyandu: id('Dahlia') } } : d,
  )
  await pocket.save(elsewhere)
  await w.hand('bidan Sukamaju').sync()
  expect([await w.feed('Siti'), await w.states('bidan Sukamaju')]).toEqual([id('Melati'), ['rejected']])

  const ani = await pocket.open(id('Ani'))
  const other = answerRequest(pen, ani, asked, 'ya')
  expect(other).toEqual([])
  const ofAni = [...(await w.homeEntries('Ani'))]
  const dragged = together
    .filter(d => d.kind === 'orang')
    .map(d => ({
      ...d,
      id: pocket.newId(),
      about: id('Ani'),
      record: id('Ani'),
      replaces: { posyandu: ofAni },
    }))
  await pocket.save([...together, ...dragged])
  await w.hand('bidan Sukamaju').sync()
  expect([await w.feed('Siti'), await w.feed('Ani')]).toEqual([id('Melati'), id('Melati')])
  expect(await w.states('bidan Sukamaju')).toEqual(['rejected', 'rejected'])
})

it('W8 without a yes in the same save nobody crosses, though she was asked for', async () => {
  await claimed()
  const seen = { posyandu: [...(await w.homeEntries('Siti'))] }
  const part = { about: id('Siti'), record: id('Siti'), posyandu: id('Melati'), replaces: seen }
  expect(await w.hand('bidan Sukamaju').forges('orang', { posyandu: id('Anggrek') }, part)).toBe('right')
})

it('P9 K3 who was forgotten is not found, and who forgets a newcomer takes the claim along', async () => {
  const { does, pen, sync } = w.hand('Cempaka')
  await sync()
  await does(forget(pen, id('Siti'), 'diminta-sendiri'))
  await claimed()
  expect((await w.hand('Cempaka').served()).text).not.toContain('minta-pindah')

  await w.registers('kader Melati', 'Siti kedua')
  await w.asks('bidan Wanasari', 'Siti baru')
  expect(await w.requests('bidan Sukamaju', 'Siti kedua')).toHaveLength(1)
  const kenanga = w.hand('Kenanga')
  await kenanga.sync()
  await kenanga.does(forget(kenanga.pen, id('Siti baru'), 'bukan-warga'))
  await w.answers('bidan Sukamaju', 'Siti kedua', 'ya')
  expect([await w.feed('Siti kedua'), await w.states('bidan Sukamaju')]).toEqual([id('Melati'), ['rejected']])
})

it('K5 of two places that ask at once one gets her; the other then asks those who have her', async () => {
  await claimed()
  await w.registers('bidan Tegalsari', 'Siti ketiga')
  await w.asks('bidan Tegalsari', 'Siti ketiga')
  const asked = await w.requests('bidan Sukamaju', 'Siti')
  expect(asked.map(r => r.ke).toSorted()).toEqual([id('Anggrek'), id('Dahlia')].toSorted())
  const [anggrek, dahlia] = ['Anggrek', 'Dahlia'].map(p => asked.find(r => r.ke === id(p)))
  await w.says('bidan Sukamaju', 'Siti', 'ya', anggrek)
  // Another phone of the old place, which has not heard of it.
  await w.hand('Cempaka').sync()
  await w.says('Cempaka', 'Siti', 'ya', dahlia)
  await w.hand('bidan Sukamaju').sync()
  await w.hand('Cempaka').sync()
  expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
  expect(await w.states('Cempaka')).toEqual(['rejected'])
  const left = await w.requests('bidan Wanasari', 'Siti')
  expect(openRequests(left, id('Anggrek')).map(r => r.ke)).toEqual([id('Dahlia')])
})

it('K5 a yes that is sent again after she moved on moves nobody', async () => {
  await claimed()
  const drafts = await w.says('bidan Sukamaju', 'Siti', 'ya')
  await w.hand('bidan Sukamaju').sync()
  await w.registers('bidan Tegalsari', 'Siti ketiga')
  await w.asks('bidan Tegalsari', 'Siti ketiga')
  await w.hand('bidan Wanasari').sync()
  const next = w.card('bidan Wanasari', 'Siti')?.diminta?.find(r => r.ke === id('Dahlia'))
  await w.answers('bidan Wanasari', 'Siti', 'ya', next)
  expect((await w.linked('Siti')) + (await w.linked('Siti baru'))).toBe(3)
  expect(await w.feed('Siti')).toBe(id('Dahlia'))
  const bidan = w.hand('bidan Sukamaju')
  const before = await bidan.pocket.outbox()
  await bidan.pocket.save(drafts.map(d => ({ ...d, id: bidan.pocket.newId() })))
  await bidan.sync()
  expect(await w.feed('Siti')).toBe(id('Dahlia'))
  expect((await bidan.pocket.outbox()).length).toBe(before.length + 1)
})

it('K4 who guesses many NIK is heard out and not answered: after so many in a day nobody is asked', async () => {
  const { pen, does } = w.hand('bidan Wanasari')
  const guess = async (n: number, nik: string) => {
    const body = {
      nama: `Tebakan ${n}`,
      jk: 'P',
      tanggal_lahir: '1990-02-05',
      nik_status: 'ada',
      nik,
    } as const
    const person = id(`tebakan ${n}`)
    await does([
      ...registerPerson(
        pen,
        { ...body, posyandu: pen.posyandu, status: 'aktif', sasaran: 'sasaran' },
        person,
      ),
      ...askForHistory(pen, person),
    ])
  }
  for (let n = 0; n < claimsADay; n++) await guess(n, `34710145029010${10 + n}`)
  await guess(claimsADay, '3471014502900001')
  expect(await w.requests('bidan Sukamaju', 'Siti')).toEqual([])
  expect(await w.states('bidan Wanasari')).toEqual([])
  w.clock.passes(86_400_000)
  const { pocket } = w.hand('bidan Wanasari')
  const opened = await pocket.open(id(`tebakan ${claimsADay}`))
  const before = opened.view.records.find(r => r.kind === 'klaim-mutasi')
  await does(askForHistory({ ...pen, happenedOn: '2026-11-11' }, opened.id, before))
  expect(await w.requests('bidan Sukamaju', 'Siti')).toHaveLength(1)
})
