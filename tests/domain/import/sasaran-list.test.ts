import { expect, test } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import type { Area } from '../../../src/domain/areas/index.ts'
import { readSasaranList } from '../../../src/domain/import/index.ts'

const areas: readonly Area[] = [
  { id: 'p', nama: 'Cempaka', jenis: 'puskesmas' },
  { id: 'k', nama: 'Karangjati', jenis: 'desa', induk: 'p' },
  { id: 's', nama: 'Sumberejo', jenis: 'desa', induk: 'p' },
  { id: 'k1', nama: 'Melati 1', jenis: 'posyandu', induk: 'k' },
  { id: 'k2', nama: 'Melati 2', jenis: 'posyandu', induk: 'k' },
  { id: 's1', nama: 'Melati 1', jenis: 'posyandu', induk: 's' },
]
const read = (...rows: string[][]) => readSasaranList(rows, areas, areaTree(areas))

test('a letterhead, other spellings, sums and empty cells', () => {
  const list = read(
    ['SASARAN PROGRAM TAHUN 2026'],
    [],
    ['No', 'Nama Wilayah', 'BUMIL', 'Ibu bersalin', 'Balita 0-59 bulan', 'Jumlah penduduk'],
    ['1', 'Desa KARANGJATI', '60', '', '1.250', '4000'],
    ['2', 'sumberejo', '', '', '', '3000'],
    ['3', 'Posyandu Melati 2, Karangjati', '0', '7', '', ''],
    ['', 'JUMLAH', '60', '7', '1.250', ''],
  )
  expect(list).toEqual({
    rows: [
      { line: 4, area: 'k', numbers: { bumil: 60, balita: 1250 } },
      { line: 6, area: 'k2', numbers: { bumil: 0, bulin: 7 } },
    ],
    faults: [],
    unread: ['Jumlah penduduk'],
  })
})

test('a row that is wrong says why, with its line, and the others do not wait for it', () => {
  const list = read(
    ['Wilayah', 'Bumil'],
    ['Karangjati', '60'],
    ['Mawar', '3'],
    ['Melati 1', '3'],
    ['Desa Karangjati', '61'],
    ['Sumberejo', '12,5'],
  )
  expect(list?.rows.map(r => r.area)).toEqual(['k'])
  expect(list?.faults).toEqual([
    { line: 3, message: '“Mawar” belum ada di Wilayah. Samakan namanya, atau tambahkan wilayahnya dulu.' },
    {
      line: 4,
      message: '“Melati 1” ada 2. Tulis lengkap: “Melati 1, Karangjati” atau “Melati 1, Sumberejo”.',
    },
    { line: 5, message: '“Desa Karangjati” sudah ada di baris 2.' },
    {
      line: 6,
      message: 'Sumberejo, Ibu hamil “12,5”: Angka bulat saja, misalnya 1.250.',
    },
  ])
})

test('an estimate of a spreadsheet is no thousands: one decimal point in the list doubts every other', () => {
  const of = (...cells: string[]) => {
    const rows = cells.map((cell, i) => [['Karangjati', 'Sumberejo', 'Melati 2'][i] ?? '', cell])
    const list = read(['Wilayah', 'Bayi'], ...rows)
    return [list?.rows.map(r => r.numbers['bayi']), list?.faults.map(f => f.line)]
  }
  expect(of('25.375', '1.250', '60')).toEqual([[25_375, 1250, 60], []])
  expect(of('25.375', '25.37', '60')).toEqual([[60], [2, 3]])
  expect(of('25.375', '25.3751', '60')).toEqual([[60], [2, 3]])
  expect(of('25.375', '1250.0', '60')).toEqual([[1250, 60], [2]])
  expect(of('1.000', '60.0', '1 250')).toEqual([[60, 1250], [2]])
  expect(read(['Wilayah', 'Bayi'], ['Karangjati', '25.375'], ['Sumberejo', '1.5'])?.faults[0]?.message).toBe(
    'Karangjati, Bayi lahir hidup “25.375”: Angka lain di berkas ini memakai titik untuk pecahan. Tulis angka bulat tanpa titik.',
  )
})

test('without the two headings it is another list', () => {
  expect(read(['Nama', 'NIK'], ['Siti', '1'])).toBeUndefined()
  expect(read(['Bumil', 'Bayi'], ['60', '50'])).toBeUndefined()
})

test.each([
  'Surviving infant',
  'Bayi bertahan hidup',
  'Bayi bertahan hidup (surviving infant)',
  'bayi_bertahan',
])('a column headed %s is of surviving infants, never of live births', heading => {
  const list = read(['Wilayah', 'Bayi', heading], ['Karangjati', '70', '68'])
  expect(list?.rows[0]?.numbers).toEqual({ bayi: 70, bayi_bertahan: 68 })
})

test('a name is not shortened by the title of another level: Kota Baru is not Baru', () => {
  const two: readonly Area[] = [
    ...areas,
    { id: 'b', nama: 'Baru', jenis: 'desa', induk: 'p' },
    { id: 'kb', nama: 'Kota Baru', jenis: 'desa', induk: 'p' },
    { id: 'b1', nama: 'Desa Indah', jenis: 'posyandu', induk: 'b' },
    { id: 'kb1', nama: 'Anggrek', jenis: 'posyandu', induk: 'kb' },
    { id: 'b2', nama: 'Anggrek', jenis: 'posyandu', induk: 'b' },
  ]
  const found = (name: string) =>
    readSasaranList(
      [
        ['Wilayah', 'Bumil'],
        [name, '3'],
      ],
      two,
      areaTree(two),
    )?.rows.map(r => r.area)
  const names = {
    'Kota Baru': 'kb',
    'Desa Kota Baru': 'kb',
    'KEL. KOTA BARU': 'kb',
    Baru: 'b',
    'Kelurahan Baru': 'b',
    'Puskesmas Cempaka': 'p',
    'Kec. Cempaka': 'p',
    'Anggrek, Kota Baru': 'kb1',
    'Posyandu Anggrek Desa Kota Baru': 'kb1',
    'Posyandu Anggrek, Kel. Baru': 'b2',
    'Posyandu Desa Indah': 'b1',
    'Desa Indah': 'b1',
  }
  for (const [name, area] of Object.entries(names)) expect([name, found(name)]).toEqual([name, [area]])
  for (const other of ['Kota Karangjati', 'Kabupaten Baru', 'Anggrek'])
    expect([other, found(other)]).toEqual([other, []])
})
