import { beforeEach, describe, expect, it } from 'vitest'
import { fold } from '../../src/domain/log/index.ts'
import { bodyShown } from '../../src/domain/log/index.ts'
import { areaIds, enrol, get, login, newDevice, openBench, post, redeem, setUp, text } from './auth-world.ts'
import type { Bench, Device } from './auth-world.ts'

let bench: Bench
let admin: Device
let bidan: Device
let other: Device
let sari: { id: string; device: Device }
let areas: Record<string, string>

const place = (name: string): string => text(areas[name])

beforeEach(async () => {
  bench = await openBench()
  admin = await newDevice()
  await setUp(bench, admin)
  areas = await areaIds(bench, admin)
  const bidanIn = (name: string, desa: string) => ({
    role: 'bidan',
    name,
    login: name.toLowerCase(),
    areas: [place(desa)],
  })
  bidan = (await enrol(bench, admin, bidanIn('Dewi', 'Sukamaju'))).device
  other = (await enrol(bench, admin, bidanIn('Yuni', 'Sukasari'))).device
  sari = await enrol(bench, bidan, { role: 'kader', name: 'Sari', areas: [place('Melati')] })
})

const unknown = 'AAAAAAAAAAAAAAAAAAAAAA'

describe('a bidan', () => {
  it('invites kader for the posyandu of her desa and nobody else', async () => {
    const kader = { role: 'kader', name: 'Tini', areas: [place('Mawar')] }
    expect((await post(bench, '/api/accounts/create', kader, bidan)).status).toBe(200)
    const elsewhere = { ...kader, areas: [place('Anggrek')] }
    expect((await post(bench, '/api/accounts/create', elsewhere, bidan)).status).toBe(404)
    expect((await post(bench, '/api/accounts/create', { ...kader, areas: [unknown] }, bidan)).status).toBe(
      404,
    )
    const wide = { ...kader, areas: [place('Sukamaju')] }
    expect((await post(bench, '/api/accounts/create', wide, bidan)).body['field']).toBe('areas')
    const colleague = { role: 'bidan', name: 'Ani', login: 'ani', areas: [place('Sukamaju')] }
    expect((await post(bench, '/api/accounts/create', colleague, bidan)).body['reason']).toBe('bukan-admin')
  })

  it('sees the kader of her desa with their phones, and nothing of the other desa', async () => {
    await enrol(bench, other, { role: 'kader', name: 'Ningsih', areas: [place('Anggrek')] })
    const { body } = await get(bench, '/api/accounts', bidan)
    expect(body['accounts']).toMatchObject([
      { name: 'Sari', role: 'kader', devices: [{ name: 'HP uji', revoked: null }] },
    ])
    expect(JSON.stringify(body)).not.toContain('Ningsih')
    expect(JSON.stringify(body)).not.toMatch(/publicKey|hash|token/)
  })

  it.each(['/api/accounts/invite', '/api/accounts/replace-phone'])(
    'gets the same answer for a foreign and an absent account: %s',
    async url => {
      const foreign = await post(bench, url, { account: sari.id }, other)
      expect(foreign).toEqual(await post(bench, url, { account: unknown }, other))
      expect(foreign.status).toBe(404)
      expect((await get(bench, '/api/me', sari.device)).status).toBe(200)
    },
  )

  it('cannot put out a phone, disable or move an account of another desa', async () => {
    const absent = { status: 404, body: { reason: 'tidak-ada', message: 'Tidak ditemukan di wilayah Anda.' } }
    expect(await post(bench, '/api/devices/revoke', { replica: sari.device.replica }, other)).toEqual(absent)
    expect(await post(bench, '/api/accounts/disable', { account: sari.id, disabled: true }, other)).toEqual(
      absent,
    )
    expect(
      await post(bench, '/api/accounts/areas', { account: sari.id, areas: [place('Anggrek')] }, other),
    ).toEqual(absent)
  })

  it('does not manage a kader who also works in a desa that is not hers', async () => {
    const both = [place('Melati'), place('Anggrek')]
    expect((await post(bench, '/api/accounts/areas', { account: sari.id, areas: both }, admin)).status).toBe(
      200,
    )
    expect(
      (await post(bench, '/api/accounts/disable', { account: sari.id, disabled: true }, bidan)).status,
    ).toBe(404)
    expect(
      (await post(bench, '/api/accounts/disable', { account: sari.id, disabled: true }, admin)).status,
    ).toBe(200)
  })
})

describe('a lost phone', () => {
  it('is put out at once, and the new one comes in with a new code', async () => {
    const answer = await post(bench, '/api/accounts/replace-phone', { account: sari.id }, bidan)
    expect((await get(bench, '/api/me', sari.device)).status).toBe(401)
    const { body } = await post(bench, '/api/session/challenge', { replica: sari.device.replica })
    const challenge = text(body['challenge'])
    const renewal = { replica: sari.device.replica, challenge, proof: await sari.device.sign(challenge) }
    expect((await post(bench, '/api/session/renew', renewal, sari.device)).status).toBe(401)
    const phone = await newDevice()
    expect((await redeem(bench, sari.device, text(answer.body['code']))).body['reason']).toBe('hp-dicabut')
    expect((await redeem(bench, phone, text(answer.body['code']))).status).toBe(200)
    expect((await get(bench, '/api/me', phone)).body['name']).toBe('Sari')
  })

  it('alone is put out by its bidan; the account’s other phone stays', async () => {
    const second = await newDevice()
    const invitation = await post(bench, '/api/accounts/invite', { account: sari.id }, bidan)
    await redeem(bench, second, text(invitation.body['code']))
    await post(bench, '/api/devices/revoke', { replica: sari.device.replica }, bidan)
    expect((await get(bench, '/api/me', sari.device)).status).toBe(401)
    expect((await get(bench, '/api/me', second)).status).toBe(200)
  })
})

describe('an account', () => {
  it('that is disabled loses every session at once and gets none, until it is enabled again', async () => {
    await post(bench, '/api/accounts/disable', { account: sari.id, disabled: true }, bidan)
    expect((await get(bench, '/api/me', sari.device)).status).toBe(401)
    expect((await post(bench, '/api/accounts/invite', { account: sari.id }, bidan)).status).toBe(404)
    await post(bench, '/api/accounts/disable', { account: sari.id, disabled: false }, bidan)
    const invitation = await post(bench, '/api/accounts/invite', { account: sari.id }, bidan)
    expect((await redeem(bench, await newDevice(), text(invitation.body['code']))).status).toBe(200)
  })

  it('whose password the administrator sets anew must choose an own one', async () => {
    const list = (await get(bench, '/api/accounts', admin)).body['accounts'] as {
      account: string
      login: string
    }[]
    const dewi = list.find(a => a.login === 'dewi')?.account
    expect((await post(bench, '/api/accounts/reset-password', { account: dewi }, bidan)).status).toBe(403)
    const { body } = await post(bench, '/api/accounts/reset-password', { account: dewi }, admin)
    expect((await get(bench, '/api/me', bidan)).status).toBe(401)
    const once = { login: 'dewi', password: text(body['password']) }
    expect((await login(bench, bidan, once)).body['reason']).toBe('ganti-sandi')
    expect((await login(bench, bidan, { ...once, newPassword: 'payung kuning' })).status).toBe(200)
  })

  it('with a login that is taken is not made twice', async () => {
    const twin = { role: 'bidan', name: 'Dewi Lain', login: 'Dewi', areas: [place('Sukasari')] }
    expect((await post(bench, '/api/accounts/create', twin, admin)).body['reason']).toBe('login-terpakai')
  })

  it('takes no right that was not offered: role, administrator and id are the server’s to give', async () => {
    const wish = {
      role: 'kader',
      name: 'Nakal',
      areas: [place('Melati')],
      admin: true,
      id: unknown,
      mustChange: false,
    }
    const { body } = await post(bench, '/api/accounts/create', wish, bidan)
    expect(body['account']).not.toBe(unknown)
    expect(await bench.ctx.accounts.account(text(body['account']))).toMatchObject({
      admin: false,
      role: 'kader',
    })
    const dinkes = { role: 'dinkes', name: 'Tamu', login: 'tamu', areas: [place('Cempaka')] }
    expect((await post(bench, '/api/accounts/create', dinkes, admin)).status).toBe(400)
  })

  it('that moves to another posyandu may still send what it wrote before, and reads the new place only', async () => {
    await post(bench, '/api/accounts/areas', { account: sari.id, areas: [place('Mawar')] }, bidan)
    const me = await get(bench, '/api/me', sari.device)
    expect(me.body['areas']).toMatchObject([{ nama: 'Mawar' }])
    const token = sari.device.cookie.split('=')[1] ?? ''
    const call = await bench.ctx.accounts.session(sari.device.replica, token)
    expect([...(call?.caller.areas ?? [])]).toEqual([place('Mawar')])
    expect([...(call?.caller.everAreas ?? [])].sort()).toEqual([place('Mawar'), place('Melati')].sort())
  })
})

describe('the names of staff', () => {
  const staff = async () => {
    const view = fold(await bench.ctx.store.read.about(sari.id), bench.ctx.kinds)
    return view.records.map(bodyShown)
  }

  it('go through the log, so that phones can say who measured', async () => {
    const first = { nama: 'Sari', peran: 'kader', wilayah: [place('Melati')], aktif: true }
    expect(await staff()).toEqual([first])
    await post(bench, '/api/accounts/disable', { account: sari.id, disabled: true }, bidan)
    expect(await staff()).toEqual([{ ...first, aktif: false }])
  })

  it('reach the kader by an ordinary pull', async () => {
    const { body } = await post(bench, '/api/pull', {}, sari.device)
    const entries = (body['items'] as { entry: { kind: string; body: Record<string, unknown> } }[]).map(
      i => i.entry,
    )
    const names = (kind: string) => entries.filter(e => e.kind === kind).map(e => e.body['nama'])
    expect(names('petugas').sort()).toEqual(['Dewi', 'Rina Wulandari', 'Sari', 'Yuni'])
    expect(names('wilayah').sort()).toEqual(['Cempaka', 'Harapan', 'Mawar', 'Melati', 'Sukamaju', 'Sukasari'])
  })
})

describe('areas', () => {
  it('are added by the administrator below an area of the puskesmas, never the other way round', async () => {
    const dusun = { nama: 'Krajan', jenis: 'dusun', induk: place('Sukamaju') }
    const made = await post(bench, '/api/areas/create', dusun, admin)
    expect(made.status).toBe(200)
    const posyandu = { nama: 'Kenanga', jenis: 'posyandu', induk: made.body['area'] }
    expect((await post(bench, '/api/areas/create', posyandu, admin)).status).toBe(200)
    const kenanga = text((await areaIds(bench, bidan))['Kenanga'])
    const kader = { role: 'kader', name: 'Lina', areas: [kenanga] }
    expect((await post(bench, '/api/accounts/create', kader, bidan)).status).toBe(200)
    const upside = { nama: 'Aneh', jenis: 'desa', induk: place('Melati') }
    expect((await post(bench, '/api/areas/create', upside, admin)).body['field']).toBe('induk')
    expect((await post(bench, '/api/areas/create', { ...dusun, induk: unknown }, admin)).status).toBe(404)
    expect((await post(bench, '/api/areas/create', dusun, bidan)).status).toBe(403)
  })
})
