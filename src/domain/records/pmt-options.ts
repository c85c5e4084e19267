/** Why extra food was begun: each reason has its own length (`domain/pmt`). */
export const alasanPmt = {
  tidak_naik: 'Berat tidak naik dua kali (2T)',
  bb_kurang: 'Berat badan kurang menurut umur',
  gizi_kurang: 'Gizi kurang',
  kek: 'Ibu hamil risiko KEK',
} as const

export const jenisPmt = {
  lokal: 'PMT pangan lokal',
  pabrikan: 'PMT pabrikan (biskuit)',
  lain: 'Lainnya',
} as const

export const sumberPmt = {
  dak: 'DAK nonfisik (BOK)',
  apbd: 'APBD',
  dana_desa: 'Dana desa',
  csr: 'Perusahaan (CSR)',
  swadaya: 'Swadaya masyarakat',
  lain: 'Lainnya',
} as const

export const pembagianPmt = { harian: 'Setiap hari', mingguan: 'Sekali seminggu' } as const

export const hasilPmt = {
  membaik: 'Selesai, membaik',
  belum_membaik: 'Selesai, belum membaik',
  dirujuk: 'Dirujuk sebelum selesai',
  berhenti: 'Berhenti sebelum selesai',
  pindah: 'Pindah',
  meninggal: 'Meninggal',
} as const

/** Counted from the first day of the course, so that a week is the same on every phone. */
export const hariPmt = {
  h1: 'Hari 1',
  h2: 'Hari 2',
  h3: 'Hari 3',
  h4: 'Hari 4',
  h5: 'Hari 5',
  h6: 'Hari 6',
  h7: 'Hari 7',
} as const

export const sehatPmt = { sehat: 'Sehat', sakit: 'Sakit' } as const

export const lanjutPmt = {
  lanjut: 'Dilanjutkan',
  tanya: 'Ditanyakan ke bidan atau petugas gizi',
  rujuk: 'Diperiksa di puskesmas',
} as const
