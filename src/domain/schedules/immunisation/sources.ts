import type { Provenance } from '../../instrument/index.ts'

const from = (source: string, confidence: Provenance['confidence'], validFrom: string): Provenance => ({
  source,
  confidence,
  validFrom,
  signOff: 'belum',
})

export const juknis = from('KMK HK.01.07/MENKES/2015/2023, tabel 7–8', 'A', '2023-10-12')
export const kiaWindows = from('Buku KIA 2023, tabel warna jadwal imunisasi', 'C', '2023-05-06')
export const bias2025 = from('KMK HK.01.07/MENKES/35/2025', 'B', '2025-01-21')
export const usulanJadwal = from(
  'KMK 1098/2024 jo. 35/2025; batas akhirnya usulan Saku Kader, perlu disahkan',
  'D',
  '2025-01-21',
)
