import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askForHistory } from '../../src/domain/mutasi/index.ts'
import {
  askedForOn,
  claimId,
  create,
  editPerson,
  givenSince,
  mintaPindah,
  openRecord,
  openRequests,
  takenBackOn,
} from '../../src/domain/records/index.ts'
import { claimsWorld, id } from './claims-world.ts'

type World = Awaited<ReturnType<typeof claimsWorld>>
let w: World

/** Siti is at home at Melati, is registered at Anggrek of another puskesmas, and her history is asked for. */
beforeEach(async () => {
  w = await claimsWorld()
  await w.registers('kader Melati', 'Siti', { alamat: 'Jalan Lama 1', rt: '01' })
  await w.weighs('kader Melati', 'Siti', 51)
  await w.registers('kader Anggrek', 'Siti baru', { alamat: 'Jalan Baru 2', rt: '07' })
  await w.asks('bidan Wanasari', 'Siti baru')
})
afterEach(() => w.close())

const open = async (name: string, person = 'Siti') => openRequests(await w.requests(name, person))
const takesBack = async (name = 'bidan Wanasari', person = 'Siti baru') => {
  await w.takesBack(name, person)
  await w.hand(name).sync()
}
const seen = async (name: string, person = 'Siti baru') => {
  const { view } = await w.hand(name).pocket.open(id(person))
  return { asked: askedForOn(view), takenBack: takenBackOn(view) }
}

describe('a claim that is taken back', () => {
  it('K8 is asked of nobody any more, and stands as taken back where it was made', async () => {
    for (const asked of ['bidan Sukamaju', 'Cempaka']) expect(await open(asked)).toHaveLength(1)
    await w.takesBack('bidan Wanasari', 'Siti baru')
    // Without signal it is told on her own phone, and nobody else has heard of it.
    expect(await seen('bidan Wanasari')).toEqual({ asked: undefined, takenBack: '2026-11-10' })
    expect(await open('bidan Sukamaju')).toHaveLength(1)
    await w.hand('bidan Wanasari').sync()
    for (const asked of ['bidan Sukamaju', 'Cempaka']) {
      expect(await open(asked)).toEqual([])
      expect((await w.requests(asked, 'Siti'))[0]?.ditarik).toBe('2026-11-10')
    }
    expect(await w.feed('Siti')).toBe(id('Melati'))
    await w.hand('Kenanga').sync()
    expect(await seen('Kenanga')).toEqual({ asked: undefined, takenBack: '2026-11-10' })
  })

  it('K8 in the same push as the asking was never asked', async () => {
    await w.registers('bidan Tegalsari', 'Siti ketiga')
    const { pocket, pen, sync } = w.hand('bidan Tegalsari')
    await pocket.save(askForHistory(pen, id('Siti ketiga')))
    await w.takesBack('bidan Tegalsari', 'Siti ketiga')
    await sync()
    expect((await w.requests('bidan Sukamaju', 'Siti')).map(r => r.ke)).toEqual([id('Anggrek')])
  })

  it('K8 another health worker of that area takes it back as well, and asked again it is asked again', async () => {
    await w.hand('Kenanga').sync()
    await takesBack('Kenanga')
    expect(await open('bidan Sukamaju')).toEqual([])
    await w.asks('bidan Wanasari', 'Siti baru')
    expect(await open('bidan Sukamaju')).toHaveLength(1)
    expect(await seen('bidan Wanasari')).toEqual({ asked: '2026-11-10', takenBack: undefined })
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
  })

  it.each([
    ['the taking back', ['bidan Wanasari', 'Kenanga']],
    ['the asking', ['Kenanga', 'bidan Wanasari']],
  ] as const)('K8 takes back only what its author saw, though %s comes first', async (_, order) => {
    await w.hand('Kenanga').sync()
    await w.takesBack('bidan Wanasari', 'Siti baru')
    const { pocket, pen } = w.hand('Kenanga')
    const { view } = await pocket.open(id('Siti baru'))
    const before = view.records.find(r => r.kind === 'klaim-mutasi')
    await pocket.save(askForHistory(pen, id('Siti baru'), before))
    for (const name of order) await w.hand(name).sync()
    expect(await open('bidan Sukamaju')).toHaveLength(1)
    await w.syncAll()
    for (const name of order) expect(await seen(name)).toEqual({ asked: '2026-11-10', takenBack: undefined })
  })

  it('K8 also of who became one with another record, or whose NIK was put right since', async () => {
    const { pocket, pen, does } = w.hand('kader Anggrek')
    const [record] = (await pocket.open(id('Siti baru'))).view.records
    if (record)
      await does(editPerson(pen, openRecord(record), { nik: '3471014502900009', nik_status: 'ada' }))
    await w.registers('bidan Wanasari', 'Siti kembar', { nik: undefined, nik_status: 'belum' })
    await w.joins('bidan Wanasari', 'Siti baru', 'Siti kembar')
    await takesBack('bidan Wanasari', 'Siti baru')
    expect(await open('bidan Sukamaju')).toEqual([])
  })
})

it('K8 of who is two records is taken back for each in a save of its own', async () => {
  await w.registers('bidan Wanasari', 'Siti kembar')
  await w.asks('bidan Wanasari', 'Siti kembar')
  await w.joins('bidan Wanasari', 'Siti baru', 'Siti kembar')
  const { pocket } = w.hand('bidan Wanasari')
  await w.takesBack('bidan Wanasari', 'Siti baru')
  const lines = await pocket.outbox()
  expect(lines.map(l => l.about).toSorted()).toEqual([[id('Siti baru')], [id('Siti kembar')]].toSorted())
  await w.hand('bidan Wanasari').sync()
  expect(await open('bidan Sukamaju')).toEqual([])
})

describe('a yes that crosses with the taking back', () => {
  it('K8 stands when it came first: the history comes, and who took it back reads so', async () => {
    await w.requests('bidan Sukamaju', 'Siti')
    await w.takesBack('bidan Wanasari', 'Siti baru')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    await w.hand('bidan Wanasari').sync()
    await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    expect(w.card('bidan Wanasari', 'Siti')).toMatchObject({
      alamat: 'Jalan Baru 2',
      ukur: { bb: { value: 51 } },
    })
    expect(await w.states('bidan Wanasari')).toEqual([])
    expect((await seen('bidan Wanasari')).takenBack).toBe('2026-11-10')
    const there = w.card('bidan Wanasari', 'Siti baru')
    expect(givenSince(there?.diminta, id('Anggrek'))).toBe('2026-11-10')
    expect(givenSince(there?.diminta, id('Melati'))).toBeUndefined()
  })

  it('K8 is refused when it came after, she stays where she is, and its author is shown why', async () => {
    await w.requests('bidan Sukamaju', 'Siti')
    await w.says('bidan Sukamaju', 'Siti', 'ya')
    await takesBack()
    await w.hand('bidan Sukamaju').sync()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Melati'), 0])
    const [line] = await w.hand('bidan Sukamaju').pocket.outbox()
    expect(line).toMatchObject({ state: 'rejected', reason: 'right' })
    const [request] = w.card('bidan Sukamaju', 'Siti')?.diminta ?? []
    expect(request).toMatchObject({ jawaban: 'ya', ditarik: '2026-11-10' })
    // Put aside, she is shown where she is, with all that was written of her.
    await w.hand('bidan Sukamaju').pocket.dismiss(line?.save ?? '')
    expect(w.card('bidan Sukamaju', 'Siti')).toMatchObject({
      posyandu: id('Melati'),
      ukur: { bb: { value: 51 } },
    })
    expect(await open('bidan Sukamaju')).toEqual([])
  })

  it('K8 is refused within one puskesmas too, and a later asking may be answered again', async () => {
    await w.registers('bidan Karangsari', 'Siti di Mawar')
    await w.asks('bidan Karangsari', 'Siti di Mawar')
    const asked = (await open('bidan Sukamaju')).find(r => r.ke === id('Mawar'))
    await w.says('bidan Sukamaju', 'Siti', 'ya', asked)
    await takesBack('bidan Karangsari', 'Siti di Mawar')
    await w.hand('bidan Sukamaju').sync()
    expect([await w.feed('Siti'), await w.states('bidan Sukamaju')]).toEqual([id('Melati'), ['rejected']])
    const [line] = await w.hand('bidan Sukamaju').pocket.outbox()
    await w.hand('bidan Sukamaju').pocket.dismiss(line?.save ?? '')
    await w.asks('bidan Karangsari', 'Siti di Mawar')
    const again = (await open('bidan Sukamaju')).find(r => r.ke === id('Mawar'))
    await w.answers('bidan Sukamaju', 'Siti', 'ya', again)
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Mawar'), 1])
  })
})

it('K8 a yes to what was taken back is not accepted beside one to another place, nor is she moved by it later', async () => {
  await w.registers('bidan Karangsari', 'Siti di Mawar')
  await w.asks('bidan Karangsari', 'Siti di Mawar')
  const [over, mawar] = await w.requests('bidan Sukamaju', 'Siti')
  await takesBack()
  const { pocket, pen, does } = w.hand('bidan Sukamaju')
  const yes = (record = '') => create(pen, mintaPindah, id('Siti'), { jawaban: 'ya' }, record)
  await does([...yes(over?.record), ...yes(mawar?.record)])
  expect(await w.states('bidan Sukamaju')).toEqual(['rejected'])
  const seen = { posyandu: [...(await w.homeEntries('Siti'))] }
  const part = { about: id('Siti'), record: id('Siti'), posyandu: id('Melati'), replaces: seen }
  expect(await w.hand('bidan Sukamaju').forges('orang', { posyandu: id('Anggrek') }, part)).toBe('right')
  expect([await w.feed('Siti'), pocket.profile.role]).toEqual([id('Melati'), 'bidan'])
})

describe('who may take a claim back', () => {
  const about = (at: string, more = {}) => ({
    about: id('Siti baru'),
    record: claimId(id('Siti baru')),
    posyandu: id(at),
    ...more,
  })

  it('K8 nobody who never had her, and no kader', async () => {
    const asking = (await w.ctx.store.read.about(id('Siti baru'))).find(e => e.entry.kind === 'klaim-mutasi')
    const named = { replaces: { ditanya: [asking?.entry.id ?? ''] } }
    await w.hand('bidan Sukamaju').sync()
    for (const [who, at] of [
      ['bidan Sukamaju', 'Melati'],
      ['Cempaka', 'Melati'],
      ['bidan Tegalsari', 'Dahlia'],
      ['kader Anggrek', 'Anggrek'],
    ] as const)
      expect([who, await w.hand(who).forges('klaim-mutasi', { ditanya: null }, about(at, named))]).toEqual([
        who,
        'right',
      ])
    expect(await open('bidan Sukamaju')).toHaveLength(1)
  })

  it('K8 nobody by an entry that does not name the asking: it takes back nothing', async () => {
    const bidan = w.hand('bidan Wanasari')
    await bidan.sync()
    expect(await bidan.forges('klaim-mutasi', { ditanya: null }, about('Anggrek'))).toBe('accepted')
    expect(await open('bidan Sukamaju')).toHaveLength(1)
  })

  it('K2 K8 nobody closes a request but the server', async () => {
    const [request] = await open('bidan Sukamaju')
    const part = { about: id('Siti'), record: request?.record ?? '', posyandu: id('Melati') }
    const closing = { ditarik: '2026-11-10' }
    expect(await w.hand('bidan Sukamaju').forges('minta-pindah', closing, part)).toBe('right')
    expect(await open('bidan Sukamaju')).toHaveLength(1)
  })
})

it('K4 K8 taking it back shows nothing of whether somebody was found, nor what was answered', async () => {
  const told = async (nik: string, jawaban?: 'tidak') => {
    const own = await claimsWorld()
    try {
      await own.registers('kader Melati', 'Siti')
      await own.registers('kader Anggrek', 'baru', { nik })
      await own.asks('bidan Wanasari', 'baru')
      if (jawaban) {
        await own.requests('bidan Sukamaju', 'Siti')
        await own.answers('bidan Sukamaju', 'Siti', jawaban)
      }
      const before = await own.ctx.store.read.highWater()
      await own.takesBack('bidan Wanasari', 'baru')
      await own.hand('bidan Wanasari').sync()
      const numbers = (await own.ctx.store.read.highWater()) - before
      const { entries } = await own.hand('bidan Wanasari').served()
      const texts = entries.map(e => [e.kind, { ...e.body, nik: undefined }])
      return { numbers, texts, states: await own.states('bidan Wanasari') }
    } finally {
      await own.close()
    }
  }
  const found = await told('3471014502900001')
  expect(found).toEqual(await told('3471014502900009'))
  expect(found).toEqual(await told('3471014502900001', 'tidak'))
  expect(found.numbers).toBe(4)
})

it('K4 K8 nor does offering after a restore what another one took back', async () => {
  const taken = async (nik: string) => {
    const own = await claimsWorld()
    try {
      await own.registers('kader Melati', 'Siti')
      await own.registers('kader Anggrek', 'baru', { nik })
      await own.syncAll()
      const backup = await own.snapshot()
      await own.asks('bidan Wanasari', 'baru')
      await own.syncAll()
      await own.takesBack('bidan Wanasari', 'baru')
      for (const name of ['bidan Wanasari', 'Kenanga']) await own.hand(name).sync()
      await own.putBack(backup)
      for (let round = 0; round < 2; round++) await own.hand('bidan Sukamaju').sync()
      const before = await own.ctx.store.read.highWater()
      await own.hand('Kenanga').sync()
      const asked = own.card('bidan Sukamaju', 'Siti')?.diminta?.length ?? 0
      return { asked, numbers: (await own.ctx.store.read.highWater()) - before }
    } finally {
      await own.close()
    }
  }
  const [found, nobody] = [await taken('3471014502900001'), await taken('3471014502900009')]
  expect([found.asked, nobody.asked]).toEqual([1, 0])
  expect(found.numbers).toBe(nobody.numbers)
  expect(nobody.numbers).toBeGreaterThan(2)
})

describe('a server that was put back', () => {
  it.each([
    ['those who asked', ['bidan Wanasari', 'kader Anggrek', 'Kenanga']],
    ['those who were asked', ['bidan Sukamaju', 'kader Melati', 'Cempaka']],
  ] as const)('K7 K8 has it taken back when %s come first', async (_, first) => {
    await w.syncAll()
    const backup = await w.snapshot()
    await w.registers('kader Anggrek', 'Ani baru', { nik: '3471014101850002', tanggal_lahir: '1985-01-01' })
    await w.registers('kader Melati', 'Ani', { nik: '3471014101850002', tanggal_lahir: '1985-01-01' })
    await w.asks('bidan Wanasari', 'Ani baru')
    expect(await open('bidan Sukamaju', 'Ani')).toHaveLength(1)
    await takesBack('bidan Wanasari', 'Ani baru')
    await w.syncAll()
    await w.putBack(backup)
    for (let round = 0; round < 3; round++) for (const name of first) await w.hand(name).sync()
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect(await w.requests('bidan Sukamaju', 'Ani')).toMatchObject([{ ditarik: '2026-11-10' }])
    expect(await seen('bidan Wanasari', 'Ani baru')).toEqual({ asked: undefined, takenBack: '2026-11-10' })
  })

  it('K7 K8 keeps a yes that had come first, though the taking back comes back before it', async () => {
    await w.syncAll()
    const backup = await w.snapshot()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.takesBack('bidan Wanasari', 'Siti baru')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    await w.putBack(backup)
    await w.hand('bidan Wanasari').sync()
    await w.hand('Cempaka').sync()
    expect(await w.requests('Cempaka', 'Siti')).toMatchObject([{ ditarik: '2026-11-10' }])
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    const [answered] = w.card('bidan Wanasari', 'Siti baru')?.diminta ?? []
    expect(answered).toMatchObject({ jawaban: 'ya' })
    expect(answered?.ditarik).toBeUndefined()
    expect(await w.states('bidan Sukamaju')).toEqual([])
  })

  it('K7 K8 keeps such a yes of who has her still, on the phone and at the server', async () => {
    await w.registers('bidan Karangsari', 'Siti di Mawar')
    await w.syncAll()
    const backup = await w.snapshot()
    await w.asks('bidan Karangsari', 'Siti di Mawar')
    const asked = (await open('Cempaka')).find(r => r.ke === id('Mawar'))
    await w.takesBack('bidan Karangsari', 'Siti di Mawar')
    await w.answers('Cempaka', 'Siti', 'ya', asked)
    expect(await w.feed('Siti')).toBe(id('Mawar'))
    await w.putBack(backup)
    await w.hand('bidan Karangsari').sync()
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Mawar'), 1])
    expect(await w.states('Cempaka')).toEqual([])
  })

  it('K8 refuses a yes that comes after a taking back which the backup still has, also to a cursor of before', async () => {
    await w.requests('bidan Sukamaju', 'Siti')
    await w.says('bidan Sukamaju', 'Siti', 'ya')
    await takesBack()
    const backup = await w.snapshot()
    await w.registers('kader Anggrek', 'Ani baru', { nik: undefined, nik_status: 'belum' })
    await w.putBack(backup)
    for (let round = 0; round < 2; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Melati'), 0])
    expect(await w.states('bidan Sukamaju')).toEqual(['rejected'])
  })

  it('K7 K8 keeps a yes to what was asked again after a taking back, of which the backup has only that', async () => {
    await takesBack()
    const backup = await w.snapshot()
    await w.asks('bidan Wanasari', 'Siti baru')
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    expect(await w.feed('Siti')).toBe(id('Anggrek'))
    await w.putBack(backup)
    for (let round = 0; round < 2; round++) await w.hand('bidan Sukamaju').sync()
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    expect(await w.states('bidan Sukamaju')).toEqual([])
  })

  it('K7 K8 closes the question that only its old place held, before which nobody there heard of the taking back', async () => {
    await w.hand('bidan Sukamaju').sync()
    const backup = await w.snapshot()
    await w.syncAll()
    await takesBack()
    await w.putBack(backup)
    await w.hand('bidan Sukamaju').sync()
    expect(await open('bidan Sukamaju')).toHaveLength(1)
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect(await open('bidan Sukamaju')).toEqual([])
    expect(await open('Cempaka')).toEqual([])
  })
})
