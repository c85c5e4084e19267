import { addDays, isIsoDate } from '../../measures/age.ts'
import { historyOf } from '../immunisation/history.ts'
import type { Given } from '../immunisation/history.ts'
import { after } from '../span.ts'
import { goal, infantDoses, infantStatus, schoolGrace, schoolUntil, steps } from './ladder.ts'
import type { Step, TdStatus } from './ladder.ts'

/** What a bidan wrote, and the day on which it held. */
export type RecordedTd = { readonly status: TdStatus; readonly on: string }

export type TdRow = {
  readonly status: TdStatus
  /** Where it comes from: a bidan said so, injections after that, or injections alone (a proposal). */
  readonly basis: 'tercatat' | 'tercatat-dan-riwayat' | 'riwayat'
  /** The day of the injection that made it; absent where only the status is known. */
  readonly since?: string
  readonly protectedUntil?: string
  /** The next dose and the first day for it; absent at T5. */
  readonly next?: { readonly step: Step; readonly from: string }
  /** Injections that came too soon after the one before, and count as none. */
  readonly tooSoon: readonly string[]
}

type Woman = { readonly birth: string; readonly recorded?: RecordedTd | undefined }
type Climb = { readonly status: TdStatus; readonly since?: string; readonly tooSoon: readonly string[] }

/** Status T on a day; undefined where neither a bidan nor an injection says anything. No series is ever begun anew. */
export function tdOn({ birth, recorded }: Woman, given: readonly Given[], on: string): TdRow | undefined {
  const history = historyOf(given, birth, on)
  const infant = history.of('DPT-HB-Hib').map(g => g.date)
  const later = [...history.of('DT'), ...history.of('Td')].map(g => g.date)
  const single = [...infant.slice(infantDoses), ...later].toSorted()
  const held = recorded && isIsoDate(recorded.on) && recorded.on <= on ? recorded : undefined
  const basic = infant[infantDoses - 1]
  const own = held ? single.filter(d => d <= held.on) : single
  const alone = climbed(birth, { status: 0, tooSoon: [] }, own)
  const infancy =
    basic === undefined ? alone : climbed(birth, { status: infantStatus, since: basic, tooSoon: [] }, own)
  const told = infancy.status >= alone.status ? infancy : alone
  const last = [...infant, ...single].toSorted().at(-1)
  if (!held) return told.status === 0 ? undefined : rowOf(told, 'riwayat', last)
  const said: Climb = {
    status: held.status,
    tooSoon: [],
    ...(told.status === held.status && told.since !== undefined ? { since: told.since } : {}),
  }
  const more = climbed(
    birth,
    said,
    single.filter(d => d > held.on),
    held.on,
  )
  return rowOf(
    more,
    more.status === held.status ? 'tercatat' : 'tercatat-dan-riwayat',
    latest(last, more.since ?? held.on),
  )
}

const latest = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b)

/** Each injection is one step, if it came late enough after the one before. */
function climbed(birth: string, start: Climb, days: readonly string[], known?: string): Climb {
  const atSchool = after(birth, schoolUntil)
  return days.reduce<Climb>((c, day) => {
    const step = steps.find(s => s.status === c.status + 1)
    if (!step) return c
    const since = c.since ?? known
    const grace = day < atSchool && 'days' in schoolGrace ? schoolGrace.days : 0
    const early = step.wait && since !== undefined && day < addDays(after(since, step.wait), -grace)
    return early ? { ...c, tooSoon: [...c.tooSoon, day] } : { ...c, status: step.status, since: day }
  }, start)
}

/** The next dose waits for the last injection of all, also one that came too soon to count. */
function rowOf({ status, since, tooSoon }: Climb, basis: TdRow['basis'], last: string | undefined): TdRow {
  const step = steps.find(s => s.status === status)
  const next = steps.find(s => s.status === status + 1)
  return {
    status,
    basis,
    tooSoon,
    ...(since === undefined ? {} : { since }),
    ...(since !== undefined && step?.protects ? { protectedUntil: after(since, step.protects) } : {}),
    ...(status < goal && next && last !== undefined
      ? { next: { step: next, from: next.wait ? after(last, next.wait) : last } }
      : {}),
  }
}
