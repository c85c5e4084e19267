import { useCallback } from 'react'
import { chainOf } from '../../domain/areas/index.ts'
import { policyFor } from '../../domain/policy/index.ts'
import type { ValidPolicy } from '../../domain/policy/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useCards } from '../shared/pocket.tsx'

/** The rules of a place on a day, as its areas chose them. */
export function usePolicyAt(): (posyandu: string, day: string) => ValidPolicy {
  const cards = useCards()
  const tree = useAreas()
  return useCallback(
    (posyandu, day) => {
      const sets = cards.flatMap(c => c.kebijakan ?? [])
      return policyFor(chainOf(tree, posyandu), sets, day)
    },
    [cards, tree],
  )
}
