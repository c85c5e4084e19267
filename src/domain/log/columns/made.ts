import { saysBytes, madeOf, maxMade } from './ids.ts'

type Parts = readonly [string, string]

/**
 * Ids of records that follow from whom an entry is about and from the first id in its body (RULES.md E6). No kind is
 * asked: the sum is tried, and whoever does not fit travels as it is.
 */
export function findMade(plain: unknown): ReadonlyMap<string, Parts> {
  const found = new Map<string, Parts>()
  search(plain, found)
  for (const [id, [one, other]] of found) if (found.has(one) || found.has(other)) found.delete(id)
  return found
}

function search(value: unknown, found: Map<string, Parts>): void {
  if (typeof value !== 'object' || value === null || found.size >= maxMade) return
  if (!Array.isArray(value) && 'about' in value && 'record' in value && 'body' in value) {
    const { about, record, body } = value
    if (record === about || !saysBytes(about) || !saysBytes(record) || found.has(record)) return
    const other = typeof body === 'object' && body !== null && Object.values(body).find(saysBytes)
    if (!other) return
    if (madeOf(about, other) === record) found.set(record, [about, other])
    return
  }
  for (const inner of Object.values(value)) search(inner, found)
}
