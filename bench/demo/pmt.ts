import { childOffers, daysFor, daysOfWeek, lastWeekOf } from '../../src/domain/pmt/index.ts'
import type { PmtReason } from '../../src/domain/pmt/index.ts'
import { defaultPolicy } from '../../src/domain/policy/index.ts'
import { editPmt, hariPmt, notePmtWeek, startPmt } from '../../src/domain/records/index.ts'
import { addDays, monthsOld } from './dates.ts'
import { childWeight, height } from './growth.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'
import { demoMonth, isThere } from './telling.ts'
import type { Telling } from './telling.ts'

/** Found on the card, by the words of the rules that offer a course. */
const foundBy: Readonly<Record<string, PmtReason>> = {
  'gizi-kurang': 'gizi_kurang',
  'bb-kurang': 'bb_kurang',
  'bb-sangat-kurang': 'bb_kurang',
  'bb-2t': 'tidak_naik',
}
export const reasonFrom = (codes: readonly string[]): PmtReason | undefined =>
  childOffers.map(o => o.reason).find(reason => codes.some(code => foundBy[code] === reason))

const sources = ['dak', 'dana_desa'] as const
const pause = 7
/** Until somebody looks again whether another course is wanted. */
const rest = 60

type Course = {
  readonly record: string
  readonly person: Person
  readonly from: string
  readonly days: number
  readonly random: Random
  begun: boolean
}

/** A course of extra food, week by week, from some days after the weighing; one week in seven nobody wrote down, nor always the one before this. Until when no other is begun. */
export function planPmt(t: Telling, person: Person, reason: PmtReason, seenOn: string): string {
  const random = t.random.fork(`pmt/${person.id}/${seenOn}`)
  const from = addDays(seenOn, random.int(3, 6))
  const end = planCourse(t, { person, reason, from, random }, on => {
    const justOver = on < t.today && addDays(on, 7) >= t.today
    return random.chance(justOver ? 0.5 : 1 / 7)
  })
  return addDays(end, rest)
}

const shownDay = 25
const unfilled = 2

/** Whatever day it is, every posyandu has one child in the fourth week of a course, of which the second is empty. */
export function planShownPmt(t: Telling): void {
  for (const post of t.places.filter(p => p.jenis === 'posyandu')) {
    const [person] = t.people
      .filter(p => p.rumah.posyandu === post.id && isOfAge(p, t.today))
      .toSorted((a, b) => a.body.weightZ - b.body.weightZ)
    if (!person) continue
    t.fed.add(person.id)
    const from = addDays(t.today, 1 - shownDay)
    const random = t.random.fork(`pmt/${person.id}`)
    planCourse(t, { person, reason: 'gizi_kurang', from, random }, (_, week) => week === unfilled)
  }
}

const isOfAge = ({ lahir }: Person, today: string): boolean => {
  const months = monthsOld(lahir, today)
  return months >= 9 && months < 55
}

type Plan = Pick<Course, 'person' | 'from' | 'random'> & { readonly reason: PmtReason }

/** The day on which somebody closes it. */
function planCourse(
  t: Telling,
  { reason, ...plan }: Plan,
  isForgotten: (lastDay: string, week: number) => boolean,
): string {
  const days = daysFor(reason, defaultPolicy)
  const course: Course = { ...plan, record: plan.random.id(), days, begun: false }
  t.later(course.from, () => begin(t, course, reason))
  for (let week = 1; week <= lastWeekOf(course); week++) {
    const on = daysOfWeek(course, week).at(-1) ?? course.from
    if (!isForgotten(on, week)) planWeek(t, course, week)
  }
  const end = addDays(course.from, days + pause)
  t.later(end, () => close(t, course, end))
  return end
}

const at = ({ person }: Course, on: string) => {
  const { posyandu, kaderPembina } = person.rumah
  return { author: kaderPembina, posyandu, on }
}

function begin(t: Telling, course: Course, alasan: PmtReason): void {
  if (!isThere(t, course.person)) return
  course.begun = true
  t.save(at(course, course.from), pen =>
    startPmt({ ...pen, newId: () => course.record }, course.person.id, {
      alasan,
      jenis: 'lokal',
      mulai: course.from,
      target_hari: course.days,
      pembagian: 'harian',
      sumber: course.random.pick(sources),
      sesuai_juknis: true,
    }),
  )
}

function planWeek(t: Telling, course: Course, week: number): void {
  const { person, random, record } = course
  const days = daysOfWeek(course, week)
  const on = days.at(-1) ?? course.from
  const eaten = Object.keys(hariPmt)
    .slice(0, days.length)
    .filter(() => random.chance(0.88))
  t.later(on, () => {
    if (!course.begun || !isThere(t, person)) return
    t.save(at(course, on), pen =>
      notePmtWeek(pen, person.id, {
        pmt: record,
        minggu_ke: week,
        tanggal: on,
        dimakan: eaten as (keyof typeof hariPmt)[], // its own keys
        bb: childWeight(person, on, demoMonth(t, on), random),
        tb: height(person, on),
        sehat: random.chance(0.93) ? 'sehat' : 'sakit',
        lanjut: 'lanjut',
      }),
    )
  })
}

function close(t: Telling, course: Course, on: string): void {
  if (!course.begun || !isThere(t, course.person)) return
  t.save(at(course, on), pen =>
    editPmt(pen, t.shelf.open(course.record), {
      selesai: addDays(on, -pause),
      hasil: course.random.chance(0.7) ? 'membaik' : 'belum_membaik',
    }),
  )
}
