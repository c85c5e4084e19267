import type { CutOff } from '../../instrument/threshold.ts'
import type { Sex } from '../../life-stage.ts'

const source = {
  source:
    'Kenaikan berat badan minimal: Buku KIA 2023 hlm. 54 dan dua salinan; cocokkan bulan 7–11 dengan kartu KMS',
  confidence: 'B',
  validFrom: '2023-05-06',
  signOff: 'belum',
} as const

/** Columns of the card: from and until which completed month, and the least gain in grams of boys and of girls. */
const columns: readonly (readonly [from: number, until: number, boys: number, girls: number])[] = [
  [1, 1, 800, 800],
  [2, 2, 900, 900],
  [3, 3, 800, 800],
  [4, 4, 600, 600],
  [5, 5, 500, 500],
  [6, 6, 400, 400],
  [7, 7, 400, 300],
  [8, 10, 300, 300],
  [11, 11, 300, 200],
  [12, 60, 200, 200],
]

const cutOff = (sex: Sex, [from, until, boys, girls]: (typeof columns)[number]): CutOff => ({
  id: `kbm-${sex === 'L' ? 'l' : 'p'}-${from}`,
  words: `Kenaikan berat minimal (KBM) ${sex === 'L' ? 'laki-laki' : 'perempuan'} umur ${from === until ? from : `${from}–${until}`} bulan`,
  value: sex === 'L' ? boys : girls,
  compare: '>=',
  unit: 'gram',
  step: 1,
  ...source,
})

const table: Readonly<Record<Sex, readonly CutOff[]>> = {
  L: columns.map(column => cutOff('L', column)),
  P: columns.map(column => cutOff('P', column)),
}

/** By completed months at today's weighing. Before the first month and after the sixtieth the card has none. */
export const kbmAt = (sex: Sex, completedMonths: number): CutOff | undefined =>
  table[sex][columns.findIndex(([from, until]) => completedMonths >= from && completedMonths <= until)]

export const kbmCutOffs: readonly CutOff[] = [...table.L, ...table.P]
