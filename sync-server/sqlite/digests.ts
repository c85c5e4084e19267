import type { Database } from 'better-sqlite3'
import type { Digest } from '../../src/domain/log/index.ts'
import { addToDigest, emptyDigest, removeFromDigest } from '../../src/domain/log/index.ts'
import { query } from './prepare.ts'
import { writeSql } from './sql.ts'

type Place = { readonly feed: string; readonly seenBy: string; readonly month: number; readonly id: string }

/** Digests follow the log inside the transaction: read when first touched, written once before the commit. */
export type Digests = { add(place: Place): void; remove(place: Place): void; flush(): void; reset(): void }

export function digests(db: Database): Digests {
  const read = query<Digest>(db, writeSql.digest)
  const put = query(db, writeSql.putDigest)
  const touched = new Map<string, { place: Place; digest: Digest }>()

  const change = (place: Place, by: (d: Digest, id: string) => Digest): void => {
    const key = `${place.feed} ${place.seenBy} ${place.month}`
    const held = touched.get(key)?.digest ?? read.get(place.feed, place.seenBy, place.month) ?? emptyDigest
    touched.set(key, { place, digest: by(held, place.id) })
  }

  return {
    add: place => change(place, addToDigest),
    remove: place => change(place, removeFromDigest),
    flush: () => {
      for (const { place, digest } of touched.values())
        put.run(place.feed, place.seenBy, place.month, digest.n, digest.hi, digest.lo)
      touched.clear()
    },
    reset: () => touched.clear(),
  }
}
