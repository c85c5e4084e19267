import type { Tick } from '../../../ui/chart/definition.ts'

/** A stretch of life on the axis, in months. */
export type Window = {
  readonly id: '12' | '24' | '60' | '228'
  readonly label: string
  readonly from: number
  readonly until: number
  readonly ticks: readonly Tick[]
  readonly title: string
}

const every = (from: number, until: number, step: number, label: (at: number) => string): Tick[] =>
  Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, i) => from + i * step).map(at => ({
    at,
    label: label(at),
  }))

const inMonths = 'Umur, bulan'
const lastOfYoung = 60

/** The year that ends with this month of life, a line each month as the KMS has them; figures of two digits each month would touch. */
function lastYear(ageMonths: number): Window {
  const from = Math.max(0, Math.min(ageMonths, lastOfYoung - 1) - 11)
  const until = from + 12
  const ticks = every(from, until, 1, at => (at % 2 === 0 ? String(at) : ''))
  return { id: '12', label: '12 bln', from, until, ticks, title: inMonths }
}

const first2 = {
  id: '24',
  label: '0–2 th',
  from: 0,
  until: 24,
  ticks: every(0, 24, 3, String),
  title: inMonths,
} as const
const first5 = {
  id: '60',
  label: '0–5 th',
  from: 0,
  until: lastOfYoung,
  ticks: every(0, lastOfYoung, 12, String),
  title: inMonths,
} as const
const school = {
  id: '228',
  label: '5–19 th',
  from: lastOfYoung,
  until: 228,
  ticks: every(lastOfYoung, 228, 24, at => String(at / 12)),
  title: 'Umur, tahun',
} as const

/** What can be looked at, the usual one first. */
export function windowsFor(ageMonths: number, untilMonth: number): readonly Window[] {
  if (ageMonths <= lastOfYoung) return [lastYear(ageMonths), first2, first5]
  return untilMonth > lastOfYoung ? [school, first5] : [first5]
}
