/** Choices as printed on the Ministry's identity headers. */
export const jenisKelamin = { L: 'Laki-laki', P: 'Perempuan' } as const
export const nikStatus = { ada: 'Ada', belum: 'Belum punya NIK', ibu: 'Memakai NIK ibu' } as const
export const jenisSasaran = { sasaran: 'Sasaran', tamu: 'Tamu' } as const

export const statusOrang = {
  aktif: 'Aktif',
  pindah_keluar: 'Pindah keluar',
  tidak_ditemukan: 'Tidak ditemukan',
  meninggal: 'Meninggal',
} as const

/** Section 3.3: T5 is the goal. T0 is known to have none, which is not the same as nobody having asked. */
export const statusTd = {
  T0: 'T0, belum pernah',
  T1: 'T1',
  T2: 'T2',
  T3: 'T3',
  T4: 'T4',
  T5: 'T5, lengkap',
} as const

export const statusKawin = { menikah: 'Menikah', tidak_menikah: 'Tidak menikah' } as const

export const pendidikan = {
  belum_sekolah: 'Tidak atau belum sekolah',
  sd: 'SD/sederajat',
  smp: 'SMP/sederajat',
  sma: 'SMA/sederajat',
  diploma: 'Diploma',
  sarjana: 'Sarjana ke atas',
} as const

export const hubunganKk = {
  kk: 'Kepala keluarga',
  istri: 'Istri',
  anak: 'Anak',
  menantu: 'Menantu',
  cucu: 'Cucu',
  orang_tua: 'Orang tua',
  mertua: 'Mertua',
  famili_lain: 'Famili lain',
  lainnya: 'Lainnya',
} as const

export const riwayatPenyakit = {
  hipertensi: 'Hipertensi',
  dm: 'Diabetes (DM)',
  stroke: 'Stroke',
  jantung: 'Jantung',
  asma: 'Asma',
  kanker: 'Kanker',
  kolesterol: 'Kolesterol tinggi',
} as const

export const statusPenanganan = {
  tidak: 'Tidak',
  diobati: 'Dalam pengobatan',
  selesai: 'Selesai berobat',
  putus: 'Putus berobat',
} as const

export const dariStatusTd = { bidan: 'Ditetapkan bidan', kia: 'Menurut Buku KIA' } as const
