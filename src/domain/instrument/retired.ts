import type { ReferRule } from './rule.ts'

type RetiredReferral = Pick<ReferRule<never, string>, 'id' | 'because' | 'urgency' | 'from'>

/** Rules that no longer fire. What they told on its day is a fact and is still shown in words, as loud as it was. */
export type RetiredRules = {
  readonly refer?: readonly RetiredReferral[]
  /** Codes of results and their words. */
  readonly findings?: Readonly<Record<string, string>>
}
