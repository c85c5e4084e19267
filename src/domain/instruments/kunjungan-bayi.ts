import { instrument, mayBeUnknown, whenAsked, yesNo } from '../instrument/index.ts'
import { makanFromMonth } from './ages.ts'
import { ceklis } from './parts/ceklis.ts'
import { imunisasiRow, imunisasiSesuai, lkArah, tumbuh, tumbuhRows } from './parts/kunjungan-tumbuh.ts'
import { bukuKia } from './parts/kunjungan-umum.ts'
import { ageGroups } from '../life-stage.ts'

const rows = ceklis('kr-bayi', [
  ...tumbuhRows,
  {
    id: 'kn',
    of: 'knSesuai',
    words: 'Kunjungan bayi baru lahir (KN) belum sesuai jadwal',
    bidan: true,
    sometimes: true,
  },
  {
    id: 'asi',
    of: 'asiEksklusif',
    words: 'Sudah diberi makanan atau minuman selain ASI',
    teach: 'Sampai 6 bulan cukup ASI saja, tanpa air putih, susu lain, atau makanan.',
  },
  imunisasiRow,
  { id: 'kia', of: 'bukuKia', words: 'Buku KIA belum ada, minta ke bidan' },
])

/** Section 4.2, 0–5 completed months. */
export const kunjunganBayi = instrument({
  id: 'kunjungan-bayi',
  title: 'Ceklis bayi 0–6 bulan',
  form: 'Kunjungan rumah (d): bayi 0–6 bulan',
  appliesTo: who => who.ageMonths < makanFromMonth,
  typical: { sex: 'L', ageMonths: 0, ageDays: 12, ageYears: 0 },
  questions: {
    ...tumbuh,
    lkArah,
    knSesuai: whenAsked(
      yesNo({
        ask: 'Apakah kunjungan bayi baru lahir sesuai jadwal? Lihat Buku KIA',
        label: 'Kunjungan neonatal sesuai jadwal (KN1–KN3)',
      }),
    ),
    asiEksklusif: mayBeUnknown(
      yesNo({
        ask: 'Dalam 24 jam terakhir, apakah bayi hanya diberi ASI?',
        label: 'ASI eksklusif',
      }),
    ),
    imunisasi: imunisasiSesuai,
    bukuKia,
  },
  sections: [
    {
      id: 'tumbuh',
      title: 'Pertumbuhan',
      langkah: 4,
      questions: ['timbangTerakhir', 'bbArah', 'tbArah', 'lkArah'],
    },
    {
      id: 'layanan',
      title: 'ASI, periksa, dan imunisasi',
      langkah: 4,
      questions: ['asiEksklusif', 'knSesuai', 'imunisasi', 'bukuKia'],
    },
  ],
  askOnlyIf: { knSesuai: (_, c) => c.who.ageDays < ageGroups.neonatusUntilDay },
  thresholds: [],
  derive: () => ({}),
})(rows)
