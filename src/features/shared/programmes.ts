import type { Programme } from '../../domain/indicators/index.ts'

/** What a programme is called on every screen. */
export const programmes: Readonly<Record<Programme, string>> = {
  skdn: 'SKDN, penimbangan balita',
  kia: 'Kesehatan ibu (PWS KIA)',
  anak: 'Kesehatan dan gizi anak',
  imunisasi: 'Imunisasi',
  remaja: 'Usia sekolah dan remaja',
  ptm: 'Penyakit tidak menular',
  lansia: 'Lansia',
  tbc: 'Tuberkulosis',
  'kunjungan-rumah': 'Kunjungan rumah',
  spm: 'SPM bidang kesehatan',
  'penyakit-14': 'Skrining 14 penyakit',
}
