import { expect, test } from 'vitest'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'
import { person, rowsAbout } from './village.ts'
import type { Fact } from './village.ts'

const labels = (sheet: string, edition?: string): readonly string[] =>
  sheetById(sheet)
    ?.heads(edition)
    .map(h => h.label) ?? []

test('L4 ASIK balita begins with what its chat asks for, in that order; the order of before is an edition', () => {
  const asked = ['NIK anak', 'Nama anak', 'Tanggal lahir', 'NIK ibu', 'Nomor WhatsApp ibu']
  expect(labels('asik-balita').slice(0, 7)).toEqual([
    ...asked,
    'Berat badan (kg)',
    'Panjang/tinggi badan (cm)',
  ])
  const before = labels('asik-balita', 'anak-ibu-ukur')
  expect(before.slice(3, 8)).toEqual([
    'Jenis kelamin',
    'NIK ibu',
    'Nama ibu',
    'Nomor WhatsApp ibu',
    'Tanggal ukur',
  ])
  expect(new Set(before)).toEqual(new Set(labels('asik-balita')))
})

test.each(['asik-balita', 'asik-imunisasi', 'asik-ptm'])('L4 %s is copied field by field into ASIK', sheet =>
  expect(sheetById(sheet)).toMatchObject({ system: 'asik', fieldByField: true, group: 'sistem' }),
)

const dose = (produk: string, tanggal: string, more: object = {}): Fact => ({
  kind: 'layanan',
  on: tanggal,
  body: { jenis: 'imunisasi', produk, tanggal, sumber: 'diberikan', ...more },
})
const siti = person('Siti', {
  jk: 'P',
  nik: '3374015505900001',
  tanggal_lahir: '1990-05-15',
  no_hp: '0812-3456',
})
const born = { jk: 'P', nik: '0074010402260002', tanggal_lahir: '2026-07-04', ibu: id('Siti') }
const doses = async (...facts: readonly Fact[]) =>
  (await rowsAbout([siti, person('Ani', born, facts)], {})('asik-imunisasi')).map(r => [
    r['dosis'],
    r['tanggal'],
    r['tempat'],
  ])

test('L4 ASIK imunisasi: child, mother, dose, day and place, in this order', async () => {
  expect(labels('asik-imunisasi')).toEqual([
    'NIK anak',
    'Nama anak',
    'Tanggal lahir',
    'Jenis kelamin',
    'Nama ibu',
    'NIK ibu',
    'Nomor WhatsApp ibu',
    'Antigen dan dosis',
    'Tanggal pemberian',
    'Tempat',
    'Diberikan oleh',
    'Nomor batch',
  ])
  const given = dose('BCG', '2026-11-12', { pemberi: 'Bidan Rina' })
  expect(await rowsAbout([siti, person('Ani', born, [given])], {})('asik-imunisasi')).toEqual([
    {
      nik: '0074010402260002',
      nama: 'Ani',
      lahir: '2026-07-04',
      jk: 'Perempuan',
      ibu: 'Siti',
      nik_ibu: '3374015505900001',
      wa: '08123456',
      dosis: 'BCG',
      tanggal: '2026-11-12',
      tempat: 'Melati 1',
      pemberi: 'Bidan Rina',
    },
  ])
})

test.each([
  ['2026-10-31', 0],
  ['2026-11-01', 1],
  ['2026-11-30', 1],
])('L4 a dose of %s stands %i times on the sheet of November', async (on, times) =>
  expect(await doses(dose('BCG', on))).toHaveLength(times),
)

test('L4 a dose has its place in the order of days, once; of a book somebody else gave it; an unknown vaccine keeps its words', async () => {
  const second = dose('dpt-hb-hib', '2026-11-12')
  expect(
    await doses(
      dose('dpt-hb-hib', '2026-09-10'),
      second,
      second,
      dose('pcv', '2026-11-03', { sumber: 'menurut_kia' }),
      dose('Vaksin Baru', '2026-11-20'),
    ),
  ).toEqual([
    ['PCV 1', '2026-11-03', 'Menurut Buku KIA'],
    ['DPT-HB-Hib 2', '2026-11-12', 'Melati 1'],
    ['Vaksin Baru', '2026-11-20', 'Melati 1'],
  ])
})

test.each([
  ['posyandu', 'Melati 1'],
  ['rumah', 'Rumah'],
  ['pustu', 'Pustu'],
])('L4 a tick on the card of a child seen at %s is a dose given there', async (lokasi, place) => {
  const card = {
    kind: 'periksa-bayi-balita-apras',
    on: '2026-11-12',
    body: { lokasi, bb: 6, imunisasiHariIni: ['bcg'] },
  }
  expect(await doses(card)).toEqual([['BCG', '2026-11-12', place]])
})

const card = (kind: string, body: object, on = '2026-11-12'): Fact => ({
  kind: `periksa-${kind}`,
  on,
  body: { lokasi: 'posyandu', ...body },
})
const ptm = (...facts: readonly Fact[]) =>
  rowsAbout(
    [person('Budi', { nik: '3374010101700001', tanggal_lahir: '1970-01-01', no_hp: '0812', rt: '2' }, facts)],
    {},
  )('asik-ptm')

test('L4 ASIK PTM: who she is, the risks, then what was measured, as it was measured', async () => {
  expect(labels('asik-ptm').slice(0, 8)).toEqual([
    'NIK',
    'Nama',
    'Nomor WhatsApp',
    'Tanggal lahir',
    'Jenis kelamin',
    'Alamat',
    'Desa/kelurahan',
    'Tanggal pemeriksaan',
  ])
  const measured = { bb: 80, tb: 165, lp: 95, gula: 110, gulaJenis: 'sewaktu' }
  const [row, ...more] = await ptm(
    card('dewasa', {
      ...measured,
      sistolik: 150,
      diastolik: 95,
      riwayatKeluarga: ['dm', 'stroke'],
      riwayatDiri: [],
      perilakuBerisiko: ['gula'],
    }),
    card('mata-telinga', { mataKanan: 'normal', mataKiri: 'gangguan', telingaKanan: 'normal' }),
    card('puma', { merokok: true, batangPerHari: 12, tahunMerokok: 20 }),
    card('mata-telinga', { telingaKiri: 'gangguan' }, '2026-11-20'),
  )
  expect(more).toEqual([])
  expect(row).toMatchObject({
    nik: '3374010101700001',
    wa: '0812',
    jk: 'Laki-laki',
    alamat: 'RT 2',
    wilayah: 'Karangjati',
    tanggal: '2026-11-12',
    riwayatKeluarga: 'Kencing manis (DM), Stroke',
    riwayatDiri: 'tidak ada',
    kebiasaan_merokok: 'Tidak',
    puma_merokok: 'Ya',
    puma_batangPerHari: 12,
    puma_tahunMerokok: 20,
    kebiasaan_gula: 'Ya',
    kebiasaan_garam: 'Tidak',
    bb: 80,
    tb: 165,
    lp: 95,
    tdSistole: 150,
    tdDiastole: 95,
    gula: 110,
    gulaJenis: 'Sewaktu',
    'mata-telinga_mataKanan': 'Normal',
    'mata-telinga_mataKiri': 'Gangguan',
    'mata-telinga_telingaKanan': 'Normal',
  })
  expect(row?.['mata-telinga_telingaKiri']).toBeUndefined()
})

test('L4 of who was not asked about habits and diseases the cells are empty, never Tidak', async () => {
  const [row] = await ptm(card('lansia', { bb: 60 }))
  expect(Object.keys(row ?? {})).toEqual([
    'nik',
    'nama',
    'wa',
    'lahir',
    'jk',
    'alamat',
    'wilayah',
    'tanggal',
    'bb',
  ])
})

test('L4 nothing confidential of any card is on a sheet for ASIK', () => {
  const hidden = instruments.flatMap(i =>
    Object.entries(i.questions).flatMap(([key, q]) =>
      i.wholly === 'health' || q.seenBy === 'health' ? [key, `${i.id}_${key}`] : [],
    ),
  )
  const shown = ['asik-balita', 'asik-ptm'].flatMap(
    name =>
      sheetById(name)
        ?.heads()
        .map(h => h.key) ?? [],
  )
  expect(shown.filter(key => hidden.includes(key))).toEqual([])
  expect(hidden.length).toBeGreaterThan(0)
})
