import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { ageGroups } from '../life-stage.ts'
import { completedMonths } from '../measures/age.ts'
import type { Position } from '../measures/growth/index.ts'
import { columnLabels } from './columns.ts'
import type { ColumnKey } from './columns.ts'
import type { DateOrder } from './date-order.ts'
import { cleaned, readMeasure, readPosition, readScore, readYesNo } from './read-cells.ts'
import type { Read } from './read-cells.ts'
import { readDate } from './read-date.ts'
import { present } from './present.ts'

/** What another system worked out from the same figures. */
export type Theirs = { readonly z?: number; readonly words?: string }
export const comparedIndices = ['bbu', 'tbu', 'bbtb'] as const
export type ComparedIndex = (typeof comparedIndices)[number]

/** A weighing as the child's card keeps it, and what the file says of it. */
export type ReadWeighing = {
  readonly onDate: string
  readonly answers: {
    readonly bb?: number
    readonly tb?: number
    readonly caraUkur?: Position
    readonly lila?: number
    readonly lk?: number
    readonly mbg?: boolean
    readonly kelasBalita?: boolean
  }
  readonly theirs: { readonly [I in ComparedIndex]?: Theirs }
}

type CellOf = (key: ColumnKey) => string
type Take = <T>(column: ColumnKey, read: Read<T>) => T | undefined
type When = {
  readonly today: string
  readonly lahir: string | undefined
  readonly order: DateOrder | undefined
}

const { bb, tb, lila, lk } = bayiBalitaApras.questions
const measures = { bb, tb, lila, lk } as const
const words: Readonly<Record<keyof typeof measures, string>> = {
  bb: 'Berat',
  tb: 'Panjang atau tinggi',
  lila: 'LiLA',
  lk: 'Lingkar kepala',
}

/** Figures without a day, or of a day before the birth, are no weighing: the row is for somebody to mend. */
export function readWeighing(cell: CellOf, take: Take, when: When): ReadWeighing | undefined {
  const figure = (key: keyof typeof measures) =>
    take(key, readMeasure(cell(key), words[key], measures[key].hard))
  const answers = present({ bb: figure('bb'), tb: figure('tb'), lila: figure('lila'), lk: figure('lk') })
  if (Object.keys(answers).length === 0) return undefined
  const onDate = take('tanggal_ukur', dayOf(cell('tanggal_ukur'), when))
  const caraUkur = answers.tb === undefined ? undefined : take('cara_ukur', readPosition(cell('cara_ukur')))
  if (onDate === undefined) return undefined
  // A dash is read as no, and may only be an empty cell: what nobody asked is never a no.
  const beside = present({
    caraUkur,
    mbg: readYesNo(cell('mbg')) || undefined,
    kelasBalita: readYesNo(cell('kelas_balita')) || undefined,
  })
  return { onDate, answers: { ...answers, ...beside }, theirs: theirsIn(cell, take) }
}

function dayOf(cell: string, { today, lahir, order }: When): Read<string> {
  const read = readDate(cell, today, { name: 'Tanggal pengukuran', order })
  if (read.outcome === 'empty') return { fault: 'Tanggal pengukuran kosong, padahal ada hasil ukur.' }
  if (read.outcome === 'refused') return { fault: read.message }
  if (read.date > today) return { fault: 'Tanggal pengukuran belum terjadi. Periksa tahunnya.' }
  if (lahir === undefined) return { value: read.date }
  if (read.date < lahir) return { fault: 'Tanggal pengukuran sebelum tanggal lahir. Periksa keduanya.' }
  return completedMonths(lahir, read.date) < ageGroups.aprasUntilMonth
    ? { value: read.date }
    : { warning: 'Umur saat diukur sudah 6 tahun lebih: hasil ukurnya tidak ikut diimpor.' }
}

const theirsIn = (cell: CellOf, take: Take): ReadWeighing['theirs'] =>
  Object.fromEntries(
    comparedIndices.flatMap(index => {
      const theirs = present({
        z: take(`zs_${index}`, readScore(cell(`zs_${index}`), columnLabels[`zs_${index}`])),
        words: cleaned(cell(`kelas_${index}`)) || undefined,
      })
      return Object.keys(theirs).length > 0 ? [[index, theirs]] : []
    }),
  )
