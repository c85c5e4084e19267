import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { id } from '../../fixtures/entries.ts'
import { byKey, made, person, rowsAbout } from './village.ts'

const hers = '3374015505900001'
const his = '3374011505900001'

const weighed = (body: Body) =>
  person('Ani', { tanggal_lahir: '2025-02-04', ...body }, [
    { kind: 'periksa-bayi-balita-apras', on: '2026-11-12', body: { lokasi: 'posyandu', bb: 9.4 } },
  ])

/** What three lists show of one child who was weighed this month. */
async function shown(body: Body): Promise<unknown[]> {
  const siti = person('Siti', { jk: 'P', nik: '3374014101900001', tanggal_lahir: '1990-01-01' })
  const ani = weighed(body)
  const cells = [
    ['asik-balita', 'ibu', 'nik_ibu'],
    ['eppgbm-identitas', 'nama_ortu', 'nik_ortu'],
  ].map(async ([name = '', ...keys]) => {
    const sheet = sheetById(name)
    if (!sheet) throw new Error(`No sheet ${name}`)
    const [row] = byKey(sheet, await made(sheet, [siti, ani]))
    return keys.map(key => row?.[key])
  })
  return Promise.all(cells)
}

test.each([
  ['the mother’s stands beside her name', { ibu_nama: 'Rina', nik_ortu: hers }, ['Rina', hers]],
  ['a father’s is never the mother’s', { ibu_nama: 'Rina', nik_ortu: his }, ['Rina', undefined]],
  [
    'one of which nothing is known is not hers either',
    { ibu_nama: 'Rina', nik_ortu: '3374019905900001' },
    ['Rina', undefined],
  ],
  [
    'a mother who is registered has her own',
    { ibu: id('Siti'), nik_ortu: his },
    ['Siti', '3374014101900001'],
  ],
])('L4 of the NIK of a parent, %s', async (_, body, pair) => expect(await shown(body)).toEqual([pair, pair]))

test('L4 a father’s NIK stands beside his name where no mother is known, and is no NIK ibu', async () => {
  const [asik, eppgbm] = await shown({ ayah_nama: 'Joko', nik_ortu: his })
  expect(asik).toEqual([undefined, undefined])
  expect(eppgbm).toEqual(['Joko', his])
  expect((await shown({ ayah_nama: 'Joko', nik_ortu: hers }))[1]).toEqual(['Joko', undefined])
  expect((await shown({ nik_ortu: his }))[1]).toEqual([undefined, his])
})

test.each([
  ['his stands in its own column, also where a mother is named', { ibu_nama: 'Rina', nik_ortu: his }, his],
  ['a mother’s is never his', { ayah_nama: 'Joko', nik_ortu: hers }, undefined],
  [
    'of one of which nothing is known nobody says that it is his',
    { nik_ortu: '3374019905900001' },
    undefined,
  ],
  ['without any it is empty', { ayah_nama: 'Joko' }, undefined],
])('L4 the NIK of a father in F1: %s', async (_, body, nik) => {
  const rows = await rowsAbout([weighed(body)], {})('f1-pemantauan')
  expect(rows.map(r => r['nik_ayah'])).toEqual([nik])
})
