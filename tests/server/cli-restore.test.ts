import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../sync-server/lock.ts'
import { claimFolder } from '../../sync-server/serve-folder.ts'
import { areaIds, enrol, newDevice, post, setUp, text } from './auth-world.ts'
import type { Device } from './auth-world.ts'
import { openLocal } from './local-world.ts'
import type { Local } from './local-world.ts'

let local: Local
beforeEach(async () => {
  local = await openLocal()
})
afterEach(() => local.drop())

function backup(): string {
  const { stdout } = local.saku('backup')
  return /: (\S+\.sqlite)/.exec(stdout)?.[1] ?? ''
}

const epochNow = (): Promise<string | undefined> => local.opened(({ ctx }) => ctx.store.read.meta('epoch'))

/** A set-up server with a kader's phone, then a backup, then what the backup cannot know. */
async function lived(): Promise<{ file: string; lost: Device; later: Device }> {
  const admin = await newDevice()
  const { lost, melati } = await local.atDoor(async bench => {
    await setUp(bench, admin)
    const melati = text((await areaIds(bench, admin))['Melati'])
    const { device: lost } = await enrol(bench, admin, { role: 'kader', name: 'Wati', areas: [melati] })
    return { lost, melati }
  })
  const file = backup()
  const later = await local.atDoor(async bench => {
    const { device } = await enrol(bench, admin, { role: 'kader', name: 'Sari', areas: [melati] })
    await post(bench, '/api/devices/revoke', { replica: lost.replica }, admin)
    return device
  })
  return { file, lost, later }
}

describe('saku restore', () => {
  it('H2 H5 puts a backup in place, opens one new epoch and does again what the ledger knows', async () => {
    const { file, lost, later } = await lived()
    const before = await epochNow()
    const done = local.saku('restore', file)
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(done.stdout).toMatch(/Cadangan utuh.*\nDatabase yang lama disimpan di/)
    // The name of a copy knows the second alone, in which both earlier devices may have been let in as well.
    expect(done.stdout).toMatch(/[1-3] perangkat didaftarkan, 1 pencabutan/)
    const after = await epochNow()
    expect(after).not.toBe(before)
    expect(await epochNow()).toBe(after)
    expect(local.saku('verify').status).toBe(0)
    await local.atDoor(async ({ ctx }) => {
      expect((await ctx.accounts.device(lost.replica))?.revoked).toBeDefined()
      expect((await ctx.accounts.device(later.replica))?.revoked).toBeUndefined()
    })
  })

  it('keeps the database that was there, whole, with what was only in its log', async () => {
    const { file, later } = await lived()
    local.saku('restore', file)
    const aside = readdirSync(local.folder).find(name => name.startsWith('sebelum-restore-')) ?? ''
    const kept = new Sqlite(join(local.folder, aside, 'saku.sqlite'), { readonly: true })
    expect(kept.prepare('SELECT count(*) FROM devices WHERE replica = ?').pluck().get(later.replica)).toBe(1)
    kept.close()
  })

  it('opens an epoch also when the ledger cannot see that anything is missing', async () => {
    await local.atDoor(async bench => setUp(bench, await newDevice()))
    const before = await epochNow()
    const file = backup()
    expect(local.saku('restore', file).status).toBe(0)
    expect(await epochNow()).not.toBe(before)
  })

  it('takes a database that can no longer be opened out of the way as it is', async () => {
    const { file } = await lived()
    for (const end of ['-wal', '-shm']) rmSync(local.places.database + end, { force: true })
    writeFileSync(local.places.database, 'not a database at all, but kept')
    expect(local.saku('restore', file).status).toBe(0)
    expect(local.saku('verify').status).toBe(0)
  })

  it('restores on another machine into an empty folder, and finds a backup by its name alone', async () => {
    const { file } = await lived()
    const other = mkdtempSync(join(tmpdir(), 'saku-other-'))
    const done = local.saku('restore', file, '--ke', other)
    expect(done).toMatchObject({ status: 0, stdout: expect.stringMatching('Ledger tidak ada') })
    rmSync(other, { recursive: true })
    expect(local.saku('restore', file.split('/').at(-1) ?? '').status).toBe(0)
  })

  it('refuses a damaged, a newer or a foreign file, and a folder in use or of the demo, and changes nothing', async () => {
    const { file } = await lived()
    const before = await epochNow()
    const newer = join(local.folder, 'newer.sqlite')
    copyFileSync(file, newer)
    const db = new Sqlite(newer)
    db.exec(`INSERT INTO migrations VALUES ('AddSomethingNewer')`)
    db.close()
    const foreign = join(local.folder, 'foreign.sqlite')
    new Sqlite(foreign).exec('CREATE TABLE x (y)').close()
    const damaged = join(local.folder, 'damaged.sqlite')
    copyFileSync(file, damaged)
    writeFileSync(damaged, 'SQLite format 3\0 and then nothing')
    const demo = mkdtempSync(join(tmpdir(), 'saku-demo-'))
    await claimFolder(demo, 'demo')
    const refused = (words: RegExp, ...args: string[]): void =>
      expect(local.saku('restore', ...args)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(words),
      })
    refused(/AddSomethingNewer/, newer)
    refused(/bukan cadangan/, foreign)
    refused(/rusak dan tidak dipasang/, damaged)
    refused(/Tidak ada berkas/, 'absent.sqlite')
    refused(/Pemakaian/)
    refused(/data contoh/, file, '--ke', demo)
    const unlock = await lockFolder(local.folder)
    refused(/sedang berjalan/, file)
    unlock?.()
    expect(await epochNow()).toBe(before)
    rmSync(demo, { recursive: true })
  })
})
