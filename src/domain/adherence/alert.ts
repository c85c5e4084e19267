import { deadlineDays } from '../instrument/merge-referrals.ts'
import type { ReaderClass } from '../instrument/question.ts'
import type { Provenance } from '../instrument/rule.ts'
import { compares, valueOf } from '../instrument/threshold.ts'
import type { CutOff } from '../instrument/threshold.ts'
import { addDays, completedMonths, daysBetween } from '../measures/age.ts'
import type { ClinicalPolicy } from '../policy/clinical.ts'

type Rule = Provenance & { readonly id: string }

export type AdherenceAlert = {
  readonly id: string
  readonly about: 'tbc' | 'odgj' | 'hipertensi' | 'dm'
  readonly because: string
  readonly urgency: 'hari-ini' | '7-hari'
  /** The day on which the reason began, and by when somebody has to look. */
  readonly since: string
  readonly dueBy: string
  /** TBC and mental disorders: nobody but health workers, and the kader on whose own phone the answers stand. */
  readonly seenBy: ReaderClass
  /** A health worker has to go; a kader's visit does not settle it. */
  readonly byNakes: boolean
  /** A visit found it; else so many days have gone by. */
  readonly ofVisit: boolean
  readonly rule: Rule
}

type Said = Omit<AdherenceAlert, 'dueBy' | 'seenBy' | 'byNakes' | 'ofVisit'> & { readonly byNakes?: boolean }

export const alert = (said: Said): AdherenceAlert => ({
  byNakes: false,
  ...said,
  dueBy: addDays(said.since, deadlineDays[said.urgency]),
  // A rule with a figure counts days; one without reads what was answered.
  ofVisit: !('value' in said.rule),
  seenBy: said.about === 'tbc' || said.about === 'odgj' ? 'health' : 'posyandu',
})

/** Days or completed months since a day; a day that is not known, or lies ahead, is late for nothing. */
export function isLate(
  rule: CutOff,
  since: string | undefined,
  today: string,
  policy: ClinicalPolicy,
): boolean {
  if (since === undefined || since > today) return false
  const gone = rule.unit === 'bulan' ? completedMonths(since, today) : daysBetween(since, today)
  return compares[rule.compare](gone, valueOf(rule, policy))
}
