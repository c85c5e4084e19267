import type { RecordView, View } from '../log/index.ts'
import { addDays, daysBetween } from '../measures/age.ts'
import { countedOf } from '../records/history.ts'
import { unionOf } from '../records/merge-rule.ts'
import { pmtMinggu } from '../records/pmt-minggu.ts'
import { hariPmt } from '../records/pmt-options.ts'
import type { alasanPmt } from '../records/pmt-options.ts'
import { pmt } from '../records/pmt.ts'
import { read } from '../records/read-body.ts'
import type { ReadOf } from '../records/read-body.ts'

export type PmtReason = keyof typeof alasanPmt
type WeekBody = ReadOf<typeof pmtMinggu.fields>

/** What was written of one week. */
export type PmtWeek = {
  readonly record: string
  readonly body: WeekBody
  /** Days on which the food was eaten, oldest first. */
  readonly eaten: readonly string[]
}

/** A course of extra food as its records tell it. */
export type PmtCourse = {
  readonly record: string
  readonly body: ReadOf<typeof pmt.fields>
  readonly reason: PmtReason
  readonly from: string
  /** Length in days, the first one included. */
  readonly days: number
  /** The day on which somebody closed it. */
  readonly ended: string | undefined
  /** By number, from 1. */
  readonly weeks: ReadonlyMap<number, PmtWeek>
  /** Which course of this person it is, from 1, unless somebody wrote another number. */
  readonly order: number
}

const week = 7
const dayCodes = Object.keys(hariPmt)

/** Every course that counts, in the order of its first day. */
export function coursesOf(view: View): readonly PmtCourse[] {
  const weeks = countedOf(view, pmtMinggu.kind)
  return countedOf(view, pmt.kind)
    .flatMap(record => courseOf(record, weeks))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((course, i) => ({ ...course, order: course.body.siklus ?? i + 1 }))
}

function courseOf(record: RecordView, all: readonly RecordView[]): Omit<PmtCourse, 'order'>[] {
  const body = read(pmt, record)
  const { alasan, mulai, target_hari: days } = body
  if (!alasan || !mulai || days === undefined || days < 1) return []
  const weeks = all.flatMap(r => {
    const b = read(pmtMinggu, r)
    if (b.pmt !== record.id || b.minggu_ke === undefined || b.minggu_ke < 1) return []
    return [[b.minggu_ke, weekOf(r, b, mulai)] as const]
  })
  return [
    {
      record: record.id,
      body,
      reason: alasan,
      from: mulai,
      days,
      ended: body.selesai,
      weeks: new Map(weeks),
    },
  ]
}

function weekOf(record: RecordView, body: WeekBody, from: string): PmtWeek {
  const ticked = unionOf(record, 'dimakan')
  const first = addDays(from, ((body.minggu_ke ?? 1) - 1) * week)
  const eaten = dayCodes.flatMap((code, i) => (ticked.includes(code) ? [addDays(first, i)] : []))
  return { record: record.id, body, eaten }
}

/** Number of the last week of a course. */
export const lastWeekOf = ({ days }: Pick<PmtCourse, 'days'>): number => Math.ceil(days / week)

/** The days of a week of a course; the last week may be short. */
export function daysOfWeek(
  { from, days }: Pick<PmtCourse, 'from' | 'days'>,
  number: number,
): readonly string[] {
  const before = (number - 1) * week
  return Array.from({ length: Math.max(0, Math.min(week, days - before)) }, (_, i) =>
    addDays(from, before + i),
  )
}

export type CourseState = {
  /** From 1; after the last day it goes on counting. */
  readonly day: number
  /** The week that is asked now, from 1 to the last. */
  readonly week: number
  /** `dinilai`: all days are over and nobody has closed it. */
  readonly state: 'berjalan' | 'dinilai' | 'selesai'
  readonly eaten: number
  /** Weeks that are over and of which nothing was written. */
  readonly missing: readonly number[]
}

/** How a course stands on a day. */
export function courseOn(course: PmtCourse, on: string): CourseState {
  const day = daysBetween(course.from, on) + 1
  const current = Math.min(Math.max(1, Math.ceil(day / week)), lastWeekOf(course))
  return {
    day,
    week: current,
    state:
      course.ended !== undefined && course.ended <= on
        ? 'selesai'
        : day > course.days
          ? 'dinilai'
          : 'berjalan',
    eaten: eatenDays(course).filter(d => d <= on).length,
    missing: missingWeeks(course, on),
  }
}

type Written = Pick<PmtCourse, 'from' | 'days'> & {
  readonly ended?: string | undefined
  readonly weeks: { readonly has: (number: number) => boolean }
}

/** Numbers of the weeks that are over on a day and of which nothing was written. */
export const missingWeeks = (course: Written, on: string): readonly number[] =>
  Array.from({ length: lastWeekOf(course) }, (_, i) => i + 1).filter(n => {
    const last = daysOfWeek(course, n).at(-1) ?? course.from
    const over = last < on && (course.ended === undefined || last <= course.ended)
    return over && !course.weeks.has(n)
  })

export const eatenDays = ({ weeks }: PmtCourse): readonly string[] =>
  [...weeks.values()].flatMap(w => w.eaten).toSorted()

/** The course that nobody has closed by this day, the newest first. */
export const openCourse = (view: View, on: string): PmtCourse | undefined =>
  coursesOf(view).findLast(c => c.from <= on && (c.ended === undefined || c.ended > on))
