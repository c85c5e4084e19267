import type { CutOff } from '../instrument/threshold.ts'

const proposed = {
  source: 'Usulan Saku Kader (4.3), perlu disahkan puskesmas',
  confidence: 'D',
  validFrom: '2026-11-01',
  signOff: 'belum',
} as const
const juknis = {
  source: 'KMK HK.01.07/MENKES/2015/2023, Juknis ILP',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
} as const

const cutOff = <const T extends CutOff>(t: T): T => t

/** Section 4.3 of the domain document: from when on a treatment needs somebody to look. */
export const tbcTanpaKunjungan = cutOff({
  id: 'tbc-tanpa-kunjungan',
  words: 'TBC: tidak dikunjungi selama ini, pustu dikabari hari itu juga',
  value: 14,
  unit: 'hari',
  compare: '>=',
  step: 1,
  ...proposed,
})
export const tbcMangkir = cutOff({
  id: 'tbc-mangkir',
  words: 'TBC: tidak minum obat selama ini (mangkir, ditetapkan nakes)',
  value: 2,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  ...proposed,
})
export const htKontak = cutOff({
  id: 'hipertensi-kontak-bulanan',
  words: 'Hipertensi: bertemu paling sedikit sebulan sekali',
  value: 1,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  ...juknis,
})
export const dmPeriksa = cutOff({
  id: 'dm-gds-bulanan',
  words: 'DM: gula darah diperiksa sebulan sekali',
  value: 1,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  ...juknis,
})

/** Rules that need no figure. */
export const obatTerlewat = { id: 'obat-terlewat', ...proposed } as const
export const odgjMenolak = { id: 'odgj-menolak', ...juknis } as const
export const odgjHariIni = { id: 'odgj-hari-ini', ...proposed } as const

export const adherenceCutOffs: readonly CutOff[] = [tbcTanpaKunjungan, tbcMangkir, htKontak, dmPeriksa]
