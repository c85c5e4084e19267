import type { ColumnKey } from '../columns.ts'
import type { KnownForm } from './form.ts'

type Headings = KnownForm['headings']

/** Its one parent may be the father; the mother is nearly always the one who is asked, and the mapping screen lets change it. */
const child: Headings = [
  ['No'],
  ['NIK', 'nik'],
  ['Nama', 'nama'],
  ['JK', 'jk'],
  ['Tgl Lahir', 'tanggal_lahir'],
  ['BB Lahir', 'bb_lahir'],
  ['TB Lahir', 'pb_lahir'],
  ['Nama Ortu', 'ibu_nama'],
  ['Prov'],
  ['Kab/Kota'],
  ['Kec'],
  ['Pukesmas'],
  ['Desa/Kel', 'desa'],
  ['Posyandu', 'posyandu'],
  ['RT', 'rt'],
  ['RW', 'rw'],
  ['Alamat', 'alamat'],
]

const measured: Headings = [
  ['Usia Saat Ukur'],
  ['Tanggal Pengukuran', 'tanggal_ukur'],
  ['Berat', 'bb'],
  ['Tinggi', 'tb'],
  ['Cara Ukur', 'cara_ukur'],
  ['LiLA', 'lila'],
  ['BB/U', 'kelas_bbu'],
  ['ZS BB/U', 'zs_bbu'],
  ['TB/U', 'kelas_tbu'],
  ['ZS TB/U', 'zs_tbu'],
  ['BB/TB', 'kelas_bbtb'],
  ['ZS BB/TB', 'zs_bbtb'],
  ['Naik Berat Badan'],
]

const rest: Headings = [
  ['Jml Vit A'],
  ['KPSP'],
  ['KIA', 'buku_kia'],
  ['Kelas Ibu Balita', 'kelas_balita'],
  ['MBG', 'mbg'],
  ['Detail'],
]

const download = (id: string, version: string, headings: Headings): KnownForm => ({
  id,
  words: 'Unduhan e-PPGBM',
  version,
  system: 'e-ppgbm',
  headings,
})

/** The same list as another app gives it (interop.md 4.1): other names of three columns. */
const renamed: ReadonlyMap<string, readonly [string, ColumnKey]> = new Map([
  ['NIK', ['NIK Anak', 'nik']],
  ['Nama', ['Nama Anak', 'nama']],
  ['Pukesmas', ['No. KK', 'nomor_kk']],
])

export const ePpgbmForms: readonly KnownForm[] = [
  download('eppgbm-2026', '2026', [...child, ...measured, ...rest]),
  download('eppgbm-2026-pmt', '2026, dengan PMT', [...child, ...measured, ['PMT Diterima (kg)'], ...rest]),
  download(
    'eppgbm-nik-anak',
    '2026, dengan NIK Anak',
    [...child, ...measured, ...rest].map(heading => renamed.get(heading[0]) ?? heading),
  ),
]
