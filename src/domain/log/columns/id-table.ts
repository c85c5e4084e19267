import { bytesOfIds } from './ids.ts'
import { findMade } from './made.ts'
import { writeNumbers } from './numbers.ts'

/**
 * Every id of a message once. Where it first stands, one digit says "the next one"; later the distance to the id
 * before it in its column. Ids that travel have the places 0, 1, 2, …; those that are worked out -1, -2, ….
 */
export type IdTable = {
  refs(column: readonly string[]): string
  bytes(): Uint8Array<ArrayBuffer>
  made(): string
}

export const nextRaw = 0
export const nextMade = 1
export const firstStep = 2

/** `known`: what the other side has a list of already (T8); they have the first places. */
export function idTable(plain: unknown, known: readonly string[] = []): IdTable {
  const parts = findMade(plain)
  const places = new Map(known.map((id, place) => [id, place]))
  const raw: string[] = []
  const made: string[] = []

  function codeOf(id: string, last: number): { code: number; place: number } {
    const named = places.get(id)
    if (named !== undefined)
      return { code: firstStep + (named < last ? 2 * (last - named) - 1 : 2 * (named - last)), place: named }
    const isMade = parts.has(id)
    const place = isMade ? -made.push(id) : known.length + raw.push(id) - 1
    places.set(id, place)
    return { code: isMade ? nextMade : nextRaw, place }
  }

  return {
    refs(column) {
      let last = 0
      return writeNumbers(
        column.map(id => {
          const { code, place } = codeOf(id, last)
          last = place
          return code
        }),
      )
    },
    bytes: () => bytesOfIds(raw),
    made: () => writeNumbers(made.flatMap(id => (parts.get(id) ?? []).map(part => places.get(part) ?? 0))),
  }
}
