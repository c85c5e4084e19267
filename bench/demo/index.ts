import type { Save } from '../../src/domain/log/index.ts'
import { planContacts } from './contacts.ts'
import { addMonths } from './dates.ts'
import { planDoubles } from './doubles.ts'
import { demoEntries } from './entries.ts'
import { planPregnancies } from './births.ts'
import { family } from './families.ts'
import { planVisits } from './follow-up.ts'
import { planDeaths, planMoves } from './leavings.ts'
import { demoMap } from './map.ts'
import { namer } from './names.ts'
import type { Person } from './person.ts'
import { places } from './places.ts'
import type { Place } from './places.ts'
import { planShownPmt } from './pmt.ts'
import { planDays } from './posyandu-day.ts'
import { pregnancies } from './pregnancies.ts'
import { seeded } from './random.ts'
import { planScreened } from './screened.ts'
import { planRegistration, writeAreas } from './register.ts'
import { staffOf } from './staff.ts'
import type { Staff } from './staff.ts'
import { planSasaran, planYears } from './targets.ts'
import { telling } from './telling.ts'
import type { DemoSave } from './telling.ts'

export type { Staff } from './staff.ts'
export type { Place } from './places.ts'
export type { DemoSave } from './telling.ts'

export { demoEntries, demoMap, planYears }

export type DemoOptions = {
  /** The last day of the demo, `YYYY-MM-DD`. */
  readonly today: string
  readonly seed: string
  readonly people?: number
  readonly posyandu?: number
  /** One, when not told; and so many desa that each has two posyandu. */
  readonly puskesmas?: number
  readonly desa?: number
  readonly months?: number
}

export type DemoData = {
  readonly areas: readonly Place[]
  readonly staff: readonly Staff[]
  readonly people: readonly Person[]
  readonly saves: readonly DemoSave[]
}

/**
 * One invented puskesmas: its places, its staff, its people, and what was saved about them in the course of the months
 * before `today`. The same options give the same data, byte for byte.
 */
export function demoData({
  today,
  seed,
  people = 1500,
  posyandu = 6,
  months = 18,
  ...more
}: DemoOptions): DemoData {
  const random = seeded(seed)
  const areas = places(random.fork('places'), { posyandu, ...more })
  const name = namer(random.fork('names'))
  const staff = staffOf(random.fork('staff'), name, areas)
  const start = addMonths(today, -months)
  const posts = areas.filter(a => a.jenis === 'posyandu')
  const kaderOf = (id: string): string[] => staff.filter(s => s.wilayah.includes(id)).map(s => s.id)
  const world = { random: random.fork('families'), name, today, kaderOf }
  const all: Person[] = []
  for (let i = 0; all.length < people; i++) {
    const post = posts[i % posts.length]
    if (post) all.push(...family(world, post))
  }
  const t = telling({
    random: random.fork('life'),
    start,
    today,
    places: areas,
    staff,
    people: all,
    pregnancies: pregnancies(random.fork('pregnancies'), all, start, today),
  })
  writeAreas(t)
  planSasaran(t)
  planRegistration(t)
  planPregnancies(t)
  planContacts(t)
  planScreened(t)
  planVisits(t)
  planMoves(t)
  planDeaths(t)
  planShownPmt(t)
  planDoubles(t)
  posts.forEach((post, i) => planDays(t, post, i, months))
  return { areas, staff, people: all, saves: t.tell() }
}

export type DemoLog = Omit<DemoData, 'saves'> & { readonly saves: readonly Save[] }

/** The same as whole entries, ready to be pushed in this order. */
export function demoLog(options: DemoOptions): DemoLog {
  const data = demoData(options)
  return { ...data, saves: demoEntries(data.saves, options.seed) }
}
