import type { Assessment } from './assess.ts'
import { mergeReferrals, type MergedReferral } from './merge-referrals.ts'
import type { ReaderClass } from './question.ts'

type ToldReferral = Pick<MergedReferral, 'rules' | 'to' | 'units' | 'urgency' | 'deadlineDays'>

/** What was said on the day, stored as a fact: codes, not words, so that it can be shown in tomorrow's words. */
export type Told = {
  readonly hasil: readonly string[]
  readonly rujuk: readonly ToldReferral[]
  readonly konsul: readonly ToldReferral[]
  readonly edukasi: readonly string[]
  /** The content hash of the rules that said so. */
  readonly rules: string
  /** The policy entry that was valid. */
  readonly policy?: string
}

/** All that a kader learns of a referral that comes from a health answer. */
export const perluBidan = 'perlu-bidan'

const stored = (m: MergedReferral | undefined): ToldReferral[] =>
  m ? [{ rules: m.rules, to: m.to, units: m.units, urgency: m.urgency, deadlineDays: m.deadlineDays }] : []

const only = <T extends { seenBy: ReaderClass }>(xs: readonly T[], reader: ReaderClass) =>
  xs.filter(x => x.seenBy === reader)

export function tell(
  assessment: Pick<Assessment, 'findings' | 'referrals' | 'educations'>,
  version: { readonly rules: string; readonly policy?: string },
): { readonly posyandu: Told; readonly health: Told } {
  const told = (reader: ReaderClass, extra: readonly string[]): Told => {
    const merged = mergeReferrals(only(assessment.referrals, reader))
    return {
      hasil: [...only(assessment.findings, reader).map(f => f.code), ...extra],
      rujuk: stored(merged.rujuk),
      konsul: stored(merged.konsul),
      edukasi: only(assessment.educations, reader).map(e => e.id),
      ...version,
    }
  }
  const hidden = only(assessment.referrals, 'health').length > 0
  return { posyandu: told('posyandu', hidden ? [perluBidan] : []), health: told('health', []) }
}

/** Nothing in it: no health entry is needed. */
export const isEmptyTold = (t: Told): boolean =>
  [t.hasil, t.rujuk, t.konsul, t.edukasi].every(list => list.length === 0)
