import { defaultPolicy } from '../../policy/clinical.ts'
import type { Growth } from '../growth/index.ts'
import { classRules } from './class-rules.ts'
import type { FollowUpRule, GrowthFacts } from './follow-up-rule.ts'
import { gainRules } from './gain-rules.ts'
import { kmsLine } from './kms-line.ts'
import type { WeightGain } from './weight-gain.ts'

export type FollowUp = {
  /** A health worker at step 4 or 5, the same day and without a slip. */
  readonly konsulDiTempat: readonly FollowUpRule[]
  /** One slip with all its reasons, a deadline and an answer. */
  readonly rujukKeluar: readonly FollowUpRule[]
}

type Looked = {
  readonly growth: Growth
  readonly gain: WeightGain | undefined
  readonly lila?: GrowthFacts['lila']
  readonly oedema?: boolean | undefined
}

/** IMT/U and the corrected age of a premature child inform; they send nobody. */
export function factsOf({ growth, gain, lila, oedema }: Looked, policy = defaultPolicy): GrowthFacts {
  const { bbu, tbu, bbtb, lku } = growth.readings
  return {
    letter: gain?.letter,
    twoT: gain?.twoT,
    // The KMS ends where BB/U has no classes any more.
    line: bbu?.class && kmsLine(bbu.z, policy),
    classes: [bbu, tbu, bbtb, lku].flatMap(reading => reading?.class?.code ?? []),
    lila,
    oedema,
    implausible: Object.values(growth.readings).some(reading => reading.implausible),
  }
}

export function followUp(facts: GrowthFacts, policy = defaultPolicy): FollowUp {
  const fired = [...gainRules, ...classRules].filter(rule => rule.when(facts, policy) === true)
  return {
    konsulDiTempat: fired.filter(rule => rule.urgency === 'konsul'),
    rujukKeluar: fired.filter(rule => rule.urgency !== 'konsul'),
  }
}
