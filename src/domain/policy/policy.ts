import type { MainGroup } from '../life-stage.ts'
import type { ClinicalPolicy } from './clinical.ts'
import { defaultPolicy } from './clinical.ts'
import type { ImmunisationPolicy } from '../schedules/immunisation/policy.ts'
import { immunisationDefaults } from '../schedules/immunisation/policy.ts'
import type { ServicePolicy } from '../schedules/policy.ts'
import { serviceDefaults } from '../schedules/policy.ts'

/** Everything an area may choose: about the cards, the schedules, and daily work. */
export type Policy = ClinicalPolicy &
  ImmunisationPolicy &
  ServicePolicy & {
    /** Which list of antenatal contacts holds. */
    readonly kontakKehamilan: 'anc-6' | 'anc-8'
    /** A kader may visit people with TBC or a mental disorder, if the bidan has named her; off means only the bidan does. */
    readonly kaderBolehTbOdgj: boolean
    /** Day of the month until which a month can still be completed; sweeping lists show it. */
    readonly tanggalTutupBulan: number
    /** Groups that are looked for at home when they did not come; adults and schoolchildren are many and seldom monthly. */
    readonly sasaranSweeping: readonly MainGroup[]
  }

export const policyDefaults: Policy = {
  ...defaultPolicy,
  ...immunisationDefaults,
  ...serviceDefaults,
  kontakKehamilan: 'anc-6',
  kaderBolehTbOdgj: false,
  tanggalTutupBulan: 28,
  sasaranSweeping: ['bumil', 'nifas-menyusui', 'bayi-balita-apras', 'lansia'],
}

/** One change of policy by one area. Absent fields are not decided by it. */
export type PolicySet = {
  readonly record: string
  readonly area: string
  readonly from: string
  readonly chosen: Partial<Policy>
}
