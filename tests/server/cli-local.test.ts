import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupState } from '../../sync-server/backup-state.ts'
import { backupsIn } from '../../sync-server/backup.ts'
import { login, newDevice, setUp } from './auth-world.ts'
import type { Answer } from './auth-world.ts'
import { openLocal } from './local-world.ts'
import type { Local } from './local-world.ts'

let local: Local
beforeEach(async () => {
  local = await openLocal()
})
afterEach(() => local.drop())

const saku = (...args: string[]) => local.saku(...args)
const atDoor: Local['atDoor'] = work => local.atDoor(work)
const prepare = (): Promise<Answer> => atDoor(async bench => setUp(bench, await newDevice()))

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
    expect(await backupsIn(local.places.backups)).toHaveLength(1)
    expect((await local.opened(({ ctx }) => backupState(ctx))).newest).toMatch(/^20/)
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
