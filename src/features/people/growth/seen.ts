import { growth } from '../../../domain/measures/growth/index.ts'
import type { Growth } from '../../../domain/measures/growth/index.ts'
import { weightGain } from '../../../domain/measures/weight-gain/index.ts'
import type { WeightGain } from '../../../domain/measures/weight-gain/index.ts'
import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import type { GrowthReference } from '../../../domain/reference/index.ts'
import type { ChildMeasures, Taken } from './child-measures.ts'

/** A measurement with what follows from it on its own day. */
export type Seen = { readonly taken: Taken; readonly growth: Growth; readonly gain: WeightGain | undefined }

/** The letter stands at the weighing that counts in its month; one that was weighed again that month has none. */
export const seenOf = (
  { child, taken, weighings }: ChildMeasures,
  reference: GrowthReference,
  policy: ClinicalPolicy,
): Seen[] =>
  taken.map(one => {
    const later = weighings.some(
      w => w.onDate > one.onDate && w.onDate.slice(0, 7) === one.onDate.slice(0, 7),
    )
    const weighed = weighings.some(w => w.onDate === one.onDate)
    return {
      taken: one,
      growth: growth(child, one, reference, policy),
      gain: weighed && !later ? weightGain(child, weighings, one.onDate, policy) : undefined,
    }
  })
