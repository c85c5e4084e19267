import { bucketKey, sameDigest } from '../domain/log/index.ts'
import type { Bucket, DigestAnswer } from '../domain/log/index.ts'
import type { Card } from '../db/context.ts'
import { noticeEpoch } from '../db/epoch.ts'
import { heldBuckets } from '../db/held-digests.ts'
import type { HeldBucket } from '../db/held-digests.ts'
import { offerAgain } from '../db/offer-again.ts'
import { fetchInto } from './pull.ts'
import type { Session } from './session.ts'
import { failed } from './transport.ts'
import type { Failed } from './transport.ts'

/**
 * What was compared before, so that an unchanged phone does not read its whole disk after every sync. `differing`: how
 * many buckets are not as the server has them, as far as the last comparison saw.
 */
export type Compared = { text?: string; differing?: number; readonly unmended: Map<string, string> }

export const nothingCompared = (): Compared => ({ unmended: new Map() })

/** What a sync brought: how many items, and the digest if it came with the last of them (P11). */
export type Moved = { readonly items: number; readonly digest: DigestAnswer | undefined }

/** RULES.md G2: what the server would serve and what lies on this disk are the same, or are made so. */
export async function compareDigests<C extends Card>(
  s: Session<C>,
  compared: Compared,
  { items, digest }: Moved,
): Promise<Failed | undefined> {
  const outcome = digest ? { answer: digest } : await s.transport.digest()
  if (failed(outcome)) return outcome
  const { epoch, buckets } = s.heard(outcome)
  if ((await noticeEpoch(s.log, epoch)) === 'beside') {
    delete compared.differing
    return undefined
  }
  const text = JSON.stringify(buckets)
  if (items === 0 && compared.text === text) return undefined
  const held = await heldBuckets(s.log)
  const different = differing(buckets, held)
  const toMend = different.filter(bucket => isNew(bucket, held, compared))
  for (const bucket of toMend) {
    const fault = await mend(s, bucket, held.get(bucketKey(bucket.feed, bucket.seenBy, bucket.month)))
    if (fault) return fault
  }
  const left = toMend.length > 0 ? differing(buckets, await heldBuckets(s.log)) : different
  compared.differing = left.length
  compared.text = text
  return undefined
}

type Held = ReadonlyMap<string, HeldBucket>

const keyOf = (b: Bucket): string => bucketKey(b.feed, b.seenBy, b.month)
const ownDigest = (held: Held, b: Bucket) => held.get(keyOf(b))?.digest ?? { n: 0, hi: 0, lo: 0 }

function differing(buckets: readonly Bucket[], held: Held): readonly Bucket[] {
  const served = new Set(buckets.map(keyOf))
  const extra = [...held].filter(([key]) => !served.has(key)).map(([, h]) => ({ ...h, n: 0, hi: 0, lo: 0 }))
  return [...buckets, ...extra].filter(b => !sameDigest(ownDigest(held, b), b))
}

/** A difference that mending did not change is not mended again until either side changes. */
function isNew(b: Bucket, held: Held, { unmended }: Compared): boolean {
  const both = JSON.stringify([b.n, b.hi, b.lo, ownDigest(held, b)])
  const known = unmended.get(keyOf(b)) === both
  unmended.set(keyOf(b), both)
  return !known
}

async function mend<C extends Card>(
  s: Session<C>,
  { feed, seenBy, month }: Bucket,
  held: HeldBucket | undefined,
): Promise<Failed | undefined> {
  const there = new Set<string>()
  for (let after: string | undefined; ;) {
    const outcome = await s.transport.bucket({ feed, seenBy, month, ...(after !== undefined && { after }) })
    if (failed(outcome)) return outcome
    const { ids, more } = s.heard(outcome)
    for (const id of ids) there.add(id)
    after = ids.at(-1)
    if (!more) break
  }
  const extra = [...(held?.ids ?? [])].filter(id => !there.has(id))
  if (extra.length > 0) await offerAgain(s.log, extra)
  return fetchInto(
    s,
    [...there].filter(id => !held?.ids.has(id)),
  )
}
