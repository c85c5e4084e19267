import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { copyPostgres } from '../../sync-server/copy/from-postgres.ts'
import { putInPostgres } from '../../sync-server/copy/put-in-postgres.ts'
import { filledBySteps, contentsIn, differing, tablesIn } from '../../sync-server/copy/tables.ts'
import { textHash } from '../../sync-server/accept/contents.ts'
import { backUp, backupsIn } from '../../sync-server/backup.ts'
import type { Context } from '../../sync-server/context.ts'
import { lockFolder } from '../../sync-server/lock.ts'
import { migrations } from '../../sync-server/migrations/index.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { beginServing } from '../../sync-server/postgres/serving.ts'
import { watchBackups } from '../../sync-server/serve-backup.ts'
import { startServer } from '../../sync-server/serve.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import { entry } from '../fixtures/entries.ts'
import { callCommand } from '../server/call-command.ts'
import { openLocal } from '../server/local-world.ts'
import { emptyDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'saku-copy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const newFile = (): string => join(folder, `${(files += 1)}.sqlite`)

/** A file of so many steps, with a row in every table that has them. */
async function filled(steps = migrations): Promise<string> {
  const file = newFile()
  const handle = openHandle({ file }, steps)
  const db = handle.writer
  for (const { name, columns } of tablesIn(db)) {
    if (filledBySteps.includes(name)) continue
    const kinds = new Map(
      db
        .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)')
        .all(name)
        .map(c => [c.name, c.type]),
    )
    const put = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join()})`)
    for (const n of [1, 2])
      put.run(...columns.map(c => (kinds.get(c) === 'INTEGER' ? n * 9_007_199_254_740_99 : odd(n))))
  }
  db.exec('UPDATE counter SET high = 77')
  if (steps === migrations)
    db.exec(`UPDATE figure_place SET seq = 70, walked = NULL, revision = 9, counts = 'daftar'`)
  await handle.close()
  return file
}

const odd = (n: number): string =>
  `${n} Ñi "Pohaci" \\ \n\t👩‍🍼 \\u0000 {"a":[1e21,null]} ${'x'.repeat(n * 3000)}`

const put = (url: string, file: string, replaces = false) =>
  putInPostgres({ url, file, aside: `samping_${(files += 1)}_${process.pid}`, replaces })

async function backFrom(url: string): Promise<Sqlite.Database> {
  const file = newFile()
  await copyPostgres(url, file)
  return new Sqlite(file, { readonly: true })
}

describe('a database that is copied', () => {
  it('both have the same tables with the same columns', async () => {
    const url = await emptyDatabase()
    await (await openPostgres(url)).close()
    const client = new Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name <> 'migrations' GROUP BY table_name ORDER BY table_name`,
    )
    await client.end()
    expect(rows).toEqual(tablesIn(openHandle('memory').writer))
  })

  it('holds every row of every table to the last letter, there and back again', async () => {
    const [url, file] = [await emptyDatabase(), await filled()]
    expect(await put(url, file)).toEqual({ outcome: 'put', kept: undefined })
    const there = new Sqlite(file, { readonly: true })
    const back = await backFrom(url)
    expect(differing(contentsIn(there), contentsIn(back))).toEqual([])
    expect([...contentsIn(back).values()].every(digest => digest.n > 0)).toBe(true)
    back.close()
    const handle = await openPostgres(url)
    const named = await handle.write(ask =>
      ask<{ n: number }>(`INSERT INTO subjects (id) VALUES ('baru') RETURNING n`),
    )
    const last = there.prepare<[], number>('SELECT max(n) FROM subjects').pluck().get() ?? 0
    expect(named).toEqual([{ n: last + 1 }])
    there.close()
    await handle.close()
  })

  it.each(migrations.slice(0, -1).map((step, n) => [step.name, n + 1] as const))(
    'a file that ends with the step %s is brought forward on the way, and keeps what it holds',
    async (_, steps) => {
      const [url, file] = [await emptyDatabase(), await filled(migrations.slice(0, steps))]
      expect((await put(url, file)).outcome).toBe('put')
      const handle = await openPostgres(url)
      const rows = await handle.ask<{ name: string }>('SELECT name FROM migrations')
      expect(rows.map(r => r.name).sort()).toEqual(migrations.map(m => m.name).sort())
      expect(await handle.ask('SELECT count(*) FROM log')).toEqual([{ count: 2 }])
      await handle.close()
    },
  )

  it('what was there is kept beside it when it is replaced; otherwise only an empty one is filled, and the same is known', async () => {
    const [url, file] = [await emptyDatabase(), await filled()]
    expect((await put(url, file)).outcome).toBe('put')
    expect((await put(url, file)).outcome).toBe('same')
    const handle = await openPostgres(url)
    await handle.write(ask => ask(`INSERT INTO meta (key, value) VALUES ('sesudah', 'itu')`))
    expect((await put(url, file)).outcome).toBe('occupied')
    const replaced = await put(url, file, true)
    if (replaced.outcome !== 'put') throw new Error(replaced.outcome)
    expect(await handle.ask(`SELECT value FROM meta WHERE key = 'sesudah'`)).toEqual([])
    expect(await handle.ask(`SELECT value FROM ${replaced.kept}.meta WHERE key = 'sesudah'`)).toHaveLength(1)
    await expect(handle.ask(`DELETE FROM ${replaced.kept}.audit`)).rejects.toThrow('append-only')
    await expect(handle.ask('DELETE FROM audit')).rejects.toThrow('append-only')
    await handle.close()
  })

  it('H6 nothing is changed while somebody serves it, and a copy that fails leaves everything as it was', async () => {
    const [url, file] = [await emptyDatabase(), await filled()]
    await (await openPostgres(url)).close()
    const serving = await beginServing(url, async () => undefined)
    expect((await put(url, file, true)).outcome).toBe('serving')
    await serving.end()
    const broken = new Sqlite(file)
    broken.exec('CREATE TABLE unknown (a TEXT) STRICT')
    broken.close()
    await expect(put(url, file, true)).rejects.toThrow('unknown')
    const handle = await openPostgres(url)
    expect(await handle.ask('SELECT count(*) FROM log')).toEqual([{ count: 0 }])
    await handle.close()
  })
})

const settings = {
  mode: 'serve',
  host: '127.0.0.1',
  port: 0,
  tls: undefined,
  proxy: false,
  url: undefined,
} as const

describe('saku pindah', () => {
  it('H7 moves once, keeps the file beside, and the folder is not served from a file again before a backup is put back', async () => {
    const local = await openLocal()
    const inFile = (...args: string[]) => callCommand({ SAKU_DATA: local.folder }, ...args)
    const moved = () => callCommand({ SAKU_DATA: local.folder, DATABASE_URL: url }, 'pindah')
    await local.opened(({ ctx }) => writeSomebody(ctx))
    const backup = /: (\S+\.sqlite)/.exec((await inFile('backup')).stdout)?.[1] ?? ''
    const url = await emptyDatabase()
    expect((await inFile('pindah')).stderr).toMatch('Isi DATABASE_URL')
    const unlock = await lockFolder(local.folder)
    expect(await moved()).toMatchObject({ status: 1, stderr: expect.stringMatching('sedang berjalan') })
    unlock?.()
    await (await openPostgres(url)).close()
    const serving = await beginServing(url, async () => undefined)
    expect((await moved()).stderr).toMatch('Ada server yang berjalan')
    await serving.end()

    expect(await moved()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching('dan sama') })
    expect(existsSync(local.places.database)).toBe(false)
    const kept = readdirSync(local.folder).find(name => name.startsWith('sebelum-pindah-')) ?? ''
    expect(existsSync(join(local.folder, kept, 'saku.sqlite'))).toBe(true)
    for (const command of ['verify', 'backup', 'akun'])
      expect((await inFile(command)).stderr).toMatch('sudah pindah ke PostgreSQL')
    expect((await moved()).stderr).toMatch('sudah pindah ke PostgreSQL')
    expect(await startServer({ ...settings, folder: local.folder }, { say: () => undefined })).toMatch(
      'sudah pindah',
    )

    expect(await inFile('restore', backup)).toMatchObject({ status: 0, stderr: '' })
    expect((await inFile('verify')).status).toBe(0)
    // The restore has opened an epoch of its own: what phones send here from now on is another history.
    expect((await moved()).stderr).toMatch('sudah berisi catatan lain')
    local.drop()
  })

  it('H7 is finished by calling it again when it was broken off after the commit', async () => {
    const local = await openLocal()
    await local.opened(({ ctx }) => writeSomebody(ctx))
    const url = await emptyDatabase()
    expect((await put(url, local.places.database)).outcome).toBe('put')
    const again = await callCommand({ SAKU_DATA: local.folder, DATABASE_URL: url }, 'pindah')
    expect(again).toMatchObject({ status: 0, stdout: expect.stringMatching('dan sama') })
    expect(existsSync(local.places.database)).toBe(false)
    local.drop()
  })
})

const writeSomebody = ({ store }: Context): Promise<void> =>
  store.write(async tx => {
    const e = entry('warga')
    const json = JSON.stringify(e)
    await tx.putArea({ id: e.posyandu, parent: undefined })
    await tx.putSubject({ id: e.about, feed: e.posyandu })
    tx.append(
      {
        entry: e,
        json,
        hash: textHash(json),
        seenBy: e.seenBy,
        month: 202611,
        rescued: false,
        receivedBy: e.replica,
      },
      e.posyandu,
    )
  })

describe('a backup of PostgreSQL', () => {
  it('is made by night, tested, and is a file that saku verify reads', async () => {
    const url = await emptyDatabase()
    const local = await openLocal(url)
    const call = (...args: string[]) => callCommand({ SAKU_DATA: local.folder, DATABASE_URL: url }, ...args)
    const said: string[] = []
    await local.opened(async ({ ctx }) => {
      await writeSomebody(ctx)
      const stop = await watchBackups(ctx, local.places, line => void said.push(line))
      stop()
    })
    expect(said).toEqual([expect.stringMatching(/^Cadangan baik: .*\.sqlite \(1 catatan\)$/)])
    const [name = ''] = await backupsIn(local.places.backups)
    const copy = openHandle({ file: join(local.places.backups, name) })
    expect(copy.reader.prepare('SELECT count(*) FROM log').pluck().get()).toBe(1)
    await copy.close()
    expect((await call('restore', name, '--ke', folder)).stderr).toMatch('Pakai salah satu saja')
    local.drop()
  })

  it('that cannot be made is said, and leaves nothing that looks like one', async () => {
    const local = await openLocal()
    const postgres = (await emptyDatabase()).replace('/saku?', '/tidak_ada?')
    const done = await backUp({ database: '', postgres }, local.places.backups, new Date())
    expect(done).toMatchObject({ outcome: 'bad', why: expect.stringMatching('belum ada di PostgreSQL') })
    expect(readdirSync(local.places.backups)).toEqual([])
    local.drop()
  })
})
