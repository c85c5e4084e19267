import fc from 'fast-check'
import type { Item } from '../../../../src/domain/log/index.ts'

/** How her log reaches a phone: what a kader may read, in any order. */
export const arrival = fc.record({
  order: fc.infiniteStream(fc.nat(1_000_000)),
  /** For a week she keeps what she herself was told in confidence. */
  own: fc.infiniteStream(fc.boolean()),
})
type Arrival = typeof arrival extends fc.Arbitrary<infer T> ? T : never

export function arrived(items: readonly Item[], { order, own }: Arrival, keepsOwn = false): Item[] {
  const isHere = ({ entry }: Item): boolean =>
    entry.seenBy === 'posyandu' || (keepsOwn && own.next().value === true)
  return items
    .filter(isHere)
    .map(item => ({ item, at: order.next().value ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(x => x.item)
}
