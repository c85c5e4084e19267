import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupState } from '../../sync-server/backup-state.ts'
import { backupsIn } from '../../sync-server/backup.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import type { Opened } from '../../sync-server/serve-context.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import type { Places } from '../../sync-server/serve-folder.ts'
import { createApp } from '../../sync-server/app.ts'
import { login, newDevice, setUp } from './auth-world.ts'
import type { Answer } from './auth-world.ts'

let folder: string
let places: Places

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saku-cli-'))
  places = await openPlaces(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function opened<T>(work: (o: Opened) => Promise<T>): Promise<T> {
  const server = await openContext(places, false)
  try {
    return await work(server)
  } finally {
    await server.close()
  }
}

/** The front door over the files in the folder. */
const atDoor = <T>(work: (bench: Parameters<typeof setUp>[0]) => Promise<T>): Promise<T> =>
  opened(async ({ ctx }) => {
    const app = await createApp(ctx)
    const clock = { now: ctx.now(), passes: () => {} }
    return work({ app, ctx, clock, snapshot: ctx.store.snapshot })
  })

const prepare = (): Promise<Answer> => atDoor(async bench => setUp(bench, await newDevice()))

const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')
const saku = (...args: string[]) =>
  spawnSync(process.execPath, [door, ...args], {
    env: { ...process.env, SAKU_DATA: folder },
    encoding: 'utf8',
  })

describe('at the server itself', () => {
  it('saku akun lists accounts and gives a password for one time', async () => {
    expect((await prepare()).status).toBe(200)
    expect(saku('akun').stdout).toBe('puskesmas\trina\tadmin\t1 HP\tRina Wulandari\n')
    const reset = saku('akun', 'sandi', 'RINA').stdout
    const password = /: (\S+)\n$/.exec(reset)?.[1] ?? ''
    const answer = await atDoor(async bench => login(bench, await newDevice(), { login: 'rina', password }))
    expect(answer.body['reason']).toBe('ganti-sandi')
    expect(saku('akun', 'sandi', 'siapa')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching('Tidak ada akun'),
    })
  })

  it('saku akun dinkes makes the account of the kabupaten, once', async () => {
    await prepare()
    expect(saku('akun', 'dinkes', 'dinkes', 'Dinas Kesehatan').stdout).toMatch(/^Akun dinkes dibuat/)
    expect(saku('akun', 'dinkes', 'dinkes', 'Dinas Kesehatan').status).toBe(1)
    expect(saku('akun').stdout).toContain('dinkes\tdinkes\taktif\t0 HP')
  })

  it('saku backup makes a tested copy, and /api/health knows', async () => {
    await prepare()
    const done = saku('backup')
    expect(done).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Cadangan baik: /) })
    expect(await backupsIn(places.backups)).toHaveLength(1)
    expect((await opened(({ ctx }) => backupState(ctx))).newest).toMatch(/^20/)
  })

  it('saku tindak-lanjut prints the list, and refuses a day or a posyandu that does not exist', async () => {
    await prepare()
    expect(saku('tindak-lanjut', '--per', '2026-11-24').stdout).toMatch(/^posyandu,nama_posyandu,warga,nama,/)
    expect(saku('tindak-lanjut', '--per', '24-11-2026')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching('--per'),
    })
    expect(saku('tindak-lanjut', '--posyandu', 'entah').status).toBe(1)
    expect(saku('tindak-lanjut', '--peran', 'tamu').status).toBe(1)
  })

  it('says in a sentence that there is no server here', () => {
    expect(saku('backup')).toMatchObject({ status: 1, stderr: expect.stringMatching('npm run serve') })
  })
})
