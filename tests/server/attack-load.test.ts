import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/log/index.ts'
import type { LogStore } from '../../sync-server/store.ts'
import { id } from '../fixtures/entries.ts'
import { areaIds, enrol, newDevice, openBench, post, setUp, text } from './auth-world.ts'
import { pen, save, village } from './world.ts'

/** One who makes the server, or the phones of her neighbours, carry more than they can. */

describe('work that grows', () => {
  it('P3 a person who is sent to and fro in one push is moved once', async () => {
    const v = await village()
    const first = v.asKader.person('Siti', { rumah: id('Melati') })
    await v.push(v.kader, [save(first)])
    const facts = Array.from({ length: 100 }, (_, i) => save(v.asKader.write(`ukur ${i}`)))
    await v.push(v.kader, facts)
    const before = await v.ctx.store.read.highWater()
    let last = first.id
    const moves: Entry[] = Array.from({ length: 101 }, (_, i) => {
      const move = v.asBidan.write(`pindah ${i}`, {
        kind: 'warga',
        record: id('Siti'),
        replaces: { rumah: [last] },
        body: { rumah: id(i % 2 === 0 ? 'Mawar' : 'Melati') },
      })
      last = move.id
      return move
    })
    const { verdicts } = await v.push(
      v.bidan,
      moves.map(m => save(m)),
    )
    expect(new Set(verdicts.map(x => x.verdict))).toEqual(new Set(['accepted']))
    const placesGiven = (await v.ctx.store.read.highWater()) - before
    expect(placesGiven).toBe(101 + 202 + 1)
    expect((await v.ctx.store.read.subject(id('Siti')))?.feed).toBe(id('Mawar'))
  })

  it('E7 S4 a long history is read once for a push, however often it is edited or repeated in it', async () => {
    let read = 0
    const counting = (store: LogStore): LogStore => ({
      ...store,
      write: work =>
        store.write(tx =>
          work({
            ...tx,
            about: id => {
              read += 1
              return tx.about(id)
            },
          }),
        ),
    })
    const v = await village({ store: counting })
    const facts = Array.from({ length: 40 }, (_, i) => v.asKader.write(`ukur ${i}`))
    await v.push(v.kader, [save(v.asKader.person('Siti')), ...facts.map(f => save(f))])
    const renamed = (i: number) =>
      v.asKader.write(`nama ${i}`, {
        kind: 'warga',
        record: id('Siti'),
        replaces: { nama: [] },
        body: { nama: `Siti ${i}` },
      })
    read = 0
    const edits = facts.map((_, i) => save(renamed(i)))
    const repeated = facts.map((f, i) => ({ ...save({ ...f, body: { lain: i } }), save: f.save }))
    const { verdicts } = await v.push(v.kader, [...edits, ...repeated])
    expect(verdicts.map(x => x.verdict)).toEqual([
      ...edits.map(() => 'accepted'),
      ...repeated.map(() => 'rejected'),
    ])
    expect(read).toBe(1)
  })

  it('P7 a page of the largest entries ends early, and the rest follows', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    const big = 'x'.repeat(60_000)
    const all = Array.from({ length: 40 }, (_, i) =>
      v.asKader.write(`besar ${i}`, { body: { catatan: big } }),
    )
    await v.push(
      v.kader,
      all.map(e => save(e)),
    )
    const other = await v.member('kader Melati 2', 'kader', [id('Melati')])
    const seen: string[] = []
    let cursor: string | undefined
    for (let more = true; more;) {
      const page = await v.pull(other, cursor)
      expect(JSON.stringify(page).length).toBeLessThan(1_300_000)
      seen.push(...page.items.flatMap(i => ('entry' in i ? [i.entry.id] : [])))
      ;({ cursor, more } = page)
    }
    expect(all.every(e => seen.includes(e.id))).toBe(true)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('whoever makes up a new phone for each request is still one address', async () => {
    const v = await village({ app: { requestsPerAddress: 30 } })
    const health = (n: number, ip: string) =>
      v.app.inject({ url: '/api/health', remoteAddress: ip, headers: { 'x-saku-replica': `HP ${n}` } })
    for (let i = 0; i < 30; i++) await health(i, '192.0.2.7')
    expect((await health(-1, '192.0.2.7')).statusCode).toBe(429)
    expect((await health(-1, '192.0.2.8')).statusCode).toBe(200)
  })
})

describe('being kept out by others', () => {
  it('a phone renews its session, however often somebody else tried in its name or from its address', async () => {
    const bench = await openBench()
    const phone = await newDevice()
    await setUp(bench, phone)
    const url = '/api/session/renew'
    const forged = { replica: phone.replica, challenge: 'tebak', proof: 'tebak' }
    for (let i = 0; i < 30; i++) expect((await post(bench, url, forged)).status).toBe(401)
    const asked = await post(bench, '/api/session/challenge', { replica: phone.replica })
    const challenge = text(asked.body['challenge'])
    const renewal = { replica: phone.replica, challenge, proof: await phone.sign(challenge) }
    expect((await post(bench, url, renewal)).status).toBe(200)
  })
})

describe('a ring of areas', () => {
  it('holds up nobody, also where it stands in the log already', async () => {
    const bench = await openBench()
    const admin = await newDevice()
    await setUp(bench, admin)
    const areas = await areaIds(bench, admin)
    const { Sukamaju: desa = '', Melati: melati = '' } = areas
    const kader = await enrol(bench, admin, { role: 'kader', name: 'Kader Melati', areas: [melati] })
    const as = pen({ account: kader.id, replica: kader.device.replica, role: 'puskesmas', cookies: {} }, desa)
    const ring = as.write('cincin', {
      kind: 'wilayah',
      about: desa,
      record: desa,
      replaces: { induk: (await bench.ctx.store.read.about(desa)).map(i => i.entry.id) },
      body: { induk: melati },
    })
    await bench.ctx.store.write(async tx =>
      tx.append(
        {
          entry: ring,
          json: JSON.stringify(ring),
          hash: 'x',
          seenBy: 'posyandu',
          month: 202611,
          rescued: false,
          receivedBy: '',
        },
        melati,
      ),
    )
    const made = await post(
      bench,
      '/api/accounts/create',
      { role: 'kader', name: 'Kader Dua', areas: [melati] },
      admin,
    )
    expect(made.status).toBe(200)
  })
})

describe('the envelope', () => {
  it('S4 of a broken entry one fault is named, however many it has', async () => {
    const v = await village()
    const broken = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [`k${i}`, Array.from({ length: 10_000 }, () => 0)]),
    )
    const of = (word: string, part: object) => {
      const entry = v.asKader.person(word)
      return { save: entry.save, entries: [Object.assign({}, entry, part)] }
    }
    const { verdicts } = await v.push(v.kader, [
      of('Siti', { replaces: broken }),
      of('Budi', { replaces: broken, v: 0 }),
      { save: id('simpan kosong'), entries: [Object.assign([])] },
    ])
    const told = verdicts.map(x => x.verdict === 'rejected' && [x.reason, x.detail])
    expect(told).toEqual([
      ['envelope', 'replaces'],
      ['envelope', 'v'],
      ['envelope', 'entry'],
    ])
  })

  it('E a day that is in no calendar is refused at the door, and stops nobody’s list', async () => {
    const v = await village()
    const days = ['2026-02-30', '9999-99-99', '0000-00-00']
    const { verdicts } = await v.push(
      v.kader,
      days.map(happenedOn => save(v.asKader.person(`hari ${happenedOn}`, {}, { happenedOn }))),
    )
    expect(verdicts.map(x => x.verdict === 'rejected' && x.reason)).toEqual(days.map(() => 'envelope'))
  })
})
