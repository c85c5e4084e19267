import {
  assess,
  tell,
  typicalSubject,
  type AnyAnswers,
  type Instrument,
  type Questions,
  type Subject,
} from '../../../src/domain/instrument/index.ts'
import { defaultPolicy, type ClinicalPolicy } from '../../../src/domain/policy/clinical.ts'

export const context = (
  i: { readonly typical: Partial<Subject> },
  who: Partial<Subject> = {},
  policy: Partial<ClinicalPolicy> = {},
) => ({ who: typicalSubject(i, who), policy: { ...defaultPolicy, ...policy } })

/** What came of these answers, by its names. */
export function result<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  answers: AnyAnswers,
  who: Partial<Subject> = {},
  policy: Partial<ClinicalPolicy> = {},
) {
  const assessment = assess(i, answers, context(i, who, policy))
  return {
    ...assessment,
    found: assessment.findings.map(f => f.code),
    referred: assessment.referrals.map(r => `${r.id}: ${r.urgency}`),
    advised: assessment.educations.map(e => e.id),
    told: tell(assessment, { rules: 'aturan' }),
  }
}

/** A person born so many years, months and days ago, as the cards see her. */
export const aged = (ageYears: number, rest: Partial<Subject> = {}): Partial<Subject> => ({
  ageYears,
  ageMonths: ageYears * 12,
  ageDays: Math.ceil(ageYears * 365.25),
  ...rest,
})
