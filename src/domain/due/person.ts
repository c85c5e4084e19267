import type { RecordView, View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import type { Policy } from '../policy/policy.ts'
import { episodeState } from '../records/episode.ts'
import type { EpisodeState } from '../records/episode-state.ts'
import { orang } from '../records/orang.ts'
import { statusTd } from '../records/orang-options.ts'
import { read } from '../records/read-body.ts'
import { steps } from '../schedules/td/index.ts'
import type { RecordedTd } from '../schedules/td/index.ts'
import { fieldDay } from './field-day.ts'
import { completedMonths } from '../measures/age.ts'
import { gradeOn } from './grade.ts'

/** One person on one day, as every list of what is due reads her. */
export type Who = {
  readonly birth: string
  readonly months: number
  readonly sex?: 'L' | 'P' | undefined
  readonly grade?: number | undefined
  readonly mother: EpisodeState
  readonly view: View
  readonly on: string
  readonly policy: Policy
  readonly birthEstimated: boolean
  readonly alive: boolean
  readonly recordedTd?: RecordedTd | undefined
}

/** Undefined while her birth date is not known, or lies ahead. */
export function whoIs(view: View, person: string, on: string, policy: Policy): Who | undefined {
  const record = recordById(view, orang.kind, person)
  const b = read(orang, record)
  const birth = b.tanggal_lahir
  if (!birth || birth > on) return undefined
  return {
    birth,
    months: completedMonths(birth, on),
    sex: b.jk,
    grade: gradeOn(record, on),
    mother: episodeState(view, on),
    view,
    on,
    policy,
    birthEstimated: b.lahir_perkiraan === true,
    alive: b.status !== 'meninggal',
    recordedTd: record && recordedTd(record, on),
  }
}

const statuses = Object.keys(statusTd)

/** Without a day of its own it held on the day on which it was written. */
function recordedTd(record: RecordView, on: string): RecordedTd | undefined {
  const b = read(orang, record)
  const status = steps.find(s => s.status === statuses.indexOf(b.status_td ?? ''))?.status
  if (b.status_td === undefined) return undefined
  return { status: status ?? 0, on: b.status_td_per ?? fieldDay(record, 'status_td') ?? on }
}
