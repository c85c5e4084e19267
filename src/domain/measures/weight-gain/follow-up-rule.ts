import type { Provenance, ReferRule } from '../../instrument/rule.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import type { KmsLine } from './kms-line.ts'
import type { Letter } from './weight-gain.ts'

/** What is known of a child today. What was not measured is absent, and no rule fires on it. */
export type GrowthFacts = {
  readonly letter?: Letter | undefined
  readonly twoT?: boolean | undefined
  readonly line?: KmsLine | undefined
  /** Codes of the classes of BB/U, PB/U or TB/U, BB/PB or BB/TB, and LK/U. */
  readonly classes: readonly string[]
  readonly lila?: 'merah' | 'kuning' | 'hijau' | undefined
  readonly oedema?: boolean | undefined
  readonly implausible?: boolean | undefined
}

/** The answers of a child's card on which a rule rests. */
export type GrowthKey = 'bb' | 'tb' | 'lk' | 'lila' | 'bengkakKaki'

export type FollowUpRule = Provenance &
  Pick<ReferRule<GrowthFacts, GrowthKey>, 'id' | 'to' | 'unit' | 'urgency' | 'because' | 'from'> & {
    readonly when: (facts: GrowthFacts, policy: ClinicalPolicy) => boolean | undefined
  }

export const tpg = { to: 'puskesmas', unit: 'tpg' } as const
/** A health worker at step 4 or 5, the same day and without a slip. */
export const atOnce = { to: 'pustu', unit: 'tpg', urgency: 'konsul' } as const
export const week = '7-hari'
export const today = 'hari-ini'
