import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { editPerson, openRecord } from '../../src/domain/records/index.ts'
import { counts, figuresOf } from '../../src/domain/indicators/index.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { catchUp, projector } from '../../sync-server/projections/projector.ts'
import { born, claimsWorld, id, nik } from './claims-world.ts'

type World = Awaited<ReturnType<typeof claimsWorld>>
let w: World

/** Siti is at home at Melati and was weighed there. Then she is registered at another place, and her history is asked for. */
beforeEach(async () => {
  w = await claimsWorld()
  await w.registers('kader Melati', 'Siti', { alamat: 'Jalan Lama 1', rt: '01' })
  await w.weighs('kader Melati', 'Siti', 51)
})
afterEach(() => w.close())

const arrives = async (at = 'kader Anggrek', bidan = 'bidan Wanasari', nama = 'Siti baru') => {
  await w.registers(at, nama, { alamat: 'Jalan Baru 2', rt: '07' })
  await w.asks(bidan, nama)
}

describe('somebody who comes from another puskesmas', () => {
  it('K1 K3 is asked about where she is: by whom, for which place, since when', async () => {
    await arrives()
    const [asked] = await w.requests('bidan Sukamaju', 'Siti')
    expect(asked).toMatchObject({
      ke: id('Anggrek'),
      keNama: 'Anggrek, Wanasari, Kenanga',
      olehNama: 'bidan Wanasari',
      tanggal: '2026-11-10',
    })
    expect(await w.requests('Cempaka', 'Siti')).toHaveLength(1)
    await w.hand('kader Melati').sync()
    expect(w.card('kader Melati', 'Siti')?.diminta).toBeUndefined()
    expect((await w.hand('kader Melati').served()).text).not.toContain('Wanasari')
  })

  it('K5 K6 goes there with her whole history once her old place says yes, and is one person from then on', async () => {
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    expect([await w.feed('Siti'), await w.feed('Siti baru')]).toEqual([id('Anggrek'), id('Anggrek')])
    await w.syncAll()
    const there = w.card('kader Anggrek', 'Siti baru')
    expect(there).toBe(w.card('kader Anggrek', 'Siti'))
    expect(there).toMatchObject({
      posyandu: id('Anggrek'),
      alamat: 'Jalan Baru 2',
      rt: '07',
      status: 'aktif',
      ukur: { bb: { value: 51 } },
    })
    // Her name was written in two ways: that is for people to decide.
    expect(there?.konflik).toBe(1)
    for (const old of ['kader Melati', 'bidan Sukamaju', 'Cempaka'])
      expect(w.card(old, 'Siti')).toBeUndefined()
  })

  it('K5 a puskesmas says yes as well as a bidan, and of one puskesmas to the other desa it is the same', async () => {
    await w.registers('bidan Karangsari', 'Siti di Mawar')
    await w.asks('bidan Karangsari', 'Siti di Mawar')
    await w.requests('Cempaka', 'Siti')
    await w.answers('Cempaka', 'Siti', 'ya')
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Mawar'), 1])
  })

  it('K2 stays where she is when the answer is no, and the other place is not told', async () => {
    await arrives()
    const before = await w.hand('bidan Wanasari').served()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'tidak')
    expect(await w.feed('Siti')).toBe(id('Melati'))
    expect((await w.hand('bidan Wanasari').served()).text).toBe(before.text)
  })

  it('K3 asked again, it is asked again of those who said no', async () => {
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'tidak')
    expect((await w.requests('bidan Sukamaju', 'Siti'))[0]?.jawaban).toBe('tidak')
    await w.asks('bidan Wanasari', 'Siti baru')
    const again = await w.requests('bidan Sukamaju', 'Siti')
    expect(again).toHaveLength(1)
    expect(again[0]?.jawaban).toBeUndefined()
  })

  it('K3 is found also where her NIK was put right later, once the other place asks again', async () => {
    await w.registers('kader Melati', 'Ani', {
      nik: undefined,
      nik_status: 'belum',
      tanggal_lahir: '1985-01-01',
    })
    await w.registers('kader Anggrek', 'Ani baru', { nik: '3471014101850002', tanggal_lahir: '1985-01-01' })
    await w.asks('bidan Wanasari', 'Ani baru')
    expect(await w.requests('bidan Sukamaju', 'Ani')).toEqual([])
    const { pocket, does } = w.hand('kader Melati')
    const { view } = await pocket.open(id('Ani'))
    const [record] = view.records
    if (record)
      await does(
        editPerson(w.hand('kader Melati').pen, openRecord(record), {
          nik: '3471014101850002',
          nik_status: 'ada',
        }),
      )
    await w.asks('bidan Wanasari', 'Ani baru')
    expect(await w.requests('bidan Sukamaju', 'Ani')).toHaveLength(1)
  })

  it('J1 K6 is counted in both places until the answer, and once from then on', async () => {
    const kid = { tanggal_lahir: '2024-02-03', nik: '3471014302240001' }
    await w.registers('kader Melati', 'Ana', kid)
    await w.registers('kader Anggrek', 'Ana baru', kid)
    await w.asks('bidan Wanasari', 'Ana baru')
    const running = projector(w.ctx)
    const sasaran = async () => {
      await catchUp(running)
      const kept = new Map<string, number>()
      for (const { posyandu, month, sums } of await w.ctx.store.figures.everySum())
        for (const [place, n] of sums.entries())
          if (n !== 0) kept.set(`${counts[place]?.id} ${posyandu} ${month}`, n)
      const { contributions } = await figuresFromLog(w.ctx, { from: '2020-01', until: '2026-11' })
      expect(kept).toEqual(new Map(figuresOf(contributions, counts)))
      return ['Melati', 'Anggrek'].map(at => kept.get(`skdn-s ${id(at)} 2026-11`) ?? 0)
    }
    expect(await sasaran()).toEqual([1, 1])
    await w.requests('bidan Sukamaju', 'Ana')
    await w.answers('bidan Sukamaju', 'Ana', 'ya')
    expect((await sasaran()).reduce((a, b) => a + b)).toBe(1)
  })

  it('K2 goes also where she became one with another record after the request', async () => {
    // M2: on phones a group has the smallest of its ids, which is not the one that was asked about.
    const other = ['Siti satu', 'Siti dua', 'Siti tiga', 'Siti empat'].find(name => id(name) < id('Siti'))
    if (other === undefined) throw new Error('No smaller id')
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.registers('kader Melati', other, { nik: undefined, nik_status: 'belum' })
    await w.joins('bidan Sukamaju', 'Siti', other)
    await w.answers('bidan Sukamaju', other, 'ya')
    expect(await w.states('bidan Sukamaju')).not.toContain('waiting')
    expect([await w.feed('Siti'), await w.feed(other)]).toEqual([id('Anggrek'), id('Anggrek')])
  })

  it('K2 is answered where its author works, whatever a move that was not accepted says', async () => {
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    const request = w.card('bidan Sukamaju', 'Siti')?.diminta?.[0]
    await w.says('bidan Sukamaju', 'Siti', 'ya')
    const said = await w.says('bidan Sukamaju', 'Siti', 'tidak', request)
    expect(said.map(d => [d.kind, d.posyandu])).toEqual([['minta-pindah', id('Melati')]])
  })

  it('K5 who comes back goes back with everything', async () => {
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    await w.weighs('kader Anggrek', 'Siti baru', 53)
    await w.registers('kader Melati', 'Siti lagi', { alamat: 'Jalan Lama 1' })
    await w.asks('bidan Sukamaju', 'Siti lagi')
    await w.hand('bidan Wanasari').sync()
    expect(w.card('bidan Wanasari', 'Siti')?.diminta?.filter(r => !r.jawaban)).toHaveLength(1)
    const request = w.card('bidan Wanasari', 'Siti')?.diminta?.find(r => r.ke === id('Melati'))
    await w.answers('bidan Wanasari', 'Siti', 'ya', request)
    await w.syncAll()
    expect(w.card('kader Melati', 'Siti')).toBe(w.card('kader Melati', 'Siti lagi'))
    expect(w.card('kader Melati', 'Siti')).toMatchObject({
      ukur: { bb: { value: 53 } },
      alamat: 'Jalan Lama 1',
    })
    expect(w.card('kader Anggrek', 'Siti')).toBeUndefined()
  })

  it('K3 a claim that comes before the person it is about waits, and is asked when she comes', async () => {
    await w.hand('bidan Wanasari').sync()
    const verdict = await w
      .hand('bidan Wanasari')
      .forges('klaim-mutasi', { ditanya: '2026-11-10' }, { about: id('Siti baru'), posyandu: id('Anggrek') })
    expect(verdict).toBe('waiting')
    expect(await w.requests('bidan Sukamaju', 'Siti')).toEqual([])
    await w.registers('kader Anggrek', 'Siti baru')
    expect(await w.requests('bidan Sukamaju', 'Siti')).toHaveLength(1)
  })
})

describe('a server that was put back', () => {
  it('K7 knows what was asked by the phones that held it, asks once, and an answer given before comes through', async () => {
    await w.syncAll()
    const backup = await w.snapshot()
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.says('bidan Sukamaju', 'Siti', 'ya')
    await w.putBack(backup)
    // The old place speaks first: what it answers is not known to be asked for yet.
    await w.hand('bidan Sukamaju').sync()
    expect(await w.feed('Siti')).toBe(id('Melati'))
    for (let round = 0; round < 3; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    await w.syncAll()
    expect(w.card('kader Anggrek', 'Siti')).toMatchObject({
      alamat: 'Jalan Baru 2',
      ukur: { bb: { value: 51 } },
    })
    expect(w.card('bidan Sukamaju', 'Siti')).toBeUndefined()
  })

  it('W6 K7 has her where she went by what her new place holds alone, also what the server itself wrote about her', async () => {
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    const backup = await w.snapshot()
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    await w.hand('bidan Wanasari').sync()
    await w.putBack(backup)
    for (let round = 0; round < 3; round++) await w.hand('bidan Wanasari').sync()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    expect(w.card('bidan Wanasari', 'Siti')).toMatchObject({ ukur: { bb: { value: 51 } } })
  })

  it('K7 has her where she went, though it was put back to before that', async () => {
    await w.syncAll()
    const backup = await w.snapshot()
    await arrives()
    await w.requests('bidan Sukamaju', 'Siti')
    await w.answers('bidan Sukamaju', 'Siti', 'ya')
    await w.syncAll()
    await w.putBack(backup)
    for (let round = 0; round < 4; round++) await w.syncAll()
    expect([await w.feed('Siti'), await w.linked('Siti')]).toEqual([id('Anggrek'), 1])
    expect(w.card('kader Anggrek', 'Siti')).toMatchObject({
      posyandu: id('Anggrek'),
      ukur: { bb: { value: 51 } },
    })
  })
})

it('K3 nobody is asked about who has only the NIK or only the birth date', async () => {
  await w.registers('kader Melati', 'Ani', { nik, tanggal_lahir: '1991-01-01' })
  await w.registers('kader Melati', 'Ina', { nik: '3471014502900002', tanggal_lahir: born })
  await arrives()
  expect(await w.requests('bidan Sukamaju', 'Siti')).toHaveLength(1)
  expect(await w.requests('bidan Sukamaju', 'Ani')).toEqual([])
  expect(await w.requests('bidan Sukamaju', 'Ina')).toEqual([])
})
