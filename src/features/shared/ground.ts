import { attendance, policyAt } from '../../domain/indicators/index.ts'
import { kinds } from '../../domain/records/kinds.ts'
import type { Card } from '../../domain/records/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'

/** What a person is judged and counted by, as far as this device knows it: policy, growth figures, who came on which day. */
export const groundOf = async (cards: readonly Card[]) => ({
  kinds,
  policyAt: policyAt(
    cards.flatMap(c => c.area ?? []),
    cards.flatMap(c => c.kebijakan ?? []),
  ),
  reference: await loadGrowthReference(),
  attended: attendance(cards),
})
