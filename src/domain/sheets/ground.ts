import type { CountGround } from '../indicators/index.ts'
import { kinds } from '../records/kinds.ts'
import type { Asked } from './asked.ts'

/** What `domain/indicators` counts by, of what a sheet is asked with. */
export const groundOf = ({ policyOf, reference, attended }: Asked): CountGround => ({
  kinds,
  reference,
  attended,
  policyAt: (posyandu: string | undefined, day: string) => ({
    policy: policyOf(posyandu ?? '', day),
    from: [],
  }),
})
