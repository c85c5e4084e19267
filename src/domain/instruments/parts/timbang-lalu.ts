import {
  all,
  byHealthWorker,
  choice,
  crosses,
  mayBeUnknown,
  measure,
  optional,
  text,
  threshold,
  whenAsked,
  type Context,
} from '../../instrument/index.ts'
import { wasWeighedLastMonth } from '../../measures/weight-gain/index.ts'
import { kia2023 } from '../sources.ts'

const months = { unit: 'bulan', step: 1, reach: (x: number) => ({ who: { ageMonths: x } }) } as const

/** The table of least gain (KBM) begins at one completed month and ends with the sixtieth (2.3.3). */
const ntMulai = threshold({
  id: 'anak-nt-mulai',
  words: 'N, T, O, B ditanyakan mulai umur',
  value: 1,
  compare: '>=',
  ...months,
  ...kia2023,
})
const ntSampai = threshold({
  id: 'anak-nt-sampai',
  words: 'N, T, O, B ditanyakan sampai umur',
  value: 60,
  compare: '<=',
  ...months,
  ...kia2023,
})

const hasLetter = (c: Context) =>
  all(crosses(ntMulai, c.who.ageMonths, c), crosses(ntSampai, c.who.ageMonths, c))

/** Whoever was weighed somewhere else last month has it in her book: only then is it asked. */
const isMissed = (c: Context): boolean => !wasWeighedLastMonth(c.who.past.weighings ?? [], c.who.onDate)

export const timbangLalu = {
  questions: {
    bbKiaBulanLalu: optional(
      mayBeUnknown(
        measure({
          ask: 'Berat bulan lalu di Buku KIA',
          label: 'Berat bulan lalu di Buku KIA',
          unit: 'kg',
          decimals: 2,
          soft: [1.5, 40],
          hard: [0.4, 80],
        }),
      ),
    ),
  },
  thresholds: [ntMulai, ntSampai],
  askOnlyIf: { bbKiaBulanLalu: (_: unknown, c: Context) => all(hasLetter(c), isMissed(c)) },
} as const

/** Where the direction of the line is in doubt a health worker decides against the grams, and says why. */
export const putusanNt = {
  ntPutusan: optional(
    byHealthWorker(
      choice({
        ask: 'N atau T menurut tenaga kesehatan, bila bukan menurut gram',
        label: 'N/T menurut tenaga kesehatan',
        options: { N: 'N – naik', T: 'T – tidak naik cukup' },
      }),
    ),
  ),
  ntAlasan: whenAsked(
    byHealthWorker(
      text({ ask: 'Alasan memutuskan N atau T', label: 'Alasan N/T tenaga kesehatan', maxLength: 200 }),
    ),
  ),
} as const
