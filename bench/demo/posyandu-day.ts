import type { Subject } from '../../src/domain/instrument/index.ts'
import { dayId, openDay } from '../../src/domain/records/index.ts'
import { addDays, weekdayOfMonth } from './dates.ts'
import type { Person } from './person.ts'
import type { Place } from './places.ts'
import { newTrace, subjectOf } from './subject.ts'
import type { Trace } from './subject.ts'
import type { Telling } from './telling.ts'
import { comeTo } from './visit.ts'

const groups = {
  anak: ['balita', 'bumil'],
  besar: ['remaja', 'dewasa', 'lansia'],
} as const

/** Two days a month: mothers and children first, the others a week later. */
export function planDays(t: Telling, posyandu: Place, place: number, months: number): void {
  const traces = new Map<string, Trace>()
  const people = t.people.filter(p => p.rumah.posyandu === posyandu.id)
  for (let month = 1; month <= months + 1; month++) {
    const first = weekdayOfMonth(t.start, month, 2 + (place % 4), 1 + (place % 2))
    for (const [kind, on] of [
      ['anak', first],
      ['besar', addDays(first, 7)],
    ] as const) {
      if (on >= t.today || on <= addDays(t.start, 21)) continue
      t.later(on, () => holdDay(t, { posyandu, place, kind, on, people, traces }))
    }
  }
}

type Held = {
  readonly posyandu: Place
  readonly place: number
  readonly kind: keyof typeof groups
  readonly on: string
  readonly people: readonly Person[]
  readonly traces: Map<string, Trace>
}

function holdDay(t: Telling, { posyandu, place, kind, on, people, traces }: Held): void {
  const kader = t.kaderOf(posyandu.id)
  const day = {
    posyandu: posyandu.id,
    place,
    on,
    id: dayId(posyandu.id, on, 1),
    nakes: t.random.chance(0.85),
    kader,
  }
  const bidan = t.staff.find(s => s.id === t.bidanOf(posyandu.id))?.nama
  t.save({ author: kader[0] ?? '', posyandu: posyandu.id, on }, pen =>
    openDay(pen, {
      tanggal: on,
      nomor: 1,
      kelompok: [...groups[kind]],
      kader_hadir: [...kader],
      mulai: '08.00',
      ...(day.nakes && bidan ? { nakes_hadir: [bidan], nakes_penanggung_jawab: bidan } : {}),
    }),
  )
  for (const person of people) {
    if (!t.present.has(person.id) || person.lahir > on) continue
    const trace = traces.get(person.id) ?? newTrace()
    traces.set(person.id, trace)
    const who = subjectOf(t, person, on, trace)
    if (isForChildrenDay(who) !== (kind === 'anak') || !t.random.chance(chanceOf(person, who))) continue
    comeTo(t, day, person, who, trace)
  }
}

/** Mothers come with or for a child, more often than other grown people. */
const chanceOf = ({ body }: Person, who: Subject): number =>
  who.ageMonths >= 72 && (who.pregnant || who.breastfeeding) ? Math.max(0.7, body.comes) : body.comes

const isForChildrenDay = (who: Subject): boolean =>
  who.ageMonths < 72 || who.pregnant || who.postpartum || (who.breastfeeding && who.ageMonths >= 180)
