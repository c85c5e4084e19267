import { countedHistory, diedOn } from '../../../records/index.ts'
import type { Asked } from '../../asked.ts'
import { dateColumn, textColumn } from '../../columns.ts'
import { monthColumns } from '../../months.ts'
import { childCards, milkByMonth } from '../../rows/child.ts'
import { givenUntil } from '../../rows/given.ts'
import type { GivenUntil, Handed } from '../../rows/given.ts'
import type { Resident } from '../../rows/resident.ts'
import { untilIn } from '../../rows/year-until.ts'
import type { Column, Subject } from '../../sheet.ts'

/** What formats 2, 3 and 4 have in common: one line is a year of one person. */
export const shared = {
  group: 'sip',
  version: '2013',
  paper: 'lebar',
  signs: ['Kader', 'Ketua posyandu'],
} as const

/** What the year books of one person hold: the last weight of each month, and when each thing was given. */
export type Year = {
  readonly resident: Resident
  readonly year: string
  readonly weights: ReadonlyMap<string, number>
  readonly given: GivenUntil
  readonly died: string | undefined
  /** The last that was measured. */
  readonly arm: number | undefined
  /** Months of life 0 to 6 in which there was mother's milk only, or not. */
  readonly milk: ReadonlyMap<number, boolean>
}

export function yearOf(subject: Subject, resident: Resident, asked: Asked): Year {
  const { view } = subject
  const { month, to } = asked
  const birthDate = resident.body.tanggal_lahir
  const until = countedHistory(view)
    .filter(s => s.happenedOn <= to)
    .toReversed()
  const weights = until.flatMap(({ happenedOn, answers }) => {
    const kg = answers['bb']
    return typeof kg === 'number' ? [[happenedOn.slice(0, 7), kg] as const] : []
  })
  return {
    resident,
    year: month.slice(0, 4),
    weights: new Map(weights),
    given: givenUntil(view, birthDate, to),
    died: untilIn(asked)(diedOn(view)),
    arm: until.map(s => s.answers['lila']).findLast(cm => typeof cm === 'number'),
    milk: milkByMonth(childCards(subject), birthDate, asked),
  }
}

export const of = (row: Year): Resident => row.resident

export const weighed = monthColumns<Year>(
  'bb',
  'Hasil penimbangan (kg)',
  'number',
  (r, m) => r.weights.get(m),
  r => r.year,
)

export const handedOn = (what: Handed, label: string): Column<Year> =>
  dateColumn<Year>(`beri_${what}`, label, r => r.given.last(what), { under: ['Pelayanan'] })

/** What no record says stays empty on paper, to be written by hand. */
export const byHand = <R>(key: string, label: string, under?: string): Column<R> =>
  textColumn<R>(key, label, () => undefined, { width: 8, ...(under === undefined ? {} : { under: [under] }) })

export const remarks = textColumn<Year>('catatan', 'Catatan', () => undefined)
export const dasawisma = textColumn<Year>(
  'dasawisma',
  'Kelompok dasawisma',
  (r, look) => look.household(r.resident.body.rumah)?.dasawisma,
)
