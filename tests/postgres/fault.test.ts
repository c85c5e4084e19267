import { createServer } from 'node:net'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addressFault } from '../../sync-server/postgres/address.ts'
import { connect, unfit } from '../../sync-server/postgres/connect.ts'
import { weakness, weaknessOf } from '../../sync-server/postgres/durable.ts'
import { faultOf } from '../../sync-server/postgres/fault.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { readSettings } from '../../sync-server/serve-settings.ts'
import { startServer } from '../../sync-server/serve.ts'
import { callCommand } from '../server/call-command.ts'
import { emptyDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'saku-fault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'rahasia-sekali'
const failing = (code: string, more: object = {}): Error =>
  Object.assign(new Error('whatever it says'), { code, ...more })

/** The address of this run's PostgreSQL with one thing changed. */
async function changed(change: (url: URL) => void): Promise<string> {
  const url = new URL(await emptyDatabase())
  url.password = secret
  change(url)
  return url.href
}

const saku = (url: string, command: string) =>
  callCommand({ SAKU_DATA: join(folder, 'data'), DATABASE_URL: url }, command)

describe('a PostgreSQL that cannot be used', () => {
  it('is said in a sentence by the server, which does not begin by half', async () => {
    const wrongs: [RegExp, string][] = [
      [/Database "tidak_ada" belum ada/, await changed(url => void (url.pathname = '/tidak_ada'))],
      [/tidak mengizinkan "siapa" masuk/, await changed(url => void (url.username = 'siapa'))],
      [/tidak menjawab \(ECONNREFUSED\)/, await changed(url => void url.searchParams.set('host', folder))],
      [
        /Skema di search_path/,
        await changed(url => (url.search = url.search.replace(/saku_\w+/, 'tidak_ada'))),
      ],
    ]
    for (const [words, postgres] of wrongs) {
      const data = mkdtempSync(join(folder, 'data-'))
      const rest = {
        mode: 'serve',
        host: '127.0.0.1',
        port: 0,
        tls: undefined,
        proxy: false,
        url: undefined,
      } as const
      const said = await startServer({ ...rest, folder: data, postgres }, { say: () => undefined })
      expect(said).toMatch(words)
      expect(said).not.toMatch(secret)
      expect(readdirSync(join(data, 'ledger')).filter(name => name.startsWith('ledger'))).toEqual([])
    }
  })

  it('is said in a sentence by the command line, without its password', async () => {
    const url = await changed(to => void (to.pathname = '/tidak_ada'))
    for (const command of ['verify', 'backup', 'akun']) {
      const { status, stderr } = await saku(url, command)
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^Database "tidak_ada" belum ada .*\n$/)])
      expect(stderr).not.toMatch(secret)
    }
    expect((await saku('mysql://saku@localhost/saku', 'verify')).stderr).toMatch(
      'DATABASE_URL harus alamat PostgreSQL',
    )
  })

  it('answers nothing at all: the wait ends', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>(done => silent.listen(join(folder, '.s.PGSQL.5432'), done))
    const url = `postgresql://saku@localhost/saku?host=${encodeURIComponent(folder)}`
    await expect(connect(url, { connectionTimeoutMillis: 50 })).rejects.toThrow('tidak menjawab')
    await expect(openPostgres({ connectionString: url, connectionTimeoutMillis: 50 })).rejects.toThrow(
      'tidak menjawab',
    )
    silent.close()
  })

  it.each([
    ['28P01', 'menolak kata sandi "saku"'],
    ['42501', 'tidak boleh membuat tabel'],
    ['53300', 'max_connections'],
    ['57P03', 'sedang mulai'],
    ['25006', 'replika'],
    ['55000', 'replika'],
    ['ENOTFOUND', 'db.example:5433 tidak menjawab'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'sslrootcert'],
  ])('that says %s', (code, words) => {
    const told = faultOf(failing(code), `postgresql://saku:${secret}@db.example:5433/saku`)
    expect(String(told)).toMatch(words)
    expect(String(told)).not.toMatch(secret)
  })

  it('is of an older version, of another alphabet, or only follows', () => {
    const fits = { version: 15, encoding: 'UTF8', follows: false }
    expect(unfit(fits)).toBeUndefined()
    expect(unfit({ ...fits, version: 14 })).toMatch('versi 14')
    expect(unfit({ ...fits, encoding: 'LATIN1' })).toMatch('LATIN1')
    expect(unfit({ ...fits, follows: true })).toMatch('replika')
  })

  it('confirms what a power cut takes back: its own commits wait, and the rest is said', async () => {
    expect(weakness({ fsync: 'on', pages: 'on' })).toBeUndefined()
    expect(weakness({ fsync: 'off', pages: 'on' })).toMatch(/^PERINGATAN: fsync PostgreSQL ini mati/)
    expect(weakness({ fsync: 'on', pages: 'off' })).toMatch('full_page_writes PostgreSQL')
    // The cluster of these tests is one of those.
    const handle = await openPostgres(await emptyDatabase())
    expect(await weaknessOf(handle.ask)).toMatch('fsync dan full_page_writes')
    const [row] = await handle.ask<{ is: string }>(`SELECT current_setting('synchronous_commit') AS is`)
    await handle.close()
    expect(row?.is).toBe('on')
  })

  it('has an address that nobody can read', () => {
    const settings = (DATABASE_URL: string) => readSettings('serve', { DATABASE_URL })
    for (const url of ['saku', 'http://saku', 'postgresql://saku:a@b@:x/y'])
      expect(settings(url)).toMatch('%40')
    expect(
      String(faultOf(failing('ENOENT', { syscall: 'open', path: '/etc/ca.pem' }), 'postgres://a/b')),
    ).toMatch('Berkas /etc/ca.pem')
    expect(faultOf(failing('XX000'), 'postgres://a/b')).toMatchObject({ code: 'XX000' })
  })

  it('addresses that its own programs take are taken', () => {
    const taken = [
      'postgres://saku:p%40ss@db/saku?sslmode=verify-full',
      'postgresql:///saku?host=/var/run/postgresql',
      'postgresql://saku@/saku?host=/var/run/postgresql',
      'postgresql://saku@%2Fvar%2Frun%2Fpostgresql/saku',
      'postgresql://saku@[::1]:5433/saku?options=-c%20search_path%3Dsaku',
    ]
    expect(taken.flatMap(url => addressFault(url) ?? [])).toEqual([])
  })
})
