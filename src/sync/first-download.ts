import type { Card } from '../db/context.ts'
import { heldBuckets } from '../db/held-digests.ts'
import type { Session } from './session.ts'
import { failed } from './transport.ts'

/** How far the first download is: what lies here already, and what the server would serve in all. */
export type FirstDownload = { readonly held: number; readonly of: number }

/**
 * Only until the first sync has come to its end, and only when somebody watches: later pulls are short. The server knows
 * the number without counting (the tallies of the digest). Unknown: the download goes on without a number.
 */
export async function firstDownload<C extends Card>(s: Session<C>): Promise<FirstDownload | undefined> {
  if (!s.progress) return undefined
  const { facts, place } = await s.log.store.meta()
  if (facts.lastSyncAt !== undefined || place.beside) return undefined
  const outcome = await s.transport.digest()
  if (failed(outcome)) return undefined
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
  const of = sum(s.heard(outcome).buckets.map(b => b.n))
  const held = place.cursor === undefined ? [] : [...(await heldBuckets(s.log)).values()]
  return { held: sum(held.map(h => h.digest.n)), of }
}
