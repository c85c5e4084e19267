import type { Provenance } from '../../instrument/index.ts'
import { days, months } from '../span.ts'
import type { Span } from '../span.ts'
import type { Antigen } from './antigen.ts'

/** An age range in which a dose has one status; it ends the day before `until`. */
export type Window = {
  readonly status: 'jatuh-tempo' | 'terlambat' | 'kejar'
  readonly from: Span
  readonly until: Span
}

/** One dose of a schedule. Windows are in order; before, between and after them the dose is not given. */
export type DoseRule = Provenance & {
  readonly antigen: Antigen
  readonly dose: number
  readonly windows: readonly Window[]
  /** The least time since the dose before it. */
  readonly interval?: Span
  /** A booster: an injection before this age is one too many of the first series, and never the booster. */
  readonly countsFrom?: Span
  readonly sex?: 'L' | 'P'
  /** Given at school, in a campaign month; by class where it is known. */
  readonly school?: {
    readonly grade: number
    readonly catchUpGrades: readonly number[]
    readonly month: number
  }
  /** A booster at school counts injections of school age only, and the infant doses of that antigen those before. */
  readonly counts?: 'before-school' | 'at-school'
}

/** A schedule as it holds from a day on; later schedules replace it, and history keeps what was given. */
export type Schedule = {
  readonly id: string
  readonly validFrom: string
  readonly doses: readonly DoseRule[]
}

type Months = readonly [from: number, until: number]

const window =
  (status: Window['status'], unit: (n: number) => Span) =>
  ([from, until]: Months): Window => ({ status, from: unit(from), until: unit(until) })

/** Completed months: `[2, 3]` is the third month of life, from 2 completed months until the day before 3. */
export const due = window('jatuh-tempo', months)
export const routine = window('terlambat', months)
export const catchUp = window('kejar', months)
export const dueDays = window('jatuh-tempo', days)
export const routineDays = window('terlambat', days)
