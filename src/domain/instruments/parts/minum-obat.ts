import { date, optional, text, whenAsked, yes, yesNo } from '../../instrument/index.ts'

/** Section 4.3: having the medicine and having taken it are two questions. */
export const obatHipertensi = {
  questions: {
    htTerdiagnosis: yesNo({
      ask: 'Apakah pernah dinyatakan darah tinggi oleh dokter atau bidan?',
      label: 'Hipertensi terdiagnosis',
    }),
    htSejak: optional(date({ ask: 'Sejak kapan?', label: 'Tanggal diagnosis hipertensi' })),
    htPeriksa: yesNo({ ask: 'Apakah tekanan darah diperiksa tahun ini?', label: 'TD diperiksa tahun ini' }),
    htPeriksaDi: optional(
      text({ ask: 'Kapan, di mana, hasilnya?', label: 'Pemeriksaan TD terakhir', maxLength: 200 }),
    ),
    htAdaObat: whenAsked(yesNo({ ask: 'Apakah obat darah tinggi ada? Lihat obatnya', label: 'Ada obat HT' })),
    htMinum24: whenAsked(
      yesNo({ ask: 'Apakah obat itu diminum dalam 24 jam terakhir?', label: 'Obat HT diminum 24 jam' }),
    ),
  },
  keys: ['htTerdiagnosis', 'htSejak', 'htPeriksa', 'htPeriksaDi', 'htAdaObat', 'htMinum24'],
  askOnlyIf: {
    htSejak: (a: { readonly htTerdiagnosis?: boolean | undefined }) => yes(a.htTerdiagnosis),
    htPeriksaDi: (a: { readonly htPeriksa?: boolean | undefined }) => yes(a.htPeriksa),
    htAdaObat: (a: { readonly htTerdiagnosis?: boolean | undefined }) => yes(a.htTerdiagnosis),
    htMinum24: (a: { readonly htTerdiagnosis?: boolean | undefined }) => yes(a.htTerdiagnosis),
  },
  rows: [
    { id: 'ht-periksa', of: 'htPeriksa', words: 'Tekanan darah belum diperiksa tahun ini, ajak ke posyandu' },
    {
      id: 'ht-ada-obat',
      of: 'htAdaObat',
      words: 'Obat darah tinggi tidak ada',
      bidan: true,
      sometimes: true,
    },
    {
      id: 'ht-terlewat',
      of: 'htMinum24',
      words: 'Obat darah tinggi terlewat',
      teach: 'Obat darah tinggi diminum setiap hari, juga bila merasa sehat. Jangan berhenti sendiri.',
      bidan: true,
      sometimes: true,
    },
  ],
} as const

export const obatDiabetes = {
  questions: {
    dmTerdiagnosis: yesNo({
      ask: 'Apakah pernah dinyatakan kencing manis oleh dokter atau bidan?',
      label: 'DM terdiagnosis',
    }),
    dmSejak: optional(date({ ask: 'Sejak kapan?', label: 'Tanggal diagnosis DM' })),
    dmPeriksa: yesNo({ ask: 'Apakah gula darah diperiksa tahun ini?', label: 'GDS diperiksa tahun ini' }),
    dmPeriksaBulan: whenAsked(
      yesNo({ ask: 'Apakah gula darah diperiksa bulan ini?', label: 'GDS diperiksa 1 bulan terakhir' }),
    ),
    dmPeriksaDi: optional(
      text({ ask: 'Kapan, di mana, hasilnya?', label: 'Pemeriksaan GDS terakhir', maxLength: 200 }),
    ),
    dmAdaObat: whenAsked(
      yesNo({ ask: 'Apakah obat gula atau insulin ada? Lihat obatnya', label: 'Ada obat DM' }),
    ),
    dmMinum24: whenAsked(
      yesNo({ ask: 'Apakah obat itu dipakai dalam 24 jam terakhir?', label: 'Obat DM dipakai 24 jam' }),
    ),
  },
  keys: ['dmTerdiagnosis', 'dmSejak', 'dmPeriksa', 'dmPeriksaBulan', 'dmPeriksaDi', 'dmAdaObat', 'dmMinum24'],
  askOnlyIf: {
    dmSejak: (a: { readonly dmTerdiagnosis?: boolean | undefined }) => yes(a.dmTerdiagnosis),
    dmPeriksaDi: (a: { readonly dmPeriksa?: boolean | undefined }) => yes(a.dmPeriksa),
    dmPeriksaBulan: (a: { readonly dmTerdiagnosis?: boolean | undefined }) => yes(a.dmTerdiagnosis),
    dmAdaObat: (a: { readonly dmTerdiagnosis?: boolean | undefined }) => yes(a.dmTerdiagnosis),
    dmMinum24: (a: { readonly dmTerdiagnosis?: boolean | undefined }) => yes(a.dmTerdiagnosis),
  },
  rows: [
    { id: 'dm-periksa', of: 'dmPeriksa', words: 'Gula darah belum diperiksa tahun ini, ajak ke posyandu' },
    {
      id: 'dm-bulan',
      of: 'dmPeriksaBulan',
      words: 'Gula darah belum diperiksa bulan ini',
      teach: 'Yang punya kencing manis memeriksa gula darah setiap bulan.',
      bidan: true,
      sometimes: true,
    },
    { id: 'dm-ada-obat', of: 'dmAdaObat', words: 'Obat gula tidak ada', bidan: true, sometimes: true },
    {
      id: 'dm-terlewat',
      of: 'dmMinum24',
      words: 'Obat gula terlewat',
      teach: 'Obat gula dipakai sesuai pesan dokter. Jangan berhenti sendiri.',
      bidan: true,
      sometimes: true,
    },
  ],
} as const
