/** What a list may tell of a person, and of one weighing. The order is that of the mapping screen. */
export const columnLabels = {
  nama: 'Nama',
  nik: 'NIK',
  tanggal_lahir: 'Tanggal lahir',
  umur: 'Umur (tahun)',
  umur_bulan: 'Umur (bulan)',
  jk: 'Jenis kelamin',
  ibu_nama: 'Nama ibu',
  ayah_nama: 'Nama ayah',
  suami_nama: 'Nama suami',
  rt: 'RT',
  rw: 'RW',
  rt_rw: 'RT/RW',
  dusun: 'Dusun',
  alamat: 'Alamat',
  no_hp: 'No HP',
  posyandu: 'Posyandu',
  desa: 'Desa',
  nomor_kk: 'Nomor KK',
  panggilan: 'Panggilan',
  anak_ke: 'Anak ke-',
  bb_lahir: 'BB lahir',
  pb_lahir: 'PB lahir',
  lk_lahir: 'Lingkar kepala lahir',
  uk_lahir: 'Umur kehamilan saat lahir',
  nik_ibu: 'NIK ibu',
  nik_ayah: 'NIK ayah',
  nik_ortu: 'NIK ibu atau ayah',
  buku_kia: 'Punya Buku KIA',
  jkn_no: 'Nomor JKN',
  pekerjaan: 'Pekerjaan',
  status_kawin: 'Status perkawinan',
  sekolah: 'Sekolah',
  kelas: 'Kelas',
  hpht: 'HPHT',
  hamil_ke: 'Hamil anak ke-',
  tanggal_ukur: 'Tanggal pengukuran',
  bb: 'BB saat diukur (kg)',
  tb: 'PB/TB saat diukur (cm)',
  cara_ukur: 'Cara ukur',
  lila: 'LiLA (cm)',
  lk: 'Lingkar kepala (cm)',
  mbg: 'Dapat MBG',
  kelas_balita: 'Kelas ibu balita',
  zs_bbu: 'Z-score BB/U',
  kelas_bbu: 'Status BB/U',
  zs_tbu: 'Z-score TB/U',
  kelas_tbu: 'Status TB/U',
  zs_bbtb: 'Z-score BB/TB',
  kelas_bbtb: 'Status BB/TB',
} as const

export type ColumnKey = keyof typeof columnLabels

/** Which column of the file tells what; a key that is absent is not in the file. */
export type Mapping = { readonly [K in ColumnKey]?: number }

export const columnKeys = Object.keys(columnLabels) as readonly ColumnKey[] // the keys of the object above

/** Without one of each of these nobody can be registered from the list. */
export const neededColumns: readonly (readonly ColumnKey[])[] = [
  ['nama'],
  ['tanggal_lahir', 'umur', 'umur_bulan'],
]

/** Needed columns that no column of the file stands for, in words. */
export const missingColumns = (mapping: Mapping): string[] =>
  neededColumns
    .filter(some => some.every(key => mapping[key] === undefined))
    .map(some => some.map(key => columnLabels[key].toLowerCase()).join(' atau '))
