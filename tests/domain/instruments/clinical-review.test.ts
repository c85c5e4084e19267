import { expect, test } from 'vitest'
import { heeadsss } from '../../../src/domain/instruments/heeadsss.ts'
import { ibuHamil } from '../../../src/domain/instruments/ibu-hamil.ts'
import { dewasa } from '../../../src/domain/instruments/dewasa.ts'
import { kunjunganAnak } from '../../../src/domain/instruments/kunjungan-anak.ts'
import { kunjunganHamil } from '../../../src/domain/instruments/kunjungan-hamil.ts'
import { nifasMenyusui } from '../../../src/domain/instruments/nifas-menyusui.ts'
import { usiaSekolahRemaja } from '../../../src/domain/instruments/usia-sekolah-remaja.ts'
import { aged, result } from './helper.ts'

test('a mother with one very high reading is never told that her pressure is good, however low the second one is', () => {
  const { found } = result(ibuHamil, { sistolik: 160, diastolik: 80, sistolik2: 118, diastolik2: 76 })
  expect(found).toContain('td-ibu-gawat')
  expect(found).not.toContain('td-ibu-hijau')
})

test.each([
  [89, 60, 'td-rendah', 'R'],
  [90, 59, 'td-rendah', 'R'],
  [90, 60, 'td-normal', 'N'],
])('a girl of 16 with %i/%i is %s, letter %s', (sistolik, diastolik, code, letter) => {
  const { found, derived } = result(usiaSekolahRemaja, { sistolik, diastolik }, aged(16))
  expect(found.filter(c => c.startsWith('td-'))).toEqual([code])
  expect(derived.tdHuruf).toBe(letter)
})

test('a low pressure is not judged below 13 years', () => {
  const at = (years: number) =>
    result(usiaSekolahRemaja, { sistolik: 85, diastolik: 50 }, aged(years)).derived.tdRendah
  expect([at(12), at(13)]).toEqual([undefined, true])
})

test('nobody of 10 years is found well while the question on the wish to die has no answer', () => {
  const calm = { rumah: true, sekolah: false, tubuh: false, teman: true, zat: false, pacaran: false }
  const found = (answers: Readonly<Record<string, boolean>>) =>
    result(heeadsss, { ...calm, aman: false, ...answers }, aged(10)).found
  expect(found({})).toEqual([])
  expect(found({ bunuhDiri: false })).toEqual(['heeadsss-baik'])
})

test('a sad mother who lost her baby is not told to have the baby looked after', () => {
  const advised = (afterLoss: boolean) =>
    result(nifasMenyusui, { sedih: true }, { afterLoss, breastfeeding: !afterLoss }).advised
  expect(advised(true)).toContain('edukasi-perasaan-ibu-kehilangan')
  expect(advised(true)).not.toContain('edukasi-perasaan-ibu')
  expect(advised(false)).toContain('edukasi-perasaan-ibu')
})

test.each([
  [7.9, 'rujuk-hb-hamil-hari-ini: hari-ini'],
  [8, 'rujuk-hb-hamil: 7-hari'],
  [8.1, 'rujuk-hb-hamil: 7-hari'],
])('a pregnant woman with Hb %d is sent by %s, and by nothing else', (hb, referral) => {
  expect(result(ibuHamil, { hb }).referred.filter(r => r.includes('hb'))).toEqual([referral])
})

test('a child without animal food yesterday is not told in the same breath that all is well', () => {
  const well = { kelompokMakan: ['protein-hewani'], imunisasi: true, bukuKia: true }
  const found = (kelompokMakan: readonly string[]) =>
    result(kunjunganAnak, { ...well, kelompokMakan: [...kelompokMakan] }).found
  expect(found(['makanan-pokok'])).toContain('kr-anak-tanpa-hewani')
  expect(found(['makanan-pokok'])).not.toContain('kr-anak-baik')
  expect(found(['protein-hewani'])).not.toContain('kr-anak-tanpa-hewani')
})

test('a pregnant woman whose last arm was below the line is seen by the bidan, also when she has her extra food', () => {
  const { found, referred } = result(kunjunganHamil, { lilaKurang: true, adaPmt: true })
  expect(found).toContain('kr-hamil-lila')
  expect(found).not.toContain('kr-hamil-baik')
  expect(referred).toContain('rujuk-kr-hamil-lila: 7-hari')
})

test.each([
  [199, true],
  [200, false],
])('a sugar of %i is measured again in three months: %s', (gula, later) =>
  expect(
    result(dewasa, { gula, gulaJenis: 'sewaktu' }, aged(40)).advised.includes('edukasi-gula-periksa-lagi'),
  ).toBe(later),
)
