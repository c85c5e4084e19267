import { usulan } from '../instruments/sources.ts'
import type { CutOff, Provenance } from '../instrument/index.ts'
import type { PmtReason } from './course.ts'

/** Seen second hand only, and the editions differ: days are policy (section 2.3.5). */
const juknisPmt: Provenance = {
  source: 'Juknis PMT pangan lokal Kemenkes, lewat sumber sekunder; perlu disahkan puskesmas',
  confidence: 'C',
  validFrom: '2023-01-01',
  signOff: 'belum',
}

const cutOff = (
  rule: Pick<CutOff, 'id' | 'words' | 'value' | 'unit' | 'compare'>,
  from: Provenance,
): CutOff => ({ step: 1, ...rule, ...from })

const days = (id: string, words: string, value: number, from = juknisPmt): CutOff =>
  cutOff({ id, words: `PMT ${words}: dinilai sesudah`, value, unit: 'hari', compare: '>=' }, from)

export const pmtFromMonths = cutOff(
  { id: 'pmt-usia-mulai', words: 'PMT balita mulai umur', value: 6, unit: 'bulan', compare: '>=' },
  juknisPmt,
)
export const pmtUntilMonths = cutOff(
  { id: 'pmt-usia-sebelum', words: 'PMT balita sebelum umur', value: 60, unit: 'bulan', compare: '<' },
  juknisPmt,
)

/** How long a course lasts, counted from its first day. */
export const pmtDays: Readonly<Record<PmtReason, CutOff>> = {
  tidak_naik: days('pmt-hari-2t', 'karena berat tidak naik dua kali (2T)', 14),
  bb_kurang: days('pmt-hari-bb-kurang', 'karena berat badan kurang', 14, {
    ...juknisPmt,
    source: `${juknisPmt.source}; sebagian juknis menulis 28 hari`,
  }),
  gizi_kurang: days('pmt-hari-gizi-kurang', 'karena gizi kurang', 56),
  kek: days('pmt-hari-kek', 'ibu hamil risiko KEK', 120, {
    ...juknisPmt,
    source: `${juknisPmt.source}; KMK HK.01.07/MENKES/2015/2023 paling sedikit 90 hari`,
  }),
}

/** An older measurement says nothing of today. */
export const pmtOfferDays = cutOff(
  {
    id: 'pmt-tawaran-berlaku',
    words: 'PMT ditawarkan menurut ukuran yang umurnya',
    value: 60,
    unit: 'hari',
    compare: '<=',
  },
  usulan,
)

/** From one week to the next. A child on extra food gains; the scale of a week is coarse, so it is only a question to the midwife. */
export const pmtGain = cutOff(
  {
    id: 'pmt-naik-mingguan',
    words: 'Selama PMT berat balita belum naik, bila dalam seminggu bertambah',
    value: 0,
    unit: 'gram',
    compare: '<=',
  },
  usulan,
)

export const pmtCutOffs: readonly CutOff[] = [
  pmtFromMonths,
  pmtUntilMonths,
  ...Object.values(pmtDays),
  pmtOfferDays,
  pmtGain,
]
