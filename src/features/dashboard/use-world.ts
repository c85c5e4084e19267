import { useMemo } from 'react'
import { areaTree } from '../../domain/areas/index.ts'
import { knownFrom, standingOf } from '../../domain/indicators/index.ts'
import type { Base, Indicator, Standing } from '../../domain/indicators/index.ts'
import { yearPlans } from '../../domain/records/index.ts'
import type { YearPlan } from '../../domain/records/index.ts'
import { useAreas, useMyAreas } from '../shared/areas.ts'
import { usePocket, useSubjects } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { groundOf } from './ground.ts'
import type { Ground } from './ground.ts'
import type { Told } from './use-figures.ts'

/** Places and how each indicator stands there. */
export type World = {
  readonly ground: Ground
  /** Undefined while they are still coming: nobody may be told meanwhile that there is no target. */
  readonly plans: readonly YearPlan[] | undefined
  readonly standing: (indicator: Indicator, place: string, month: string) => Standing
}

/** Names and plans come from this account's own log, or for the dinkes from the server beside the figures. */
export function useWorld(told: Told | undefined, base: Base): World {
  const { profile } = usePocket()
  const ownTree = useAreas()
  const own = useMyAreas()
  const wholes = profile.role === 'dinkes'
  const areas = useMemo(() => [...ownTree.byId.keys()], [ownTree])
  const opened = useSubjects(areas)
  const arrived = useArrived()
  return useMemo(() => {
    const tree = wholes ? areaTree(told?.places?.areas ?? []) : ownTree
    const plans = wholes ? plansOf(told) : arrived ? opened?.flatMap(o => yearPlans(o.view)) : undefined
    const ground = groundOf({ tree, own, wholes })
    const known = knownFrom(told?.figures ?? { counts: [], rows: [] })
    const held = new Map<string, Standing>()
    return {
      ground,
      plans,
      standing: (indicator, place, month) => {
        const key = `${indicator.id} ${place} ${month}`
        const before = held.get(key)
        if (before) return before
        const stands = standingOf(indicator, ground.spotOf(place), { known, plans: plans ?? [], month, base })
        held.set(key, stands)
        return stands
      },
    }
  }, [told, base, wholes, ownTree, own, opened, arrived])
}

/** Absent and undefined are one thing to whoever reads a plan. */
const plansOf = (told: Told | undefined): readonly YearPlan[] =>
  (told?.places?.plans ?? []).map(
    plan => Object.fromEntries(Object.entries(plan).filter(([, v]) => v !== undefined)) as YearPlan, // what the schema let through, without the empty ones
  )
