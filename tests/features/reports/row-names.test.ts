import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import type { Filled } from '../../../src/domain/sheets/index.ts'
import { rowNames } from '../../../src/features/reports/row-names.ts'
import { made, person } from '../../domain/sheets/village.ts'

const dose = (produk: string, tanggal: string) => ({
  kind: 'layanan',
  on: tanggal,
  body: { jenis: 'imunisasi', produk, tanggal, sumber: 'diberikan' },
})
const born = { jk: 'P', tanggal_lahir: '2026-07-04' }
const doses = [dose('BCG', '2026-11-12'), dose('pcv', '2026-11-12')]

async function filled(): Promise<{ names: readonly string[]; filled: Filled }> {
  const sheet = sheetById('asik-imunisasi')
  if (!sheet) throw new Error('No sheet')
  const all = await made(sheet, [person('Ani', born, doses), person('Budi', born, doses.slice(0, 1))])
  return { names: rowNames(sheet.heads(), all.rows), filled: all }
}

test('of a child with two doses it is said which dose a row is of; of one with a single dose it is her name', async () => {
  expect((await filled()).names).toEqual(['Ani · BCG', 'Ani · PCV 1', 'Budi'])
})

test('who lacks the same in several rows is to be mended once', async () => {
  const { incomplete } = (await filled()).filled
  expect(incomplete.map(i => [i.name, i.missing])).toEqual([
    ['Ani', ['NIK anak']],
    ['Budi', ['NIK anak']],
  ])
})
