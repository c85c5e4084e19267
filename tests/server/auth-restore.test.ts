import { describe, expect, it } from 'vitest'
import { applyLedger } from '../../sync-server/auth/apply-ledger.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { areaIds, enrol, get, newDevice, openBench, post, redeem, setUp, text } from './auth-world.ts'
import type { Bench, Device } from './auth-world.ts'

async function comesBack(bench: Bench, device: Device): Promise<number> {
  const { body } = await post(bench, '/api/session/challenge', { replica: device.replica })
  const challenge = text(body['challenge'])
  const renewal = { replica: device.replica, challenge, proof: await device.sign(challenge) }
  return (await post(bench, '/api/session/renew', renewal, device)).status
}

describe('after an older backup was put back', () => {
  it('H5 phones that were let in since come back without anybody typing, and those put out stay out', async () => {
    const ledger = memoryLedger()
    const before = await openBench({ ledger })
    const admin = await newDevice()
    await setUp(before, admin)
    const melati = text((await areaIds(before, admin))['Melati'])
    const kader = (name: string) => ({ role: 'kader', name, areas: [melati] })
    const lost = await enrol(before, admin, kader('Wati'))
    const dismissed = await enrol(before, admin, kader('Nur'))
    const backup = await before.snapshot()

    const made = await post(before, '/api/accounts/create', kader('Sari'), admin)
    const sari = await newDevice()
    const code = text(made.body['code'])
    await redeem(before, sari, code)
    await post(before, '/api/devices/revoke', { replica: lost.device.replica }, admin)
    await post(before, '/api/accounts/disable', { account: dismissed.id, disabled: true }, admin)

    const after = await openBench({ source: { bytes: backup }, ledger, seed: 8 })
    await applyLedger(after.ctx)
    await applyLedger(after.ctx)

    expect(await comesBack(after, sari)).toBe(200)
    expect((await get(after, '/api/me', sari)).body).toMatchObject({
      name: 'Sari',
      areas: [{ nama: 'Melati' }],
    })
    expect(await comesBack(after, lost.device)).toBe(401)
    expect(await comesBack(after, dismissed.device)).toBe(401)
    expect((await redeem(after, await newDevice(), code)).body['reason']).toBe('kode-terpakai')
    expect((await post(after, '/api/pull', {}, sari)).status).toBe(200)
  })

  it('H5 a phone that was let in and put out since is known again and stays out, also with another code', async () => {
    const ledger = memoryLedger()
    const before = await openBench({ ledger })
    const admin = await newDevice()
    await setUp(before, admin)
    const melati = text((await areaIds(before, admin))['Melati'])
    const wati = await enrol(before, admin, { role: 'kader', name: 'Wati', areas: [melati] })
    const backup = await before.snapshot()
    const code = (await post(before, '/api/accounts/invite', { account: wati.id }, admin)).body['code']
    const lost = await newDevice()
    expect((await redeem(before, lost, text(code))).status).toBe(200)
    await post(before, '/api/devices/revoke', { replica: lost.replica }, admin)

    const after = await openBench({ source: { bytes: backup }, ledger, seed: 10 })
    await applyLedger(after.ctx)
    expect(await comesBack(after, lost)).toBe(401)
    expect(await after.ctx.accounts.device(lost.replica)).toMatchObject({
      account: wati.id,
      revoked: expect.any(String),
    })
    const again = (await post(after, '/api/accounts/invite', { account: wati.id }, admin)).body['code']
    expect((await redeem(after, lost, text(again))).status).toBe(403)
  })

  it('an account that was disabled and enabled again since is enabled, and keeps its sessions at every start', async () => {
    const ledger = memoryLedger()
    const bench = await openBench({ ledger })
    const admin = await newDevice()
    await setUp(bench, admin)
    const melati = text((await areaIds(bench, admin))['Melati'])
    const sari = await enrol(bench, admin, { role: 'kader', name: 'Sari', areas: [melati] })
    for (const disabled of [true, false])
      await post(bench, '/api/accounts/disable', { account: sari.id, disabled }, admin)
    expect(await comesBack(bench, sari.device)).toBe(200)
    await applyLedger(bench.ctx)
    expect((await get(bench, '/api/me', sari.device)).status).toBe(200)
  })

  it('H5 who was given another posyandu since does not get the old one back', async () => {
    const ledger = memoryLedger()
    const before = await openBench({ ledger })
    const admin = await newDevice()
    await setUp(before, admin)
    const ids = await areaIds(before, admin)
    const [melati, mawar] = [text(ids['Melati']), text(ids['Mawar'])]
    const sari = await enrol(before, admin, { role: 'kader', name: 'Sari', areas: [melati] })
    const backup = await before.snapshot()
    const moved = await post(before, '/api/accounts/areas', { account: sari.id, areas: [mawar] }, admin)
    expect(moved.status).toBe(200)

    const after = await openBench({ source: { bytes: backup }, ledger, seed: 9 })
    await applyLedger(after.ctx)
    expect(await comesBack(after, sari.device)).toBe(200)
    expect((await get(after, '/api/me', sari.device)).body).toMatchObject({ areas: [{ nama: 'Mawar' }] })
  })
})
