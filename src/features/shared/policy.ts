import { useMemo } from 'react'
import { chainOf } from '../../domain/areas/index.ts'
import { policyFor } from '../../domain/policy/index.ts'
import type { ValidPolicy } from '../../domain/policy/index.ts'
import { useAreas } from './areas.ts'
import { useCards } from './pocket.tsx'

/** The policy at a place on a day, nearest area first; what nobody chose has the defaults of the domain document. */
export function usePolicy(posyandu: string, onDate: string): ValidPolicy {
  const tree = useAreas()
  const cards = useCards()
  return useMemo(() => {
    const sets = cards.flatMap(c => c.kebijakan ?? [])
    return policyFor(chainOf(tree, posyandu), sets, onDate)
  }, [tree, cards, posyandu, onDate])
}
