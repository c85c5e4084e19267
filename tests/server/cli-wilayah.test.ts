import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { knownAreas } from '../../sync-server/auth/area-list.ts'
import { newDevice, setUp } from './auth-world.ts'
import { openLocal } from './local-world.ts'
import type { Local } from './local-world.ts'

let local: Local
beforeEach(async () => {
  local = await openLocal()
  await local.atDoor(async bench => setUp(bench, await newDevice()))
})
afterEach(() => local.drop())

const names = () => local.opened(({ ctx }) => knownAreas(ctx))
function bring(csv: string, ...more: string[]) {
  const path = join(local.folder, 'wilayah.csv')
  writeFileSync(path, `kode;nama;tingkat;induk\n${csv}`)
  return local.saku('wilayah', 'impor', path, ...more)
}

async function listOf(desa: number): Promise<string> {
  const known = await names()
  const kabupaten = known.find(a => a.jenis === 'kabupaten')?.nama ?? ''
  const rows = Array.from({ length: desa }, (_, i) => `99.99.01.${2001 + i};Desa Baru ${i};desa;`)
  return [
    `99.99;${kabupaten};kabupaten;`,
    '99.99.01;Anggrek;kecamatan;',
    ...rows,
    ';Mekar;posyandu;99.99.01.2001',
  ].join('\n')
}

test('B10 saku wilayah impor brings in the areas of a kabupaten, once', async () => {
  const before = await names()
  const list = await listOf(120)
  expect(bring(list, '--periksa')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Akan ditambahkan: 1 puskesmas, 120 desa, 1 posyandu.'),
  })
  expect(await names()).toHaveLength(before.length)
  const done = bring(list)
  expect([done.stderr, done.status]).toEqual(['', 0])
  expect(done.stdout).toContain('Kodenya dilengkapi: 1.')
  const after = await names()
  expect(after).toHaveLength(before.length + 122)
  const desa = after.find(a => a.kode === '9999012001')
  expect(after.find(a => a.nama === 'Mekar')).toMatchObject({ jenis: 'posyandu', induk: desa?.id })
  expect(bring(list).stdout).toContain('Ditambahkan: tidak ada.\nSudah ada: 123.')
  expect(await names()).toHaveLength(after.length)
}, 60_000)

test('B10 one fault, and nothing of the list is brought in', async () => {
  const before = await names()
  const refused = bring(`${await listOf(3)}\n99.99.02.2001;Yatim;desa;`)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('Baris 8: Induk 999902 dari Yatim tidak ada')
  expect(refused.stderr).toContain('Belum ada yang ditambahkan')
  expect(await names()).toEqual(before)
  expect(local.saku('wilayah', 'impor', join(local.folder, 'tidak-ada.csv'))).toMatchObject({ status: 1 })
}, 60_000)
