import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { sqliteAccounts } from '../../sync-server/auth/sqlite-accounts.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import { areaIds, enrol, newDevice, openBench, post, seededRandom, setUp, text } from './auth-world.ts'

describe('the audit', () => {
  it('says who did what to whom from which device, without a name', async () => {
    const bench = await openBench()
    const admin = await newDevice()
    await setUp(bench, admin)
    const areas = await areaIds(bench, admin)
    const sari = await enrol(bench, admin, { role: 'kader', name: 'Sari', areas: [text(areas['Melati'])] })
    await post(bench, '/api/accounts/replace-phone', { account: sari.id }, admin)
    await post(bench, '/api/exports', { what: 'warga', format: 'csv', rows: 120 }, admin)
    const rows = await bench.ctx.accounts.auditRows(0, 100)
    expect(rows.map(r => r.action)).toEqual([
      'masuk:penyiapan',
      'buat-akun:kader',
      'masuk:undangan',
      'ganti-hp',
      'ekspor:warga:csv',
    ])
    expect(rows[3]).toMatchObject({ replica: admin.replica, target: sari.id, scope: areas['Cempaka'] })
    expect(JSON.stringify(rows)).not.toMatch(/Sari|Rina|Melati/)
    expect(await bench.ctx.accounts.auditFault()).toBeUndefined()
  })

  it('cannot be changed by a statement, and a row that was changed behind its back is found', async () => {
    const bench = await openBench()
    await setUp(bench, await newDevice())
    for (let i = 0; i < 5; i++)
      await bench.ctx.accounts.audit({
        account: 'a',
        replica: 'r',
        action: `langkah-${i}`,
        scope: '',
        target: '',
      })
    const db = new Sqlite(Buffer.from(await bench.snapshot()))
    expect(() => db.exec("UPDATE audit SET action = 'x' WHERE n = 3")).toThrow('append-only')
    expect(() => db.exec('DELETE FROM audit WHERE n = 3')).toThrow('append-only')
    db.exec("DROP TRIGGER audit_no_update; UPDATE audit SET target = 'x' WHERE n = 3")
    const handle = openHandle({ bytes: db.serialize() })
    const now = (): Date => new Date('2026-11-10T02:00:00Z')
    const tampered = sqliteAccounts({ handle, areas: async () => [], now, random: seededRandom(1) })
    expect(await tampered.auditFault()).toBe(3)
  })
})
