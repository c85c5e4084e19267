import type { Found, SearchCard } from './card.ts'
import { explain } from './explain.ts'
import { fold } from './fold.ts'
import { cheapestPeople, together } from './hits.ts'
import type { Hit } from './hits.ts'
import { pricesOf, slipFrom } from './prices.ts'
import { parseQuery, splitReadings } from './query.ts'
import type { Query, TypedWord } from './query.ts'
import { addRow, newRows } from './rows.ts'
import type { Rows } from './rows.ts'
import type { PricedReading } from './score.ts'
import { newVocabulary, sortedOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

export type SearchIndex = {
  readonly size: number
  update(card: SearchCard): void
  remove(id: string): void
  /** At most `limit` people, nearest first; the last typed word may be a beginning. */
  find(text: string, limit: number): Found[]
}

const joinPrice = 4
/** Joined readings are tried when the plain one found nobody this near, per typed word, … */
const nearEnough = slipFrom - 4
/** … and when some word of somebody's comes this near to the joined one. */
const joinReach = slipFrom + 30
const rememberedWords = 48
const nothing = new Uint8Array(0)

/**
 * People by what a cadre types: any spelling of any part of the name, mother's name, end of the NIK, RT, dusun. Built
 * when the app opens. Every typed word is priced once against the vocabulary and remembered while the next is typed.
 */
export function buildIndex(cards: Iterable<SearchCard>): SearchIndex {
  let vocabulary: Vocabulary = newVocabulary()
  let rows: Rows = newRows()
  let places = new Map<string, number>()
  const remembered = new Map<string, Uint8Array>()

  const place = (card: SearchCard): void => void places.set(card.id, addRow(rows, vocabulary, card))

  const fill = (all: Iterable<SearchCard>): void => {
    ;[vocabulary, rows, places] = [newVocabulary(), newRows(), new Map()]
    remembered.clear()
    for (const card of all) place(card)
    sortedOf(vocabulary)
  }

  const drop = (id: string): void => {
    const row = places.get(id)
    if (row === undefined) return
    rows.cards[row] = undefined
    places.delete(id)
    if (rows.cards.length > 2 * places.size + 500) fill(rows.cards.filter(c => c !== undefined))
  }

  const priced = (word: TypedWord): Uint8Array => {
    const key = word.text + (word.open ? '*' : '') + (word.joined ? '+' : '')
    const known = remembered.get(key)
    if (known && known.length === vocabulary.raw.length) return known
    if (remembered.size >= rememberedWords) remembered.clear()
    const made = pricesOf(vocabulary, word.text, word)
    remembered.set(key, made)
    return made
  }

  const pricedReading = (words: readonly TypedWord[], extra: number): PricedReading => ({
    words,
    prices: words.map(w => (w.digits ? nothing : priced(w))),
    extra,
  })

  const hitsOf = (query: Query, limit: number): Hit[] => {
    const [words = [], ...joined] = query.readings
    const plain = cheapestPeople(rows, query, pricedReading(words, 0), limit)
    if ((plain[0]?.price ?? Infinity) <= nearEnough * words.length) return plain
    const split = splitReadings(words, word => sortedOf(vocabulary).known.has(fold(word)))
    const readings = [...joined, ...split].map(r => pricedReading(r, joinPrice)).filter(isNear)
    if (readings.length === 0) return plain
    return together([plain, ...readings.map(r => cheapestPeople(rows, query, r, limit))], limit)
  }

  fill(cards)
  return {
    get size() {
      return places.size
    },
    update: card => {
      drop(card.id)
      place(card)
    },
    remove: drop,
    find: (text, limit) => {
      const query = parseQuery(text)
      if (query.readings[0]?.length === 0 && !query.rt) return []
      return hitsOf(query, limit).map(h => explain(rows, vocabulary, h.row, h.card, h.reading))
    },
  }
}

const isNear = (reading: PricedReading): boolean =>
  reading.words.every((w, i) => !w.joined || reading.prices[i]?.some(p => p < joinReach))
