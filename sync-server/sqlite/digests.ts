import type { Database } from 'better-sqlite3'
import type { Digest } from '../../src/domain/log/index.ts'
import { addToDigest, emptyDigest, removeFromDigest } from '../../src/domain/log/index.ts'
import { query } from './prepare.ts'
import { writeSql } from './sql.ts'

type Place = { readonly feed: string; readonly seenBy: string; readonly month: number; readonly id: string }
type Touched = { readonly place: Place; digest: Digest }

/** Digests follow the log inside the transaction: read when first touched, written once before the commit. */
export type Digests = { add(place: Place): void; remove(place: Place): void; flush(): void; reset(): void }

export function digests(db: Database): Digests {
  const read = query<Digest>(db, writeSql.digest)
  const put = query(db, writeSql.putDigest)
  const touched = new Map<string, Touched>()
  let last: Touched | undefined

  const touch = (place: Place): Touched => {
    const { feed, seenBy, month } = place
    const key = `${feed} ${seenBy} ${month}`
    const bucket = touched.get(key) ?? { place, digest: read.get(feed, seenBy, month) ?? emptyDigest }
    touched.set(key, bucket)
    return bucket
  }
  /** Most of a push goes into one bucket. */
  const change = (place: Place, by: (d: Digest, id: string) => Digest): void => {
    last = last && isSameBucket(last.place, place) ? last : touch(place)
    last.digest = by(last.digest, place.id)
  }
  const clear = (): void => {
    touched.clear()
    last = undefined
  }

  return {
    add: place => change(place, addToDigest),
    remove: place => change(place, removeFromDigest),
    flush: () => {
      for (const { place, digest } of touched.values())
        put.run(place.feed, place.seenBy, place.month, digest.n, digest.hi, digest.lo)
      clear()
    },
    reset: clear,
  }
}

const isSameBucket = (a: Place, b: Place): boolean =>
  a.feed === b.feed && a.seenBy === b.seenBy && a.month === b.month
