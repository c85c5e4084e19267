import type { Urgency } from '../instrument/rule.ts'
import { valueOf } from '../instrument/threshold.ts'
import type { Threshold } from '../instrument/threshold.ts'
import type { ClinicalPolicy } from '../policy/clinical.ts'
import type { Sign } from './sign.ts'
import { signsGrown, signsPrivate } from './signs-adult.ts'
import { signsChild, signsYoungInfant } from './signs-child.ts'
import { signsPostpartum, signsPregnant } from './signs-mother.ts'
import { signsRetired } from './signs-retired.ts'
import type { VisitTarget } from './targets.ts'
import { temperatureRules } from './temperature.ts'

const lists: Readonly<Record<VisitTarget, readonly Sign[]>> = {
  'ibu-hamil': [...signsPregnant, ...signsPrivate],
  nifas: [...signsPostpartum, ...signsPrivate],
  'bayi-muda': signsYoungInfant,
  anak: signsChild,
  remaja: [...signsGrown, ...signsPrivate],
  dewasa: [...signsGrown, ...signsPrivate],
  lansia: [...signsGrown, ...signsPrivate],
}

export const dangerSigns = (target: VisitTarget): readonly Sign[] => lists[target]

export const signById = (id: string): Sign | undefined =>
  [
    ...Object.values(lists).flat(),
    ...Object.values(temperatureRules).flatMap(r => r.map(t => t.sign)),
    ...signsRetired,
  ].find(s => s.id === id)

export type VisitFindings = {
  readonly target: VisitTarget
  /** Codes that were ticked, private ones too. */
  readonly signs: readonly string[]
  readonly suhu?: number | undefined
}

export type TriageReason = Pick<Sign, 'id' | 'to' | 'unit' | 'urgency' | 'seenBy'> & {
  readonly because: string
}

export type Triage = {
  readonly urgency?: Exclude<Urgency, 'konsul'>
  /** Gawat first. What a kader may read are those with `seenBy` posyandu. */
  readonly reasons: readonly TriageReason[]
}

const strictness: readonly Urgency[] = ['gawat', 'hari-ini', '7-hari']

/** Section 4.4. Nothing ticked and no temperature taken gives no urgency, which is not the same as "sehat". */
export function triage(found: VisitFindings, policy: ClinicalPolicy): Triage {
  const ticked = dangerSigns(found.target).filter(s => found.signs.includes(s.id))
  const measured = temperatureRules[found.target]
    .filter(r => crossed(r.at, found.suhu, policy))
    .map(r => r.sign)
  const reasons = [...ticked, ...measured]
    .toSorted((a, b) => strictness.indexOf(a.urgency) - strictness.indexOf(b.urgency))
    .map(({ id, to, unit, urgency, seenBy, words }) => ({ id, to, unit, urgency, seenBy, because: words }))
  const first = reasons[0]
  return { reasons, ...(first ? { urgency: first.urgency } : {}) }
}

function crossed(t: Threshold, x: number | undefined, policy: ClinicalPolicy): boolean {
  if (x === undefined) return false
  const value = valueOf(t, policy)
  switch (t.compare) {
    case '<':
      return x < value
    case '<=':
      return x <= value
    case '>':
      return x > value
    case '>=':
      return x >= value
  }
}
