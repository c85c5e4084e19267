import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backupState, careOf, noteBackup, noteServing } from '../../sync-server/backup-state.ts'
import { backUp, backupsIn, isDue, keptBackups } from '../../sync-server/backup.ts'
import { watchBackups } from '../../sync-server/serve-backup.ts'
import type { LogStore } from '../../sync-server/store.ts'
import { newDevice, openBench, setUp } from './auth-world.ts'
import type { Bench } from './auth-world.ts'

let folder: string
let database: string
let bench: Bench

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saku-backup-'))
  database = join(folder, 'saku.sqlite')
  bench = await openBench({ source: { file: database } })
  await setUp(bench, await newDevice())
})
afterEach(async () => {
  await bench.app.close()
  await bench.ctx.store.close()
  rmSync(folder, { recursive: true })
})

const backups = (): string => join(folder, 'backups')
const night = (n: number): Date => new Date(Date.UTC(2026, 10, n, 19))

describe('a backup', () => {
  it('is a whole database with every entry and account, made while the server runs', async () => {
    const done = await backUp({ database }, backups(), night(1))
    expect(done).toMatchObject({ outcome: 'good', accounts: 1 })
    const copy = new Sqlite(done.file, { readonly: true })
    const count = copy.prepare<[], number>('SELECT count(*) FROM log').pluck().get()
    copy.close()
    expect(count).toBe(await bench.ctx.store.read.highWater())
  })

  it('is kept for the fourteen newest, and nothing else in the folder is touched', async () => {
    for (let n = 1; n <= keptBackups + 3; n++) await backUp({ database }, backups(), night(n))
    writeFileSync(join(backups(), 'catatan.txt'), 'milik operator')
    await backUp({ database }, backups(), night(keptBackups + 4))
    const kept = await backupsIn(backups())
    expect(kept).toHaveLength(keptBackups)
    expect(kept[0]).toBe('saku-2026-11-05T19-00-00Z.sqlite')
    expect(readdirSync(backups())).toContain('catatan.txt')
  })

  it('that is damaged is thrown away and said, and the good one of yesterday stays', async () => {
    await backUp({ database }, backups(), night(1))
    const damaged = join(folder, 'damaged.sqlite')
    const { file } = await backUp({ database }, folder, night(2))
    const db = new Sqlite(file)
    db.pragma('journal_mode = DELETE')
    db.exec('CREATE TABLE filler AS SELECT randomblob(5000) AS x FROM log')
    db.exec(`VACUUM INTO '${damaged}'`)
    db.close()
    const page = openSync(damaged, 'r+')
    writeSync(page, Buffer.alloc(6000, 255), 0, 6000, 4096 * 3)
    closeSync(page)
    const done = await backUp({ database: damaged }, backups(), night(3))
    expect(done.outcome).toBe('bad')
    expect(readdirSync(backups())).toEqual(['saku-2026-11-01T19-00-00Z.sqlite'])
  })

  it('is due once a night, also for a computer that was off at two', () => {
    expect(isDue(null, night(1))).toBe(true)
    expect(isDue('2026-11-10T19:00:05Z', new Date('2026-11-11T18:59:00Z'))).toBe(false)
    expect(isDue('2026-11-10T19:00:05Z', new Date('2026-11-11T19:00:01Z'))).toBe(true)
    expect(isDue('2026-11-10T19:00:05Z', new Date('2026-11-13T03:00:00Z'))).toBe(true)
    const wasWrong = '2027-11-10T19:00:05Z'
    expect(isDue(wasWrong, new Date('2026-11-10T20:00:00Z'))).toBe(true)
  })
})

describe('a server whose newest good copy is too old', () => {
  const hour = 3_600_000

  it('says so after 36 hours, also when there never was one', async () => {
    await noteServing(bench.ctx.store, bench.clock.now)
    bench.clock.passes(36 * hour)
    expect(await backupState(bench.ctx)).toEqual({ newest: null, old: false })
    bench.clock.passes(1)
    expect((await careOf(bench.ctx)).warning).toMatch('36 jam')
    await noteBackup(bench.ctx.store, bench.clock.now)
    bench.clock.passes(36 * hour)
    expect((await careOf(bench.ctx)).warning).toBeUndefined()
    bench.clock.passes(1)
    expect((await backupState(bench.ctx)).old).toBe(true)
  })

  it('warns on the console when tonight’s copy fails', async () => {
    const said: string[] = []
    const places = { database: join(folder, 'absent.sqlite'), backups: backups(), ledger: '', secret: '' }
    await noteServing(bench.ctx.store, bench.clock.now)
    bench.clock.passes(37 * hour)
    const stop = await watchBackups(bench.ctx, places, line => void said.push(line))
    stop()
    expect(said.join('\n')).toMatch(/gagal diuji[\s\S]*belum ada/)
  })

  it('a database that is away, or a full disk, is said and does not end the server', async () => {
    const said: string[] = []
    const { ctx } = bench
    const places = { database, backups: backups(), ledger: '', secret: '' }
    const away = async (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED'))
    let isAway = false
    const store: LogStore = {
      ...ctx.store,
      read: { ...ctx.store.read, meta: key => (isAway ? away() : ctx.store.read.meta(key)) },
    }
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const stop = await watchBackups({ ...ctx, store }, places, line => void said.push(line))
      isAway = true
      vi.advanceTimersByTime(hour)
      await vi.waitFor(() => expect(said.at(-1)).toMatch(/dicoba lagi satu jam lagi: .*ECONNREFUSED/))
      stop()
      const begun = await watchBackups({ ...ctx, store }, places, line => void said.push(line))
      begun()
      expect(said.filter(line => line.includes('ECONNREFUSED'))).toHaveLength(2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('makes it at the start and says where it is', async () => {
    const said: string[] = []
    const places = { database, backups: backups(), ledger: '', secret: '' }
    const stop = await watchBackups(bench.ctx, places, line => void said.push(line))
    stop()
    expect(said).toEqual([expect.stringMatching(/^Cadangan baik: .*saku-2026-11-10T02-00-00Z\.sqlite/)])
    expect((await backupState(bench.ctx)).newest).toBe('2026-11-10T02:00:00.000Z')
  })
})
