import {
  addToDigest,
  bucketKey,
  canonical,
  contentHash,
  emptyDigest,
  sameDigest,
} from '../../src/domain/log/index.ts'
import type { Digest } from '../../src/domain/log/index.ts'
import { textHash } from '../accept/contents.ts'
import type { InspectedEntry } from '../inspect.ts'
import { entryOf } from '../entry-of.ts'
import { countOf } from './check.ts'
import type { Check } from './check.ts'

/** E1: what is stored is what was accepted, and the columns beside it say the same. */
export const contents: Check = {
  name: 'contents',
  says: 'Isi setiap catatan sama dengan saat diterima',
  find: async db => {
    let wrong = 0
    for await (const row of db.entries()) if (row.json !== null && !isSame(row, row.json)) wrong += 1
    return countOf(wrong, 'catatan berubah')
  },
}

function isSame(row: InspectedEntry, json: string): boolean {
  try {
    const e = entryOf(json)
    const columns =
      e.id === row.id && e.about === row.about && e.by === row.author && e.replica === row.replica
    // Of the text as it came, or with its keys sorted (older rows, and whoever forgets somebody).
    const hashed = textHash(json) === row.hash || contentHash(canonical(e)) === row.hash
    return columns && e.localSeq === row.localSeq && hashed
  } catch {
    return false
  }
}

/** G1, worked out anew from the entries that are served. */
export const digests: Check = {
  name: 'digests',
  says: 'Jumlah periksa per posyandu dan bulan cocok dengan catatannya',
  find: async db => {
    const counted = new Map<string, Digest>()
    for await (const { feed, seenBy, month, id, pos } of db.entries()) {
      if (pos === null) continue
      const key = bucketKey(feed, seenBy, month)
      counted.set(key, addToDigest(counted.get(key) ?? emptyDigest, id))
    }
    const stored = new Map((await db.digests()).map(b => [bucketKey(b.feed, b.seenBy, b.month), b]))
    const keys = new Set([...counted.keys(), ...stored.keys()])
    const differ = [...keys].filter(
      key => !sameDigest(counted.get(key) ?? emptyDigest, stored.get(key) ?? emptyDigest),
    )
    return countOf(differ.length, 'kelompok berbeda')
  },
}
