import type { Bucket, Digest, ReaderClass } from '../../src/domain/log/index.ts'
import { addToDigest, bucketKey, emptyDigest, removeFromDigest } from '../../src/domain/log/index.ts'
import type { Ask } from './ask.ts'
import { writeSql } from './sql.ts'

type Place = {
  readonly feed: string
  readonly seenBy: ReaderClass
  readonly month: number
  readonly id: string
}
type Change = (digest: Digest) => Digest
type Touched = { readonly place: Place; readonly changes: Change[] }

/** Digests follow the log: what a batch does to them is kept until they are sent, which reads and writes each once. */
export type Digests = { add(place: Place): void; remove(place: Place): void; send(): Promise<void> }

export function digests(ask: Ask): Digests {
  const touched = new Map<string, Touched>()
  const change = (place: Place, by: Change): void => {
    const key = bucketKey(place.feed, place.seenBy, place.month)
    const held = touched.get(key)
    if (held) held.changes.push(by)
    else touched.set(key, { place, changes: [by] })
  }

  return {
    add: place => change(place, d => addToDigest(d, place.id)),
    remove: place => change(place, d => removeFromDigest(d, place.id)),
    send: async () => {
      if (touched.size === 0) return
      const places = [...touched.values()].map(t => t.place)
      const keys = [places.map(p => p.feed), places.map(p => p.seenBy), places.map(p => p.month)] as const
      const held = await ask<Bucket>(writeSql.digests, ...keys)
      const before = new Map(held.map(b => [bucketKey(b.feed, b.seenBy, b.month), b]))
      const after = [...touched].map(([key, { changes }]) =>
        changes.reduce<Digest>((d, by) => by(d), before.get(key) ?? emptyDigest),
      )
      await ask(
        writeSql.putDigests,
        ...keys,
        after.map(d => d.n),
        after.map(d => d.hi),
        after.map(d => d.lo),
      )
      touched.clear()
    },
  }
}
