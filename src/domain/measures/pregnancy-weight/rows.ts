import type { Provenance } from '../../instrument/rule.ts'
import { compares, valueOf } from '../../instrument/threshold.ts'
import type { CutOff } from '../../instrument/threshold.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'

/** The ≥ 30 row and the way from week 13 to 40 are general knowledge (D), so the whole is a proposal. */
const iom: Provenance = {
  source: 'Taksiran dari IOM 2009 seperti kurva Buku KIA; kurva KIA yang berlaku',
  confidence: 'D',
  validFrom: '2026-11-01',
  signOff: 'belum',
}

const imtBelow = (id: string, words: string, value: number): CutOff => ({
  id: `hamil-kurva-imt-${id}`,
  words: `Kurva berat hamil: IMT sebelum hamil ${words}`,
  value,
  unit: 'kg/m²',
  compare: '<',
  step: 0.1,
  ...iom,
})

const gain = (id: string, words: string, value: number, compare: '<' | '>'): CutOff => ({
  id: `hamil-kurva-${id}`,
  words: `Kenaikan berat sampai minggu 40, ${words}`,
  value,
  unit: 'kg',
  compare,
  step: 0.1,
  ...iom,
})

export type BmiRow = 'kurang' | 'normal' | 'lebih' | 'obesitas'

/** One row of the table. `below` is where it ends; the last one has no end, so no IMT falls between two. */
export type Row = {
  readonly id: BmiRow
  readonly below?: CutOff
  readonly tooLittle: CutOff
  readonly tooMuch: CutOff
  /** Kilograms a week after week 13, as printed. */
  readonly weekly: readonly [number, number]
}

export const rows: readonly Row[] = [
  {
    id: 'kurang',
    below: imtBelow('kurang', 'kurang', 18.5),
    tooLittle: gain('kurang-min', 'IMT kurang: terlalu sedikit', 12.5, '<'),
    tooMuch: gain('kurang-maks', 'IMT kurang: terlalu banyak', 18, '>'),
    weekly: [0.44, 0.58],
  },
  {
    id: 'normal',
    below: imtBelow('normal', 'normal', 25),
    tooLittle: gain('normal-min', 'IMT normal: terlalu sedikit', 11.5, '<'),
    tooMuch: gain('normal-maks', 'IMT normal: terlalu banyak', 16, '>'),
    weekly: [0.35, 0.5],
  },
  {
    id: 'lebih',
    below: imtBelow('lebih', 'lebih', 30),
    tooLittle: gain('lebih-min', 'IMT lebih: terlalu sedikit', 7, '<'),
    tooMuch: gain('lebih-maks', 'IMT lebih: terlalu banyak', 11.5, '>'),
    weekly: [0.23, 0.33],
  },
  {
    id: 'obesitas',
    tooLittle: gain('obesitas-min', 'obesitas: terlalu sedikit', 5, '<'),
    tooMuch: gain('obesitas-maks', 'obesitas: terlalu banyak', 9, '>'),
    weekly: [0.17, 0.27],
  },
]

/** On the unrounded IMT: 24,949 is below 25. */
export const rowFor = (bmi: number, policy: ClinicalPolicy): Row | undefined =>
  rows.find(({ below }) => below === undefined || compares[below.compare](bmi, valueOf(below, policy)))

/** Before it nothing is judged. A kabupaten that wants the KIA book alone sets it to 45. */
export const judgedAfterWeek: CutOff = {
  id: 'hamil-kurva-mulai',
  words: 'Kenaikan berat hamil ditaksir setelah minggu ke-',
  value: 13,
  unit: 'minggu',
  compare: '>',
  step: 1,
  ...iom,
}

/** A weight of the first weeks stands in for the one before pregnancy. */
export const standInUntilWeek: CutOff = {
  id: 'hamil-bb-awal-sampai',
  words: 'Timbangan pertama menggantikan berat sebelum hamil sampai minggu ke-',
  value: 12,
  unit: 'minggu',
  compare: '<=',
  step: 1,
  ...iom,
}

export const earlyLoss: CutOff = {
  id: 'hamil-turun-awal',
  words: 'Berat turun pada trimester 1, lebih dari bagian ini',
  value: 5,
  unit: '%',
  compare: '>',
  step: 0.1,
  ...iom,
}
