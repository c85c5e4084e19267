import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFile } from '../../src/domain/log/sealed/sealed-file.ts'
import { foundArea } from '../../sync-server/auth/area-entries.ts'
import { backupState } from '../../sync-server/backup-state.ts'
import { backupsIn } from '../../sync-server/backup.ts'
import { id } from '../fixtures/entries.ts'
import { fileOf, phoneKeys } from './emergency-world.ts'
import { pen, save } from './world.ts'
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
  it('saku perangkat lists the devices, as a table and as CSV', async () => {
    await prepare()
    const table = saku('perangkat').stdout.split('\n')
    expect(table[0]).toMatch(/^petugas +peran +perangkat +id /)
    expect(table[1]).toMatch(/^Rina Wulandari +puskesmas +HP uji .* baik$/)
    const csv = saku('perangkat', '--format', 'csv').stdout.split('\n')
    expect(csv[1]?.split(',').slice(5, 12)).toEqual(['0', '', '0', '0', '0', '0', '0'])
    expect(saku('perangkat', '--format', 'xml')).toMatchObject({ status: 1 })
  })

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

  it('saku indikator prints every figure of a month, and refuses a month or a place that does not exist', async () => {
    await prepare()
    const { stdout } = saku('indikator', '--bulan', '2026-11', '--format', 'csv')
    expect(stdout).toMatch(/^jenis,kunci,uraian,nilai,pembilang,penyebut,belum,periode/)
    expect(stdout).toMatch(/\nhitungan,skdn-s,S: sasaran balita,0,/)
    expect(stdout).toMatch(/\nindikator,d-s,"D\/S, partisipasi masyarakat",,0,0,/)
    expect(saku('indikator', '--arti').stdout).toContain('`spm-7`')
    expect(saku('indikator', '--bulan', '11-2026')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching('--bulan'),
    })
    expect(saku('indikator', '--posyandu', 'entah').status).toBe(1)
    expect(saku('indikator', '--format', 'xls').status).toBe(1)
  })

  it('X4 X5 saku darurat brings in files and prints counts', async () => {
    await prepare()
    const { device, account, posyandu } = await local.opened(async ({ ctx }) => {
      const tree = await ctx.store.read.areas()
      const root = tree.find(a => a.parent === undefined)?.id ?? ''
      const at = await foundArea(ctx, { nama: 'Melati', jenis: 'posyandu', induk: root })
      const keys = await phoneKeys()
      const who = { id: id('Tini'), role: 'kader', name: 'Tini', login: undefined, created: '' } as const
      const plain = { admin: false, disabled: false, mustChange: false }
      await ctx.accounts.create({ ...who, ...plain }, [at])
      const replica = id('HP Tini')
      await ctx.accounts.register(who.id, { replica, publicKey: keys.publicKey, name: 'HP' })
      return { device: { replica, ...keys }, account: who.id, posyandu: at }
    })
    const tini = { account, replica: device.replica, role: 'kader', cookies: {} } as const
    const body = { nama: 'Siti', jk: 'P' }
    const siti = save(pen(tini, posyandu).write('siti', { kind: 'orang', record: id('Siti'), body }))
    const by = { device: device.replica, sign: device.sign, key: local.places.seals.current }
    const path = join(local.folder, 'saku-darurat.txt')
    writeFileSync(path, writeFile(await fileOf({ saves: [{ ...siti, entries: [...siti.entries] }] }, by)))
    const counts = (n: string): string =>
      `saku-darurat.txt: 1 simpanan dari Tini: ${n} menunggu data lain, 0 perlu dibetulkan\n`

    expect(saku('darurat', '--kunci-baru').stdout).toMatch(/^Kunci baru: \S{8}\. /)
    expect(saku('darurat', path).stdout).toBe(counts('1 diterima, 0 sudah ada, 0'))
    expect(saku('darurat', path).stdout).toBe(counts('0 diterima, 1 sudah ada, 0'))
    await local.opened(({ ctx }) => ctx.accounts.revoke(device.replica))
    const asked = { status: 1, stdout: expect.stringMatching(/milik Tini.* --terima\.\n$/) }
    expect(saku('darurat', path)).toMatchObject(asked)
    expect(saku('darurat', '--terima', path).status).toBe(0)
    expect(saku('darurat', join(local.folder, 'secret')).stderr).toMatch(/tidak ada/)
    expect(saku('darurat', local.places.database).stdout).toBe(
      'saku.sqlite: Ini bukan berkas darurat Saku Kader.\n',
    )
  })

  it('says in a sentence that there is no server here', () => {
    expect(saku('backup')).toMatchObject({ status: 1, stderr: expect.stringMatching('npm run serve') })
  })
})
