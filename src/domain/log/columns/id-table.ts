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

  function placeOf(id: string): number {
    const place = parts.has(id) ? -made.push(id) : known.length + raw.push(id) - 1
    places.set(id, place)
    return place
  }

  return {
    refs(column) {
      const codes: number[] = []
      let last = 0
      for (const id of column) {
        const named = places.get(id)
        const place = named ?? placeOf(id)
        if (named === undefined) codes.push(place < 0 ? nextMade : nextRaw)
        else codes.push(firstStep + (place < last ? 2 * (last - place) - 1 : 2 * (place - last)))
        last = place
      }
      return writeNumbers(codes)
    },
    bytes: () => bytesOfIds(raw),
    made: () => writeNumbers(made.flatMap(id => (parts.get(id) ?? []).map(part => places.get(part) ?? 0))),
  }
}
