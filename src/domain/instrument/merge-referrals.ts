import type { ReferTo, ReferUnit, Urgency } from './rule.ts'

export type Reason = {
  readonly id: string
  readonly to: ReferTo
  readonly unit: ReferUnit
  readonly urgency: Urgency
  readonly because: string
}

export type MergedReferral = {
  readonly rules: readonly string[]
  readonly to: ReferTo
  readonly units: readonly ReferUnit[]
  readonly urgency: Urgency
  readonly deadlineDays: number
  readonly because: readonly string[]
}

/** Section 4.4: strictest first. Emergency means now, a consultation means today at step 5. */
export const deadlineDays: Readonly<Record<Urgency, number>> = {
  gawat: 0,
  'hari-ini': 1,
  '7-hari': 7,
  konsul: 0,
}
const strictness: readonly Urgency[] = ['gawat', 'hari-ini', '7-hari', 'konsul']

const unique = <T>(xs: readonly T[]): T[] => [...new Set(xs)]

/** Several reasons of one day are one referral, with the strictest deadline and the place that it needs. */
function merge(reasons: readonly Reason[]): MergedReferral | undefined {
  const ordered = reasons.toSorted((a, b) => strictness.indexOf(a.urgency) - strictness.indexOf(b.urgency))
  const first = ordered[0]
  if (!first) return undefined
  return {
    rules: unique(ordered.map(x => x.id)),
    to: first.to,
    units: unique(ordered.map(x => x.unit)),
    urgency: first.urgency,
    deadlineDays: deadlineDays[first.urgency],
    because: unique(ordered.map(x => x.because)),
  }
}

/** A consultation on the spot (no slip) and a referral out are two different things, and at most one of each. */
export function mergeReferrals(reasons: readonly Reason[]) {
  return {
    rujuk: merge(reasons.filter(x => x.urgency !== 'konsul')),
    konsul: merge(reasons.filter(x => x.urgency === 'konsul')),
  }
}
