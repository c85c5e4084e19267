import { countColumn, countedSheet, monthColumn } from '../../counted.ts'

const columns = [
  ['Keluarga (KK)', 'Jumlah', 'kk-sasaran'],
  ['Keluarga (KK)', 'Dikunjungi', 'kk-dikunjungi'],
  ['Keluarga (KK)', 'Warga, keluarga belum dicatat', 'kk-belum'],
  ['Warga', 'Dikunjungi', 'kr-dikunjungi'],
  ['Hasil kunjungan', 'Bertemu', 'kr-bertemu'],
  ['Hasil kunjungan', 'Tidak ada orang', 'kr-tidak-ada-orang'],
  ['Hasil kunjungan', 'Menolak', 'kr-menolak'],
  ['Hasil kunjungan', 'Ada tanda bahaya', 'kr-tanda-bahaya'],
  ['Dikunjungi menurut kelompok', 'Ibu hamil, nifas, menyusui', 'kr-dikunjungi-ibu'],
  ['Dikunjungi menurut kelompok', 'Bayi, balita, prasekolah', 'kr-dikunjungi-anak'],
  ['Dikunjungi menurut kelompok', 'Usia sekolah dan remaja', 'kr-dikunjungi-remaja'],
  ['Dikunjungi menurut kelompok', 'Dewasa', 'kr-dikunjungi-dewasa'],
  ['Dikunjungi menurut kelompok', 'Lansia', 'kr-dikunjungi-lansia'],
  ['Ibu, anak, lansia yang tidak datang', 'Tidak datang', 'kr-tidak-datang'],
  ['Ibu, anak, lansia yang tidak datang', 'Lalu dikunjungi', 'kr-tidak-datang-dikunjungi'],
] as const

/** Families and persons, not visits: who was visited twice in a month is one. Somebody who refused once and was met later stands under both. */
export const kunjunganBulanan = countedSheet({
  id: 'rekap-kunjungan',
  title: 'Rekap kunjungan rumah per bulan',
  group: 'rekap',
  form: 'Rekap kunjungan rumah, KMK 2015/2023',
  version: '2024',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  period: 'tahun',
  counts: columns.map(([, , count]) => count),
  lines: tally => [tally],
  columns: [monthColumn(), ...columns.map(([under, label, count]) => countColumn(label, count, under))],
})
