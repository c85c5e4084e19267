import type { Provenance } from '../instrument/index.ts'

/** Where a rule stands. All are unsigned until an officer signs them; the sign-off is an entry. */
const from = (source: string, confidence: Provenance['confidence'], validFrom: string): Provenance => ({
  source,
  confidence,
  validFrom,
  signOff: 'belum',
})

export const kartu2023 = from('Kartu Bantu Pemeriksaan di Posyandu (2023)', 'A', '2023-01-01')
export const ilp2023 = from('KMK HK.01.07/MENKES/2015/2023, Juknis ILP', 'A', '2023-10-12')
/** Seen as a schema in one public app only. */
export const kartu2025 = from(
  'Kartu bantu edisi baru (satu aplikasi publik), perlu disahkan puskesmas',
  'C',
  '2025-01-01',
)
export const kia2023 = from('Buku KIA 2023', 'A', '2023-05-06')
export const permenkes2020 = from('Permenkes 2/2020, Standar Antropometri Anak', 'B', '2020-01-08')
export const giziSeimbang = from('Permenkes 41/2014, Pedoman Gizi Seimbang', 'B', '2014-07-23')
export const kunjunganRumah = from('Ceklis kunjungan rumah ILP (GERMAS 2024)', 'B', '2024-01-01')
export const tablet2024 = from(
  'Peluncuran MMS 2024: 180 tablet selama hamil; sasaran lama 90',
  'B',
  '2024-10-01',
)
export const triase = from('Usulan triase Saku Kader (4.4), belum disahkan', 'D', '2026-11-01')
/** The card says "answers yes"; its questions point both ways, so which answer worries was put down by us (section 2.4). */
export const arahHeeadsss = from(
  'Kartu Bantu 8 (2023); jawaban mana yang berisiko: usulan Saku Kader, perlu disahkan puskesmas',
  'D',
  '2026-11-01',
)
/** Section 2.0.6: the Juknis leaves a random 100–139 without a name, and the recap has no column for 140–199. */
export const gulaDiAntara = from(
  'KMK HK.01.07/MENKES/2015/2023; sewaktu 100–139 dihitung baik dan 140–199 masuk N di rekap: usulan, perlu disahkan puskesmas',
  'D',
  '2026-11-01',
)
export const usulan = from('Usulan Saku Kader, perlu disahkan puskesmas', 'D', '2026-11-01')
