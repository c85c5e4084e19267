import { heldBuckets } from '../../../src/db/held-digests.ts'
import {
  addToDigest,
  bucketKey,
  emptyDigest,
  mayReadHealth,
  sameDigest,
} from '../../../src/domain/log/index.ts'
import type { Bucket } from '../../../src/domain/log/index.ts'
import { feedsFor } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/** I4, G1: the server's running digests are what its log says, and each phone's disk adds up to the same. */
export async function checkDigests(w: World, tell: Tell): Promise<void> {
  const { read } = w.server.ctx.store
  const assigned = await Promise.all(w.base.members.map(m => w.server.ctx.accounts.areasOf(m.account)))
  const buckets = await read.buckets(
    [...new Set([...w.tree.keys(), ...assigned.flat()])],
    ['posyandu', 'health'],
  )
  for (const bucket of buckets) {
    const ids = await read.bucketIds({ ...bucket, after: '', limit: 100_000 })
    const counted = ids.reduce(addToDigest, emptyDigest)
    if (!sameDigest(counted, bucket)) tell('I4', `the server's digest of ${bucket.feed} is not its log's`)
  }
  for (const phone of w.phones) await checkPhone(w, phone, buckets, tell)
}

async function checkPhone(w: World, phone: Phone, all: readonly Bucket[], tell: Tell): Promise<void> {
  const { account, role } = phone.member
  const feeds = feedsFor(w.tree, await w.server.ctx.accounts.areasOf(account))
  const held = await heldBuckets(phone.log)
  const due = all.filter(b => feeds.has(b.feed) && (b.seenBy === 'posyandu' || mayReadHealth(role)))
  const keys = new Set(due.map(b => bucketKey(b.feed, b.seenBy, b.month)))
  for (const b of due) {
    const own = held.get(bucketKey(b.feed, b.seenBy, b.month))?.digest ?? emptyDigest
    if (!sameDigest(own, b)) tell('I4', `${phone.name} holds ${own.n} of ${b.n} entries of a bucket`)
  }
  for (const key of held.keys())
    if (!keys.has(key)) tell('I4', `${phone.name} holds the bucket ${key}, which nobody serves it`)
}
