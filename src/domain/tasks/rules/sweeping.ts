import type { MainGroup } from '../../life-stage.ts'
import { ageGroups } from '../../life-stage.ts'
import { addDays } from '../../measures/age.ts'
import { afterMonths } from '../../measures/after-months.ts'
import type { Policy } from '../../policy/policy.ts'
import { dayGroupOf } from '../../records/expected.ts'
import { ilp2023 } from '../../instruments/sources.ts'
import { readWeighings } from '../facts-text.ts'
import { taskFigures } from '../figures.ts'
import type { Looked, Place, TaskRule } from '../looked.ts'

const monthOf = (day: string): string => day.slice(0, 7)

/** The last day on which the month can still be completed; a short month ends with its last day. */
export function closingDay(on: string, policy: Policy): string {
  const first = `${monthOf(on)}-01`
  const last = addDays(afterMonths(first, 1), -1)
  const closing = addDays(first, policy.tanggalTutupBulan - 1)
  return closing < last ? closing : last
}

/**
 * Since when it is known that a group did not come. After its last posyandu day so far, in the afternoon of that day once it
 * is closed; without any day from a week before the month closes; after the closing date the month is over.
 */
export function absentSince(
  { on, policy, days }: Pick<Place, 'on' | 'policy' | 'days'>,
  posyandu: string | undefined,
  group: string,
): string | undefined {
  const closing = closingDay(on, policy)
  if (on > closing) return undefined
  const own = days.filter(
    d => d.posyandu === posyandu && d.kelompok.includes(group) && isOfMonth(d.tanggal, on),
  )
  if (own.some(d => d.tanggal === on && !d.ditutup)) return undefined
  const last = own
    .map(d => d.tanggal)
    .toSorted()
    .at(-1)
  if (last) return last
  const runUp = addDays(closing, -taskFigures.jelangTutup.value)
  return on >= runUp ? runUp : undefined
}

export const isOfMonth = (day: string, on: string): boolean => monthOf(day) === monthOf(on) && day <= on

/** A child under five has come when she was weighed, wherever; others when anybody saw them this month. */
export function cameThisMonth({ card, facts, stages, days, on }: Looked): boolean {
  if (stages && stages.ageMonths < ageGroups.balitaUntilMonth)
    return readWeighings(facts.timbang).some(w => isOfMonth(w.onDate, on))
  const ids = [card.id, ...(card.gabungan ?? [])]
  const seen = [card.terakhir, facts.bertemu].some(d => d !== undefined && isOfMonth(d, on))
  return seen || days.some(d => isOfMonth(d.tanggal, on) && d.hadir.some(id => ids.includes(id)))
}

/** Whether the absence of this person is known, and since when. */
export function absence(p: Looked): { since: string; group: MainGroup } | undefined {
  const group = p.stages?.mainGroup
  if (!group || cameThisMonth(p)) return undefined
  const since = absentSince(p, p.card.posyandu, dayGroupOf[group])
  if (since === undefined || (p.card.lahir ?? '') > since) return undefined
  return { since, group }
}

/** After a loss nobody is invited among babies; her contacts stay. */
export const sweeping: TaskRule = {
  id: 'tugas-sweeping',
  kind: 'sweeping',
  seenBy: 'posyandu',
  why: ilp2023,
  find: p => {
    const found = absence(p)
    if (!found || p.stages?.afterLoss || !p.policy.sasaranSweeping.includes(found.group)) return []
    const child = p.stages && p.stages.ageMonths < ageGroups.balitaUntilMonth
    return [
      {
        key: `sweeping:${monthOf(p.on)}`,
        urgency: 'bulan-ini',
        since: found.since,
        due: closingDay(p.on, p.policy),
        words: child ? 'Belum ditimbang bulan ini' : 'Belum datang bulan ini',
      },
    ]
  },
}
