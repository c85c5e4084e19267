import { expect, test } from 'vitest'
import { readAreaList } from '../../../src/domain/import/area-list.ts'
import type { KnownArea } from '../../../src/domain/import/area-list.ts'
import { parseCsv } from '../../../src/domain/import/csv.ts'

const known: readonly KnownArea[] = [
  { id: 'kab', nama: 'Harapan', jenis: 'kabupaten' },
  { id: 'pkm', nama: 'Cempaka', jenis: 'puskesmas', induk: 'kab' },
]
const list = (csv: string, areas = known) => readAreaList(parseCsv(`kode;nama;tingkat;induk\n${csv}`), areas)
const whole = `33.99;KAB. HARAPAN;kabupaten;
33.99.01;Cempaka;kecamatan;
33.99.01.2001;Karangjati;desa;
33.99.01.1002;Sumberejo;kelurahan;
;Posyandu Melati 1;posyandu;33.99.01.2001
33;Jawa;provinsi;
`

test('B10 areas come in with their parents by code, and those that are there get theirs', () => {
  const read = list(whole)
  expect(read).toMatchObject({ faults: [], there: 0, skipped: 1 })
  expect(read?.coded).toEqual([
    { id: 'kab', kode: '3399' },
    { id: 'pkm', kode: '339901' },
  ])
  expect(read?.added.map(a => [a.nama, a.jenis, a.kode, a.induk])).toEqual([
    ['Karangjati', 'desa', '3399012001', { id: 'pkm' }],
    ['Sumberejo', 'desa', '3399011002', { id: 'pkm' }],
    ['Posyandu Melati 1', 'posyandu', undefined, { line: 4 }],
  ])
})

test('B10 the same list again adds nothing', () => {
  const there: KnownArea[] = [
    { id: 'kab', nama: 'Harapan', jenis: 'kabupaten', kode: '3399' },
    { id: 'pkm', nama: 'Cempaka', jenis: 'puskesmas', induk: 'kab', kode: '339901' },
    { id: 'a', nama: 'Karangjati', jenis: 'desa', induk: 'pkm', kode: '3399012001' },
    { id: 'b', nama: 'Sumberejo', jenis: 'desa', induk: 'pkm', kode: '3399011002' },
    { id: 'c', nama: 'Melati 1', jenis: 'posyandu', induk: 'a' },
  ]
  expect(list(whole, there)).toEqual({ added: [], coded: [], there: 5, skipped: 1, faults: [] })
})

test.each([
  ['33.99.02.2001;Tanpa Induk;desa;', 'Induk 339902 dari Tanpa Induk tidak ada'],
  ['33.98;Lain;kabupaten;', 'Server ini untuk Harapan'],
  ['33.9;Harapan;kabupaten;', 'bukan 4 angka'],
  [';Melati;posyandu;', 'isi kolom induk'],
  ['33.99;Harapan;rukun;', 'Tingkat "rukun" tidak dikenal'],
  ['33.99;;kabupaten;', 'Nama kosong'],
])('B10 a list with %j is refused whole', (rows, sentence) => {
  expect(list(rows)?.faults.map(f => f.message)).toEqual([expect.stringContaining(sentence)])
})

test('B10 the same code twice, or two of one name in one place, is refused with both lines', () => {
  const head = '33.99;Harapan;kabupaten;\n33.99.01;Cempaka;kecamatan;\n'
  expect(list(`${head}33.99.01.2001;A;desa;\n33.99.01.2001;B;desa;`)?.faults).toEqual([
    { line: 5, message: 'Kode 3399012001 sudah ada di baris 4 (A).' },
  ])
  expect(list(`${head}33.99.01.2001;Desa A;desa;\n33.99.01.2002;A;desa;`)?.faults).toEqual([
    { line: 5, message: 'A sudah ada di baris 4.' },
  ])
})

test('B10 a list without its headings is none', () => {
  expect(readAreaList([['a', 'b']], known)).toBeUndefined()
})

test.each([
  ['dotted', '33.99', '33.99.01', '33.99.01.2001'],
  ['plain', '3399', '339901', '3399012001'],
])('B10 the files of idn-area-data are read one after another, codes %s', (_, kab, kec, desa) => {
  const there: KnownArea[] = [{ id: 'kab', nama: 'Harapan', jenis: 'kabupaten' }]
  const regencies = readAreaList(parseCsv(`code,province_code,name\n${kab},33,KABUPATEN HARAPAN\n`), there)
  expect(regencies).toMatchObject({ faults: [], coded: [{ id: 'kab', kode: '3399' }] })
  const coded: KnownArea[] = [{ id: 'kab', nama: 'Harapan', jenis: 'kabupaten', kode: '3399' }]
  const districts = readAreaList(parseCsv(`code,regency_code,name\n${kec},${kab},Cempaka\n`), coded)
  expect(districts).toMatchObject({
    faults: [],
    added: [{ nama: 'Cempaka', jenis: 'puskesmas', kode: '339901' }],
  })
  const more: KnownArea[] = [
    ...coded,
    { id: 'pkm', nama: 'Cempaka', jenis: 'puskesmas', induk: 'kab', kode: '339901' },
  ]
  const villages = readAreaList(parseCsv(`code,district_code,name\n${desa},${kec},KARANGJATI\n`), more)
  expect(villages).toMatchObject({
    faults: [],
    added: [{ nama: 'KARANGJATI', jenis: 'desa', kode: '3399012001', induk: { id: 'pkm' } }],
  })
})
