import { policyDefaults } from './policy.ts'
import type { Policy, PolicySet } from './policy.ts'

export type ValidPolicy = {
  readonly policy: Policy
  /** The sets that had a say, nearest area first: stored with what was told. */
  readonly from: readonly string[]
}

/**
 * The policy at a place on a day. `chain` is the place and the areas above it, nearest first. Field by field the nearest
 * area wins; in one area the latest set that is valid on that day, so that an old visit is read with the policy of its day.
 * Cut-offs merge one by one.
 */
export function policyFor(chain: readonly string[], sets: readonly PolicySet[], onDate: string): ValidPolicy {
  const ordered = chain.toReversed().flatMap(area => validOf(sets, area, onDate))
  const policy = ordered.reduce<Policy>(
    (held, set) => ({
      ...held,
      ...defined(set.chosen),
      ambang: { ...held.ambang, ...set.chosen.ambang },
    }),
    policyDefaults,
  )
  return { policy, from: ordered.map(s => s.record).toReversed() }
}

/** In the order in which they came to hold; sets of the same day keep the order of the log. */
const validOf = (sets: readonly PolicySet[], area: string, onDate: string): PolicySet[] =>
  sets
    .filter(s => s.area === area && s.from <= onDate)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

const defined = (chosen: Partial<Policy>): Partial<Policy> =>
  Object.fromEntries(Object.entries(chosen).filter(([, v]) => v !== undefined))
