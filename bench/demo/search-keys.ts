import { buildIndex } from '../../src/domain/search/index.ts'
import type { SearchCard } from '../../src/domain/search/index.ts'
import { addMonths } from './dates.ts'
import { regions } from './name-lists.ts'
import { namer } from './names.ts'
import type { Random } from './random.ts'
import { seeded } from './random.ts'

export function searchCards(seed: string, people: number): SearchCard[] {
  const random = seeded(seed)
  const name = namer(random)
  return Array.from({ length: people }, () => {
    const months = random.int(0, 1000)
    const year = 2026 - Math.floor(months / 12)
    const region = random.pick(regions)
    return {
      id: random.id(),
      nama: name(random.chance(0.5) ? 'L' : 'P', year, region),
      lahir: addMonths('2026-11-01', -months),
      rt: `0${random.int(1, 6)}`,
      nikEnd: String(random.int(1, 9999)).padStart(4, '0'),
      ...(months < 220 ? { ibu: name('P', year - 27, region) } : {}),
    }
  })
}

/** What a cadre types, key by key: a name as heard, often with a slip, seldom to its end. */
export function typedKeys(random: Random, cards: readonly SearchCard[], names: number): string[] {
  return Array.from({ length: names }, () => {
    const name = random.pick(cards).nama.toLowerCase()
    const at = random.int(1, Math.max(1, name.length - 2))
    const typed = random.chance(0.4) ? name.slice(0, at) + name.slice(at + 1) : name
    return Array.from({ length: Math.min(12, typed.length) }, (_, i) => typed.slice(0, i + 1))
  }).flat()
}

export type SearchTimes = {
  readonly keys: number
  readonly build: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

/** Milliseconds from a key press to the ids of the results; the clock is handed in. */
export function timeSearch({
  people = 10_000,
  names = 200,
  now,
}: {
  people?: number
  names?: number
  now: () => number
}): SearchTimes {
  const cards = searchCards('search', people)
  const before = now()
  const index = buildIndex(cards)
  const build = now() - before
  const times = typedKeys(seeded('keys'), cards, names).map(text => {
    const pressed = now()
    index.find(text, 20)
    return now() - pressed
  })
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { keys: times.length, build, p50: at(0.5), p95: at(0.95), max: at(1) }
}
