import { counts, holds } from '../../src/domain/indicators/index.ts'
import type { Months } from './figure-store.ts'

/** Places of the counts that count families. */
const places = counts.flatMap((c, at) => (c.per === 'keluarga' ? [at] : []))
const isPlace: ReadonlySet<number> = new Set(places)

/** What is added up for each person by herself. */
export const isOfPersons = (place: number): boolean => !isPlace.has(place)

type Held = { readonly posyandu: string; readonly month: string; readonly place: number }

/** Where families count by these rows: each once, however many of it are in them. */
export function familiesIn(rows: Iterable<Months>): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>()
  for (const [posyandu, month, bits, rumah] of [...rows].flat())
    for (const place of rumah === undefined ? [] : places)
      if (holds(bits, place)) found.set(`${place} ${month} ${posyandu} ${rumah}`, { posyandu, month, place })
  return found
}

/** Every family that is named in them. */
export const familiesOf = (rows: readonly Months[]): string[] => [
  ...new Set(rows.flat().flatMap(([, , , rumah]) => rumah ?? [])),
]
