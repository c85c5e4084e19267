import { daysBetween } from '../../../domain/measures/age.ts'
import type { ChartAxis } from '../../../ui/chart/definition.ts'
import { monthNumber } from './months.ts'

/** Where days stand across a picture, and how a moment is called. */
export type Frame = {
  readonly axis: ChartAxis
  readonly from: string
  readonly at: (day: string) => number
  /** "24 minggu"; empty where the day says it all. */
  readonly moment: (day: string) => string
}

const lastWeek = 42
const tickWeeks = 6

/** A pregnancy from its beginning: weeks across. */
export const weeksFrame = (begin: string): Frame => ({
  from: begin,
  axis: {
    from: 0,
    until: lastWeek,
    ticks: Array.from({ length: lastWeek / tickWeeks + 1 }, (_, i) => i * tickWeeks).map(at => ({
      at,
      label: String(at),
    })),
    title: 'Usia kehamilan, minggu',
  },
  at: day => daysBetween(begin, day) / 7,
  moment: day => `${Math.floor(daysBetween(begin, day) / 7)} minggu`,
})

const mostMonths = 24
const fewestMonths = 6
const daysOfMonth = 31

/** The months up to now, from the first measurement, at most two years back. */
export function monthsFrame(first: string, today: string): Frame {
  const last = monthNumber(today) + 1
  const start = Math.max(last - mostMonths, Math.min(monthNumber(first), last - fewestMonths))
  const until = last - start
  const step = Math.ceil(until / 4)
  const ticks = Array.from({ length: Math.ceil(until / step) }, (_, i) => i * step)
  return {
    from: dayOf(start),
    axis: {
      from: 0,
      until,
      ticks: ticks.map(at => ({ at, label: monthLabel(start + at) })),
      title: 'Bulan',
    },
    at: day => monthNumber(day) - start + (Number(day.slice(8, 10)) - 1) / daysOfMonth,
    moment: () => '',
  }
}

/** `monthNumber` backwards: months are counted from 1. */
const dayOf = (n: number): string =>
  `${String(Math.floor((n - 1) / 12)).padStart(4, '0')}-${String(((n - 1) % 12) + 1).padStart(2, '0')}-01`

const short = new Intl.DateTimeFormat('id-ID', { month: 'short' })
const monthLabel = (n: number): string =>
  `${short.format(new Date(`${dayOf(n)}T12:00:00`))} ${dayOf(n).slice(2, 4)}`
