import { beforeEach, describe, expect, it } from 'vitest'
import { readCode } from '../../sync-server/auth/codes.ts'
import {
  adminPassword,
  areaIds,
  enrol,
  get,
  login,
  newDevice,
  openBench,
  post,
  redeem,
  setUp,
  text,
} from './auth-world.ts'
import type { Bench, Device } from './auth-world.ts'

const day = 86_400_000
let bench: Bench
let admin: Device
let areas: Record<string, string>

const place = (name: string): string => text(areas[name])
const kaderOf = (name: string, where: string) => ({ role: 'kader', name, areas: [place(where)] })

beforeEach(async () => {
  bench = await openBench()
  admin = await newDevice()
  expect((await setUp(bench, admin)).status).toBe(200)
  areas = await areaIds(bench, admin)
})

async function invited(name = 'Sari', where = 'Melati'): Promise<string> {
  return text((await post(bench, '/api/accounts/create', kaderOf(name, where), admin)).body['code'])
}

describe('the first set-up', () => {
  it('makes the areas and the first administrator, and can be done only once', async () => {
    expect(Object.keys(areas).sort()).toEqual([
      'Anggrek',
      'Cempaka',
      'Mawar',
      'Melati',
      'Sukamaju',
      'Sukasari',
    ])
    const me = await get(bench, '/api/me', admin)
    expect(me.body).toMatchObject({ name: 'Rina Wulandari', role: 'puskesmas', admin: true, demo: false })
    expect((await setUp(bench, await newDevice())).body['reason']).toBe('sudah-siap')
  })

  it('is refused to somebody who has not read the console', async () => {
    const fresh = await openBench()
    const device = await newDevice()
    const wrong = {
      code: '2222-2222',
      kabupaten: 'Harapan',
      puskesmas: 'Cempaka',
      admin: { name: 'Tamu', login: 'tamu', password: 'sembilan kucing' },
      replica: device.replica,
      publicKey: device.publicKey,
      proof: await device.sign('2222-2222', device.replica),
      device: 'x',
    }
    expect((await post(fresh, '/api/setup', wrong, device)).body).toMatchObject({
      reason: 'kode-salah',
      field: 'code',
    })
    expect(await fresh.ctx.accounts.count()).toBe(0)
  })
})

describe('an invitation', () => {
  it('R1 gives the same phone a session again and again, and another phone none', async () => {
    const code = await invited()
    const phone = await newDevice()
    expect((await redeem(bench, phone, code)).status).toBe(200)
    const again = await redeem(bench, phone, code)
    expect(again.body).toMatchObject({
      name: 'Sari',
      role: 'kader',
      areas: [{ nama: 'Melati', jenis: 'posyandu' }],
    })
    expect((await get(bench, '/api/me', phone)).status).toBe(200)
    expect((await redeem(bench, await newDevice(), code)).body['reason']).toBe('kode-terpakai')
  })

  it('R1 is refused to somebody who names the phone but does not hold its key', async () => {
    const code = await invited()
    const phone = await newDevice()
    await redeem(bench, phone, code)
    const thief = { ...(await newDevice()), replica: phone.replica }
    expect((await redeem(bench, thief, code)).body['reason']).toBe('hp-lain')
    const liar = { ...thief, publicKey: phone.publicKey }
    expect((await redeem(bench, liar, code)).body['reason']).toBe('bukti-salah')
  })

  it('is read however it was typed, and a typing error is said without counting as a guess', async () => {
    const code = await invited()
    const typed = ` ${code.toLowerCase().replace('-', ' ')} `
    const wrong = code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`
    const phone = await newDevice()
    for (let i = 0; i < 30; i++)
      expect((await redeem(bench, phone, wrong)).body).toMatchObject({
        reason: 'kode-salah-ketik',
        field: 'code',
      })
    expect((await redeem(bench, phone, typed)).status).toBe(200)
  })

  it('ends after seven days, and when a newer one is made', async () => {
    const old = await invited()
    bench.clock.passes(7 * day)
    expect((await redeem(bench, await newDevice(), old)).body['reason']).toBe('kode-kedaluwarsa')
    const sari = await post(bench, '/api/accounts/create', kaderOf('Wati', 'Mawar'), admin)
    const second = await post(bench, '/api/accounts/invite', { account: sari.body['account'] }, admin)
    expect((await redeem(bench, await newDevice(), text(sari.body['code']))).body['reason']).toBe(
      'kode-tidak-dikenal',
    )
    expect((await redeem(bench, await newDevice(), text(second.body['code']))).status).toBe(200)
  })
})

describe('a code', () => {
  it('has a check that finds every single wrong letter and every swap of neighbours', async () => {
    const code = (await invited()).replace('-', '')
    const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
    for (let i = 0; i < 8; i++) {
      for (const letter of alphabet) {
        if (letter !== code[i])
          expect(readCode(code.slice(0, i) + letter + code.slice(i + 1))).toBeUndefined()
      }
      const [a, b] = [code[i], code[i + 1]]
      if (b !== undefined && a !== b)
        expect(readCode(`${code.slice(0, i)}${b}${a}${code.slice(i + 2)}`)).toBeUndefined()
    }
  })
})

describe('a session', () => {
  it('ends after 30 days without use, and the phone comes back by its key', async () => {
    const { device } = await enrol(bench, admin, kaderOf('Sari', 'Melati'))
    bench.clock.passes(29 * day)
    expect((await get(bench, '/api/me', device)).status).toBe(200)
    bench.clock.passes(30 * day)
    expect((await get(bench, '/api/me', device)).status).toBe(401)
    const { body } = await post(bench, '/api/session/challenge', { replica: device.replica })
    const challenge = text(body['challenge'])
    const renewal = { replica: device.replica, challenge, proof: await device.sign(challenge) }
    expect((await post(bench, '/api/session/renew', renewal, device)).status).toBe(200)
    expect((await get(bench, '/api/me', device)).status).toBe(200)
  })

  it('is not renewed with an old question, a foreign key, or after a year', async () => {
    const { device } = await enrol(bench, admin, kaderOf('Sari', 'Melati'))
    const stranger = await newDevice()
    const renew = async (signer: Device, wait: number): Promise<number> => {
      const { body } = await post(bench, '/api/session/challenge', { replica: device.replica })
      const challenge = text(body['challenge'])
      const proof = await signer.sign(challenge)
      bench.clock.passes(wait)
      return (await post(bench, '/api/session/renew', { replica: device.replica, challenge, proof }, device))
        .status
    }
    expect(await renew(device, 6 * 60_000)).toBe(401)
    expect(await renew(stranger, 0)).toBe(401)
    expect(await renew(device, 0)).toBe(200)
    bench.clock.passes(365 * day)
    expect(await renew(device, 0)).toBe(401)
  })

  it('of a second cadre on the same phone leaves the first one’s alone', async () => {
    const sari = await enrol(bench, admin, kaderOf('Sari', 'Melati'))
    const wati = await enrol(bench, admin, kaderOf('Wati', 'Melati'))
    expect((await get(bench, '/api/me', sari.device)).body['name']).toBe('Sari')
    expect((await get(bench, '/api/me', wati.device)).body['name']).toBe('Wati')
    const mixed = { ...sari.device, replica: wati.device.replica }
    expect((await get(bench, '/api/me', mixed)).status).toBe(401)
  })

  it('ends on logging out', async () => {
    const { device } = await enrol(bench, admin, kaderOf('Sari', 'Melati'))
    const before = { ...device }
    await post(bench, '/api/logout', {}, device)
    expect((await get(bench, '/api/me', before)).status).toBe(401)
  })
})

describe('a password', () => {
  it('set by somebody else opens nothing but the choice of an own one', async () => {
    const wanted = { role: 'bidan', name: 'Dewi', login: 'bidan.dewi', areas: [place('Sukamaju')] }
    const made = await post(bench, '/api/accounts/create', wanted, admin)
    const first = { login: 'bidan.dewi', password: text(made.body['password']) }
    const laptop = await newDevice()
    expect((await login(bench, laptop, first)).body['reason']).toBe('ganti-sandi')
    expect((await get(bench, '/api/me', laptop)).status).toBe(401)
    const weak = await login(bench, laptop, { ...first, newPassword: 'posyandu123' })
    expect(weak.body).toMatchObject({ reason: 'sandi-lemah', field: 'newPassword' })
    expect((await login(bench, laptop, { ...first, newPassword: 'payung kuning' })).status).toBe(200)
    expect((await login(bench, laptop, first)).status).toBe(401)
    expect((await login(bench, laptop, { login: ' Bidan.Dewi ', password: 'payung kuning' })).status).toBe(
      200,
    )
  })

  it('changed by its owner ends every other session of the account', async () => {
    const elsewhere = await newDevice()
    expect((await login(bench, elsewhere, { login: 'rina', password: adminPassword })).status).toBe(200)
    const change = { password: adminPassword, newPassword: 'delapan rusa' }
    expect((await post(bench, '/api/password', change, admin)).status).toBe(200)
    expect((await get(bench, '/api/me', admin)).status).toBe(200)
    expect((await get(bench, '/api/me', elsewhere)).status).toBe(401)
  })

  it('is wrong in the same words for an unknown name and a wrong password', async () => {
    const unknown = await login(bench, await newDevice(), { login: 'siapa', password: 'x' })
    const wrong = await login(bench, await newDevice(), { login: 'rina', password: 'x' })
    expect(unknown).toEqual(wrong)
  })
})
