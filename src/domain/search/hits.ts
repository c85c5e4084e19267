import type { SearchCard } from './card.ts'
import type { Query } from './query.ts'
import type { Rows } from './rows.ts'
import { nobody, priceOf } from './score.ts'
import type { PricedReading } from './score.ts'

export type Hit = {
  readonly row: number
  readonly card: SearchCard
  readonly price: number
  readonly reading: PricedReading
}

/** How much dearer than the best a person may be and still be shown. */
const reach = 46

/** The cheapest people of one reading, nearest first; equal prices stand by name, then id. */
export function cheapestPeople(rows: Rows, query: Query, reading: PricedReading, limit: number): Hit[] {
  const hits: Hit[] = []
  let least = nobody
  for (let row = 0; row < rows.cards.length; row++) {
    const card = rows.cards[row]
    if (!card || (query.rt && rows.rts[row] !== query.rt)) continue
    const price = priceOf(rows, row, reading, query.ofMother, least + reach)
    if (price > least + reach || price >= nobody) continue
    least = Math.min(least, price)
    keep(hits, { row, card, price, reading }, limit)
  }
  return hits.filter(h => h.price <= least + reach)
}

/** Several readings together: everybody once, by her cheapest. */
export function together(all: readonly (readonly Hit[])[], limit: number): Hit[] {
  const sorted = all.flat().sort((a, b) => (comesBefore(a, b) ? -1 : 1))
  const least = sorted[0]?.price ?? 0
  const met = new Set<number>()
  return sorted.filter(h => h.price <= least + reach && !met.has(h.row) && met.add(h.row)).slice(0, limit)
}

function keep(hits: Hit[], hit: Hit, limit: number): void {
  const last = hits[hits.length - 1]
  if (hits.length >= limit && last && !comesBefore(hit, last)) return
  let at = hits.length
  while (at > 0 && comesBefore(hit, hits[at - 1] ?? hit)) at--
  hits.splice(at, 0, hit)
  if (hits.length > limit) hits.pop()
}

function comesBefore(a: Hit, b: Hit): boolean {
  if (a.price !== b.price) return a.price < b.price
  return a.card.nama < b.card.nama || (a.card.nama === b.card.nama && a.card.id < b.card.id)
}
