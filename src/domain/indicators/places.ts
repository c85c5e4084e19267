import { areaTree, chainOf } from '../areas/index.ts'
import type { Area } from '../areas/index.ts'
import { policyFor } from '../policy/index.ts'
import type { PolicySet, ValidPolicy } from '../policy/index.ts'

/** Which policy held at a posyandu on a day. */
export type PolicyAt = (posyandu: string | undefined, day: string) => ValidPolicy

/** Looked up once for each stretch of days between two changes of policy: a rebuild asks hundreds of thousands of times. */
export function policyAt(areas: readonly Area[], sets: readonly PolicySet[]): PolicyAt {
  const tree = areaTree(areas)
  const turns = [...new Set(sets.map(s => s.from))].toSorted()
  const known = new Map<string, ValidPolicy>()
  return (posyandu = '', day) => {
    const stretch = turns.findLast(t => t <= day) ?? ''
    const key = `${posyandu} ${stretch}`
    const held = known.get(key) ?? policyFor(chainOf(tree, posyandu), sets, day)
    known.set(key, held)
    return held
  }
}
