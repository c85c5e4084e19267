import { addToDigest, bucketKey, emptyDigest } from '../domain/log/index.ts'
import type { Digest, ReaderClass } from '../domain/log/index.ts'
import { classOf } from './classes.ts'
import type { PhoneBase } from './context.ts'
import { every } from './every.ts'

export type HeldBucket = {
  readonly feed: string
  readonly seenBy: ReaderClass
  readonly month: number
  digest: Digest
  readonly ids: Set<string>
}

/** What this device holds in its place, by the buckets of RULES.md G1: read from the disk itself, not from a tally. */
export async function heldBuckets(ctx: PhoneBase): Promise<Map<string, HeldBucket>> {
  const buckets = new Map<string, HeldBucket>()
  const generation = (await ctx.store.meta()).head?.generation ?? 0
  for await (const some of every(ctx, generation))
    for (const { feed, items } of some)
      for (const { entry, seq, month } of items) {
        if (feed === undefined || seq === undefined || month === undefined) continue
        const seenBy = classOf(ctx, entry)
        if (seenBy === 'health' && !ctx.keepsHealth) continue
        const key = bucketKey(feed, seenBy, month)
        const held = buckets.get(key) ?? { feed, seenBy, month, digest: emptyDigest, ids: new Set() }
        held.digest = addToDigest(held.digest, entry.id)
        held.ids.add(entry.id)
        buckets.set(key, held)
      }
  return buckets
}
