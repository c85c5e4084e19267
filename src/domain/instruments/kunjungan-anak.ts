import {
  includesAny,
  instrument,
  mayBeUnknown,
  multi,
  not,
  optional,
  whenAsked,
  yes,
  yesNo,
} from '../instrument/index.ts'
import { ageGroups } from '../life-stage.ts'
import { makanFromMonth } from './ages.ts'
import { ceklis } from './parts/ceklis.ts'
import { imunisasiRow, imunisasiSesuai, lkArah, tumbuh, tumbuhRows } from './parts/kunjungan-tumbuh.ts'
import { bukuKia } from './parts/kunjungan-umum.ts'
import { kunjunganRumah } from './sources.ts'

const rows = ceklis(
  'kr-anak',
  [
    ...tumbuhRows,
    {
      id: 'vit-a',
      of: 'vitaminA',
      words: 'Vitamin A belum diberikan',
      teach: 'Vitamin A diberikan Februari dan Agustus di posyandu.',
      sometimes: true,
    },
    { id: 'cacing', of: 'obatCacing', words: 'Obat cacing belum diberikan tahun ini', sometimes: true },
    {
      id: 'mt',
      of: 'mtDimakan',
      words: 'Makanan tambahan tidak dihabiskan',
      teach: 'Makanan tambahan untuk anak ini saja, dihabiskan setiap hari, selain makan biasa.',
      sometimes: true,
    },
    imunisasiRow,
    { id: 'kia', of: 'bukuKia', words: 'Buku KIA belum ada, minta ke bidan' },
  ],
  r => Array.isArray(r['kelompokMakan']) && !r['kelompokMakan'].includes('protein-hewani'),
)

const hewani = ['protein-hewani'] as const

/** Section 4.2, 6–71 completed months. */
export const kunjunganAnak = instrument({
  id: 'kunjungan-anak',
  title: 'Ceklis bayi, balita, dan anak prasekolah',
  form: 'Kunjungan rumah (d): bayi, balita, prasekolah 6–71 bulan',
  appliesTo: who => who.ageMonths >= makanFromMonth && who.ageMonths < ageGroups.aprasUntilMonth,
  typical: { sex: 'P', ageMonths: 24 },
  questions: {
    ...tumbuh,
    lkArah: optional(lkArah),
    kelompokMakan: mayBeUnknown(
      multi({
        ask: 'Kemarin anak makan apa saja?',
        label: 'Kelompok makanan kemarin (PMBA)',
        options: {
          'makanan-pokok': 'Makanan pokok',
          'protein-hewani': 'Protein hewani: ikan, telur, ayam, daging',
          'protein-nabati': 'Protein nabati: tempe, tahu, kacang',
          lemak: 'Lemak: minyak, santan',
          'buah-sayur': 'Buah dan sayur',
        },
      }),
    ),
    vitaminA: whenAsked(
      yesNo({
        ask: 'Apakah sudah mendapat vitamin A bulan Februari atau Agustus terakhir?',
        label: 'Vitamin A terakhir',
      }),
    ),
    obatCacing: whenAsked(
      yesNo({ ask: 'Apakah sudah mendapat obat cacing tahun ini?', label: 'Obat cacing tahun ini' }),
    ),
    adaMt: optional(
      yesNo({ ask: 'Apakah anak mendapat makanan tambahan (MT)?', label: 'Mendapat MT pangan lokal' }),
    ),
    mtDimakan: whenAsked(
      yesNo({ ask: 'Apakah makanan tambahan dihabiskan setiap hari?', label: 'MT dihabiskan' }),
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
    { id: 'makan', title: 'Makan', langkah: 4, questions: ['kelompokMakan', 'adaMt', 'mtDimakan'] },
    {
      id: 'layanan',
      title: 'Vitamin, obat cacing, dan imunisasi',
      langkah: 4,
      questions: ['vitaminA', 'obatCacing', 'imunisasi', 'bukuKia'],
    },
  ],
  askOnlyIf: {
    vitaminA: (_, c) => c.who.ageMonths < ageGroups.balitaUntilMonth,
    obatCacing: (_, c) => c.who.ageMonths >= ageGroups.bayiUntilMonth,
    mtDimakan: a => yes(a.adaMt),
  },
  thresholds: [],
  derive: a => ({ tanpaHewani: not(includesAny(a.kelompokMakan, hewani)) }),
})({
  ...rows,
  findings: [
    ...rows.findings,
    {
      code: 'kr-anak-tanpa-hewani',
      colour: 'kuning',
      words: 'Kemarin belum makan lauk hewani',
      from: ['kelompokMakan'],
      when: r => r.tanpaHewani,
      ...kunjunganRumah,
    },
  ],
  educate: [
    ...rows.educate,
    {
      id: 'edukasi-kr-anak-hewani',
      when: r => r.tanpaHewani,
      text: 'Setiap hari beri lauk hewani: telur, ikan, ayam, atau hati.',
      from: ['kelompokMakan'],
      ...kunjunganRumah,
    },
  ],
})
