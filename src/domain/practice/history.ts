import { daysBetween } from '../measures/age.ts'
import { gramsOf } from '../measures/weight-gain/index.ts'
import { attend, dayId, openDay, saveScreenings } from '../records/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'
import type { Past } from '../instrument/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import type { Known } from './crowd.ts'
import { monthsBefore } from './days.ts'
import { answered } from './measure.ts'
import { practicePlace as place } from './place.ts'

type Day = {
  readonly pen: Pen
  /** 0 is last month. */
  readonly monthsAgo: number
  readonly today: string
  readonly reference: GrowthReference | undefined
}

/** One posyandu day of an earlier month: it was opened, those who came were measured, and it was closed. */
export function dayDrafts({ pen, monthsAgo, today, reference }: Day, people: readonly Known[]): EntryDraft[] {
  const { happenedOn: on } = pen
  const hari = dayId(place.posyandu, on, 1)
  const by = place.account
  const came = people.filter(p => p.riwayat?.[monthsAgo])
  return [
    ...openDay(pen, {
      tanggal: on,
      nomor: 1,
      kelompok: ['balita', 'bumil', 'remaja', 'dewasa', 'lansia'],
      kader_hadir: [by],
      mulai: '08:00',
      selesai: '11:00',
    }),
    ...came.flatMap(person => {
      const card = answered({
        person,
        lahir: person.lahir,
        on,
        measured: person.riwayat?.[monthsAgo] ?? {},
        past: pastOf(person, monthsAgo, today),
        reference,
        weeksPregnant: weeksOn(person, on, today),
      })
      const marks = { l1: by, l2: by, l3: by, l4: by, l5: by, selesai: true }
      return [
        ...attend(pen, hari, person.id, marks),
        ...(card ? saveScreenings(pen, { person: person.id, cards: [card], lokasi: 'posyandu', hari }) : []),
      ]
    }),
  ]
}

const weeksOn = ({ hamil }: Known, on: string, today: string): number | undefined =>
  hamil && hamil.minggu - Math.floor(daysBetween(on, today) / 7)

/** The weighings of the months before, as they stand in the records of the practice posyandu. */
function pastOf({ riwayat = [] }: Known, monthsAgo: number, today: string): Past {
  const weighings = riwayat.flatMap(({ bb }, ago) => {
    const grams = ago > monthsAgo && typeof bb === 'number' ? gramsOf(bb) : undefined
    return grams === undefined ? [] : [{ onDate: monthsBefore(today, ago + 1), grams }]
  })
  return { weighings: weighings.toReversed() }
}
