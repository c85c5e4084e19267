/** Choices of the mother's card and of the delivery checklist. */
export const akhirKehamilan = {
  lahir_hidup: 'Bayi lahir hidup',
  lahir_mati: 'Bayi lahir meninggal',
  keguguran: 'Keguguran',
  ibu_meninggal: 'Ibu meninggal',
  pindah: 'Pindah',
} as const

export const golDarah = { A: 'A', B: 'B', AB: 'AB', O: 'O', tidak_tahu: 'Belum tahu' } as const

export const tempatBersalin = {
  rumah: 'Rumah',
  pustu: 'Pustu/polindes',
  praktik_bidan: 'Praktik bidan',
  puskesmas: 'Puskesmas',
  klinik: 'Klinik',
  rs: 'Rumah sakit',
  lain: 'Lainnya',
} as const

export const penolong = {
  bidan: 'Bidan',
  dokter: 'Dokter umum',
  spog: 'Dokter kandungan (SpOG)',
  dukun: 'Dukun',
  lain: 'Lainnya',
} as const

export const caraBersalin = { normal: 'Normal', tindakan: 'Dengan tindakan' } as const

export const keadaanIbu = {
  sehat: 'Sehat',
  perdarahan: 'Perdarahan',
  kejang: 'Kejang',
  demam: 'Demam',
  lokhia_berbau: 'Darah nifas berbau',
  lain: 'Sakit lainnya',
} as const

export const hasilPeriksa = { belum: 'Belum diperiksa', negatif: 'Negatif', positif: 'Positif' } as const
