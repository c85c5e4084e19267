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

const city = (nama: string): KnownArea[] => [{ id: 'kota', nama, jenis: 'kabupaten' }]
test('B10 a city and the kabupaten of its name are two, whatever the list says first', () => {
  expect(list('33.08;KABUPATEN MAGELANG;kabupaten;', city('Kota Magelang'))).toMatchObject({
    coded: [],
    faults: [{ message: expect.stringContaining('Server ini untuk Kota Magelang') }],
  })
  expect(list('33.71;Magelang;kota;', city('Kota Magelang'))?.coded).toEqual([{ id: 'kota', kode: '3371' }])
  expect(list('33.08;KAB. MAGELANG;;', city('Kabupaten Magelang'))?.coded).toEqual([
    { id: 'kota', kode: '3308' },
  ])
  for (const both of [
    '33.08;KAB. MAGELANG;;\n33.71;KOTA MAGELANG;;',
    '33.71;KOTA MAGELANG;;\n33.08;KAB. MAGELANG;;',
  ])
    expect(list(both, city('Magelang'))?.faults).toEqual([
      { line: 3, message: expect.stringContaining('bisa berarti baris 2 atau baris ini') },
    ])
})

const kecamatan = '33.99;Harapan;kabupaten;\n33.99.01;Cempaka;kecamatan;\n'
test.each([
  ['a kelurahan and a desa', '33.99.01.1003;Rejo;kelurahan;\n33.99.01.2003;Rejo;desa;'],
  ['the same by their codes', '33.99.01.1003;Rejo;;\n33.99.01.2003;Rejo;;'],
  ['Kota Baru and Baru', '33.99.01.2003;Kota Baru;desa;\n33.99.01.2004;Baru;desa;'],
])('B10 %s in one kecamatan are two, and the same list again adds nothing', (_, rows) => {
  const read = list(kecamatan + rows)
  expect(read).toMatchObject({ faults: [], added: [{ jenis: 'desa' }, { jenis: 'desa' }] })
  const there: KnownArea[] = [
    { id: 'kab', nama: 'Harapan', jenis: 'kabupaten', kode: '3399' },
    { id: 'pkm', nama: 'Cempaka', jenis: 'puskesmas', induk: 'kab', kode: '339901' },
    ...(read?.added ?? []).map(({ nama, jenis, kode, line }) => ({
      id: `d${line}`,
      nama,
      jenis,
      kode,
      induk: 'pkm',
    })),
  ]
  expect(list(kecamatan + rows, there)).toMatchObject({ added: [], coded: [], there: 4, faults: [] })
})

test('B10 a Rejo on the server that may be the kelurahan or the desa is asked about', () => {
  const there: KnownArea[] = [...known, { id: 'r', nama: 'Rejo', jenis: 'desa', induk: 'pkm' }]
  const rows = '33.99.01.1003;Rejo;kelurahan;\n33.99.01.2003;Rejo;desa;'
  expect(list(kecamatan + rows, there)?.faults).toEqual([
    { line: 5, message: expect.stringContaining('baris 4 atau baris ini') },
  ])
  expect(list(`${kecamatan}33.99.01.2003;Desa Rejo;desa;`, there)?.coded).toContainEqual({
    id: 'r',
    kode: '3399012003',
  })
})
