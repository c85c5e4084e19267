import type { Edition } from '../../sheet.ts'

/**
 * The headings of the templates of e-PPGBM (SIGIZI Kesga), as two public apps that fill them agree (interop.md 4.1). Templates
 * change: a new one is another edition here, and nothing else. What stands twice is both the key and the heading.
 */
const same = (...keys: readonly string[]) => keys.map(key => [key, key] as const)

const born = [
  'usia_hamil',
  'berat_lahir',
  'panjang_lahir',
  'lingkar_kepala_lahir',
  'kia',
  'kia_bayi_kecil',
  'imd',
]
const child = ['anak_ke', 'tgl_lahir', 'jenis_kelamin', 'nomor_KK', 'NIK', 'nama_anak', ...born]
const parents = ['nama_ortu', 'nik_ortu', 'hp_ortu', 'alamat']
const ends = ['rt', 'rw', 'hapus', 'pindah']

export const version = '2026-11'

export const identitas: readonly Edition[] = [
  {
    id: 'tanpa-posyandu',
    words: 'Tanpa kolom posyandu',
    headings: same('No', ...child, ...parents, ...ends),
  },
  {
    id: 'dengan-posyandu',
    words: 'Dengan kolom nama_posyandu',
    headings: same('No', ...child, ...parents, 'nama_posyandu', ...ends),
  },
]

const milk = [0, 1, 2, 3, 4, 5, 6].map(month => `asi_bulan_${month}`)
const measured = ['TANGGALUKUR', 'BERAT', 'TINGGI', 'LILA', 'lingkar_kepala', 'Pitting_edema', 'CARAUKUR']
const rest = [...measured, 'vita', ...milk, 'kelas_ibu_balita', 'mbg']

export const pengukuran: readonly Edition[] = [
  { id: 'tanpa-posyandu', words: 'Tanpa kolom posyandu', headings: same('No', 'NIK', 'nama_anak', ...rest) },
  {
    id: 'dengan-posyandu',
    words: 'Dengan kolom alamat dan nama_posyandu',
    headings: same('No', 'NIK', 'nama_anak', 'alamat', 'nama_posyandu', ...rest),
  },
]

const pmtStart = ['nik', 'nama', 'tanggal_pemberian_pertama', 'siklus_ke', 'jenis_pmt', 'sumber_anggaran']
const pmtMore = ['mitra', 'mitra_lain', 'pmt_sesuai_juknis', 'alasan_pemberian']
const pmtDays = [1, 2, 3, 4, 5, 6, 7].map(day => `hari_${day}`)
const pmtSeen = ['bb', 'tb', 'cara_ukur', 'pemantauan_kesehatan', 'tindak_lanjut']

export const pmtBalita: readonly Edition[] = [
  {
    id: 'pmt-mingguan',
    words: 'Satu baris satu minggu',
    headings: same(...pmtStart, ...pmtMore, 'minggu_ke', 'tanggal_pemantauan', ...pmtDays, ...pmtSeen),
  },
]

const eaten = [
  'asi',
  'sereal',
  'kacang',
  'susu',
  'daging/unggas',
  'telur',
  'buah_sayur_vita',
  'buah_sayur_lain',
]

export const mpasi: readonly Edition[] = [
  {
    id: 'mpasi-8-kelompok',
    words: 'Delapan kelompok makanan',
    headings: same('No', 'NIK', 'Nama', 'tgl_monitoring', ...eaten, 'dapat_intervensi'),
  },
]
