import { beforeEach, describe, expect, it } from 'vitest'
import { idFromParts } from '../../src/domain/log/index.ts'
import { forget, registerPerson } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { areaIds, enrol, get, newDevice, openBench, post, setUp, text } from './auth-world.ts'
import type { Answer, Bench, Device } from './auth-world.ts'

let bench: Bench
let admin: Device
let adminId: string
let bidan: { id: string; device: Device }
let melati: string
let made = 0

const person = idFromParts('orang yang dilupakan')
const pen = (): Pen => ({
  newId: () => idFromParts('forget-audit', String(++made)),
  happenedOn: '2026-11-10',
  posyandu: melati,
})

async function push(by: { id: string; device: Device }, drafts: readonly EntryDraft[]): Promise<Answer> {
  const save = pen().newId()
  const own = { save, by: by.id, replica: by.device.replica, deviceTime: '2026-11-10T02:00:00Z' }
  const entries = drafts.map(d => ({ ...d, ...own, localSeq: ++made }))
  return post(bench, '/api/push', { saves: [{ save, entries }] }, by.device)
}
const verdictOf = ({ body }: Answer): unknown => (body['verdicts'] as unknown[])[0] // as /api/push answers
const forgets = async (): Promise<readonly { action: string; target: string; account: string }[]> =>
  (await bench.ctx.accounts.auditRows(0, 100)).filter(r => r.action.startsWith('lupakan'))

beforeEach(async () => {
  made = 0
  bench = await openBench()
  admin = await newDevice()
  await setUp(bench, admin)
  const areas = await areaIds(bench, admin)
  melati = text(areas['Melati'])
  adminId = text((await get(bench, '/api/me', admin)).body['account'])
  const dewi = { role: 'bidan', name: 'Dewi', login: 'dewi', areas: [text(areas['Sukamaju'])] }
  bidan = await enrol(bench, admin, dewi)
  await push(
    bidan,
    registerPerson(
      pen(),
      {
        nama: 'Siti Rahasia',
        jk: 'P',
        tanggal_lahir: '1990-02-04',
        sasaran: 'sasaran',
        status: 'aktif',
        posyandu: melati,
      },
      person,
    ),
  )
})

describe('a person who is forgotten', () => {
  it('stays in the audit as an id with the reason’s code, by whom, and nowhere by name', async () => {
    const puskesmas = { id: adminId, device: admin }
    expect(verdictOf(await push(puskesmas, forget(pen(), person, 'diminta-keluarga')))).toMatchObject({
      verdict: 'accepted',
    })
    expect(await forgets()).toMatchObject([
      { action: 'lupakan:diminta-keluarga', target: person, account: adminId },
    ])
    expect(await bench.ctx.accounts.auditFault()).toBeUndefined()
    expect(Buffer.from(await bench.snapshot()).toString('latin1')).not.toContain('Siti Rahasia')
  })

  it('leaves no free words behind, which may hold her name', async () => {
    await push({ id: adminId, device: admin }, forget(pen(), person, 'Siti Rahasia minta sendiri'))
    expect(await forgets()).toMatchObject([{ action: 'lupakan', target: person }])
    expect(Buffer.from(await bench.snapshot()).toString('latin1')).not.toContain('Siti Rahasia')
  })

  it('is noted by whose rights asked for it, also when it had to wait for her and came in with another push', async () => {
    const born = {
      jk: 'P',
      tanggal_lahir: '1992-02-04',
      sasaran: 'sasaran',
      status: 'aktif',
      posyandu: melati,
    } as const
    const later = idFromParts('orang yang datang kemudian')
    const asked = await push({ id: adminId, device: admin }, forget(pen(), later, 'diminta-sendiri'))
    expect([verdictOf(asked), await forgets()]).toMatchObject([{ verdict: 'waiting' }, []])
    await push(bidan, registerPerson(pen(), { nama: 'Ani', ...born }, later))
    expect(await forgets()).toMatchObject([
      { action: 'lupakan:diminta-sendiri', target: later, account: adminId },
    ])
  })

  it('is not noted when a bidan asks, who may not', async () => {
    expect(verdictOf(await push(bidan, forget(pen(), person, 'diminta-sendiri')))).toMatchObject({
      verdict: 'rejected',
      reason: 'right',
    })
    expect(await forgets()).toEqual([])
  })
})
