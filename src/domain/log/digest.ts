import { hash128 } from './hash.ts'

/**
 * Count and sum (mod 2⁶⁴) of entry-id hashes: equal digests mean the same set of ids, in any order of arrival.
 * The sum is kept as two 32-bit halves with carry, so that phone, server and database agree without BigInt.
 */
export type Digest = { readonly n: number; readonly hi: number; readonly lo: number }

export const emptyDigest: Digest = { n: 0, hi: 0, lo: 0 }

function half(id: string): { hi: number; lo: number } {
  const [hi, lo] = hash128(id)
  return { hi, lo }
}

export function addToDigest(d: Digest, id: string): Digest {
  const h = half(id)
  const lo = d.lo + h.lo
  return { n: d.n + 1, lo: lo >>> 0, hi: (d.hi + h.hi + (lo > 0xffffffff ? 1 : 0)) >>> 0 }
}

export function removeFromDigest(d: Digest, id: string): Digest {
  const h = half(id)
  const borrow = d.lo < h.lo ? 1 : 0
  return { n: d.n - 1, lo: (d.lo - h.lo) >>> 0, hi: (d.hi - h.hi - borrow) >>> 0 }
}

export const sameDigest = (a: Digest, b: Digest): boolean => a.n === b.n && a.hi === b.hi && a.lo === b.lo

/** A bucket is (feed, reader class, month of acceptance as yyyymm). */
export const bucketKey = (feed: string, seenBy: string, month: number): string => `${feed}|${seenBy}|${month}`
