import { appendFileSync, closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../sync-server/lock.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import type { Found } from '../../sync-server/verify/check.ts'
import { startServer } from '../../sync-server/serve.ts'
import { verifyServer } from '../../sync-server/verify/places.ts'
import { newDevice, setUp } from './auth-world.ts'
import { openLocal } from './local-world.ts'
import type { Local } from './local-world.ts'
import { tamperings } from './tamperings.ts'

let local: Local
beforeEach(async () => {
  local = await openLocal()
  await local.opened(({ ctx }) => loadDemo(ctx, { people: 40, posyandu: 2, months: 2 }))
})
afterEach(() => local.drop())

const wrongIn = (found: readonly Found[]): string[] =>
  found.flatMap(c => (c.wrong === undefined ? [] : [c.name]))

type Told = { readonly ok: boolean; readonly checks: readonly Found[] }

/** As somebody would who changes the database behind the server's back. */
function tamper(sql: string): void {
  const db = new Sqlite(local.places.database)
  db.exec(sql)
  db.close()
}

describe('saku verify', () => {
  it('says OK to every check of a server that worked for months, and changes nothing', () => {
    const before = statSync(local.places.ledger).size
    const { stdout, status } = local.saku('verify')
    expect(status).toBe(0)
    expect(stdout).not.toMatch('GALAT')
    expect(stdout).toMatch(/^OK {5}Berkas database utuh$/m)
    const told = JSON.parse(local.saku('verify', '--json').stdout) as Told
    expect(told.ok).toBe(true)
    expect(told.checks.length).toBeGreaterThan(20)
    expect(statSync(local.places.ledger).size).toBe(before)
  })

  it.each([...tamperings])('finds what breaks "%s"', async (name, sql) => {
    tamper(sql)
    expect(wrongIn(await verifyServer(local.places))).toContain(name)
  })

  it('finds what the ledger knows and the database does not', async () => {
    const at = '2026-11-10T00:00:00Z'
    appendFileSync(
      local.places.ledger,
      `${JSON.stringify({ type: 'forget', subject: 'x', feeds: [], at })}\n`,
    )
    expect(wrongIn(await verifyServer(local.places))).toEqual(['ledger-forgets'])
  })

  it('finds a page that the disk has spoilt, and goes on with the other checks', () => {
    tamper('PRAGMA wal_checkpoint(TRUNCATE)')
    const page = openSync(local.places.database, 'r+')
    for (let at = 12; at < 40; at++) writeSync(page, Buffer.alloc(4096, 255), 0, 4096, 4096 * at)
    closeSync(page)
    const done = local.saku('verify')
    expect(done).toMatchObject({ status: 1, stderr: expect.stringMatching('Jangan hapus apa pun') })
    expect(done.stdout).toMatch(/^GALAT {2}Berkas database utuh: /m)
    expect(done.stdout.trim().split('\n').length).toBeGreaterThan(20)
  })

  it('checks a backup by itself, without the ledger, and says when a file is none', () => {
    const { stdout } = local.saku('backup')
    const file = /: (\S+\.sqlite)/.exec(stdout)?.[1] ?? ''
    expect(local.saku('verify', file).status).toBe(0)
    expect(local.saku('verify', local.places.ledger).stdout).toMatch('GALAT  Berkas database utuh')
    expect(local.saku('verify', join(local.folder, 'absent')).stderr).toMatch('Tidak ada berkas')
  })
})

describe('saku migrate', () => {
  it('says from where to where, and does it once', async () => {
    expect(local.saku('migrate').stdout).toMatch(/dari (\w+) ke \1\.\nTidak ada langkah baru/)
    rmSync(local.places.database)
    await local.atDoor(async bench => setUp(bench, await newDevice()))
    tamper(`DROP INDEX log_nik; DELETE FROM migrations WHERE name = 'AddNikIndex'`)
    const { stdout } = local.saku('migrate')
    expect(stdout).toMatch(/dari AddFigures ke (\w+)\.\nLangkah yang dijalankan: \1\./)
  })

  it('refuses a database that a newer version has used, as every command and the server do', async () => {
    tamper(`INSERT INTO migrations VALUES ('AddSomethingNewer')`)
    for (const command of ['migrate', 'backup', 'akun'])
      expect(local.saku(command)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching('AddSomethingNewer'),
      })
    const settings = {
      mode: 'serve',
      folder: local.folder,
      host: '127.0.0.1',
      port: 0,
      proxy: false,
    } as const
    const serving = await startServer({ ...settings, tls: undefined, url: undefined }, { say: () => {} })
    expect(serving).toMatch('AddSomethingNewer')
  })

  it('waits for nobody: while the server runs it says so', async () => {
    const unlock = await lockFolder(local.folder)
    expect(local.saku('migrate')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching('sedang berjalan'),
    })
    unlock?.()
  })
})
