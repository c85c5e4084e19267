import { expect, it } from 'vitest'
import { fold, idFromParts } from '../../src/domain/log/index.ts'
import { edit, openRecord, petugas } from '../../src/domain/records/index.ts'
import { areaIds, enrol, get, newDevice, openBench, post, setUp, text } from './auth-world.ts'

it('the number of a bidan is written by the puskesmas, and by nobody who only works below it', async () => {
  const bench = await openBench()
  const admin = await newDevice()
  await setUp(bench, admin)
  const areas = await areaIds(bench, admin)
  const dewi = { role: 'bidan', name: 'Dewi', login: 'dewi', areas: [text(areas['Sukamaju'])] }
  const bidan = await enrol(bench, admin, dewi)
  const adminId = text((await get(bench, '/api/me', admin)).body['account'])
  let made = 0
  const newId = (): string => idFromParts('kontak', String(++made))
  const write = async (by: string, device: typeof admin, posyandu: string, no_hp: string) => {
    const record = fold(await bench.ctx.store.read.about(bidan.id), bench.ctx.kinds).records[0]
    if (!record) throw new Error('no record of the bidan')
    const save = newId()
    const own = { save, by, replica: device.replica, deviceTime: '2026-11-10T02:00:00Z' }
    const drafts = edit({ newId, happenedOn: '2026-11-10', posyandu }, petugas, openRecord(record), { no_hp })
    const entries = drafts.map(d => ({ ...d, ...own, localSeq: ++made }))
    const { body } = await post(bench, '/api/push', { saves: [{ save, entries }] }, device)
    return (body['verdicts'] as unknown[])[0] // as /api/push answers
  }
  expect(await write(adminId, admin, text(areas['Cempaka']), '0800-000-0101')).toMatchObject({
    verdict: 'accepted',
  })
  expect(await write(bidan.id, bidan.device, text(areas['Sukamaju']), '0800-000-0102')).toMatchObject({
    verdict: 'rejected',
    reason: 'right',
  })
})
