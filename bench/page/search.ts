import { Dexie } from 'dexie'
import { buildIndex } from '../../src/domain/search/index.ts'
import type { SearchCard } from '../../src/domain/search/index.ts'
import { searchCards, typedKeys } from '../demo/search-keys.ts'
import { seeded } from '../demo/random.ts'

/** In the page: every key press asked of our index in memory, and of an index that Dexie keeps. */
export type SearchTimes = {
  readonly ours: readonly number[]
  readonly dexie: readonly number[]
  readonly build: number
}

const cards = searchCards('search', 10_000)
const keys = typedKeys(seeded('keys'), cards, 40)
const db = new Dexie('bench-search')
db.version(1).stores({ people: 'id, *words' })

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/)

/** The words of a name as a multi-entry index: what Dexie's own guide gives for search as you type. */
const table = db.table<SearchCard & { words: string[] }>('people')
const fill = async (): Promise<void> => {
  await table.clear()
  await table.bulkPut(cards.map(c => ({ ...c, words: wordsOf(c.nama) })))
}

async function withDexie(text: string): Promise<unknown> {
  const [first = '', ...rest] = wordsOf(text.trim())
  const rows = await table.where('words').startsWith(first).distinct().toArray()
  return rows.filter(r => rest.every(w => r.words.some(own => own.startsWith(w)))).slice(0, 30)
}

async function run(): Promise<SearchTimes> {
  const began = performance.now()
  const index = buildIndex(cards)
  const build = performance.now() - began
  const ours: number[] = []
  const dexie: number[] = []
  for (const text of keys) {
    const pressed = performance.now()
    index.find(text, 30)
    ours.push(performance.now() - pressed)
    const asked = performance.now()
    await withDexie(text)
    dexie.push(performance.now() - asked)
  }
  return { ours, dexie, build }
}

Object.assign(window, { fillSearch: fill, runSearch: run })
