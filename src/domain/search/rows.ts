import type { SearchCard } from './card.ts'
import { wordId } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isHonorific, wordsOf } from './words.ts'

/** Kinds of slot, in the order of how much they count: a name before a nickname before a mother before a place. */
export const slotKinds = ['nama', 'panggilan', 'ibu', 'dusun'] as const

/**
 * All people in flat arrays. A person is a run of slots; a slot is a word of hers, what kind of word it is, and the bit
 * (two for a joined pair) that keeps one word of hers from answering two typed ones.
 */
export type Rows = {
  readonly cards: (SearchCard | undefined)[]
  readonly rts: string[]
  readonly nameWords: number[]
  /** Row r has the slots from starts[r] to starts[r + 1]. */
  readonly starts: number[]
  words: Int32Array
  bits: Int32Array
  kinds: Uint8Array
}

export function newRows(): Rows {
  const room = 1 << 12
  return {
    cards: [],
    rts: [],
    nameWords: [],
    starts: [0],
    words: new Int32Array(room),
    bits: new Int32Array(room),
    kinds: new Uint8Array(room),
  }
}

const maxWords = 30

type Slot = { readonly word: string; readonly kind: number; readonly bits: number }

export function addRow(rows: Rows, v: Vocabulary, card: SearchCard): number {
  const slots: Slot[] = []
  const named = addText(slots, card.nama, 0, 0)
  let used = addText(slots, card.panggilan, 1, named)
  used = addText(slots, card.dikenal, 1, used)
  used = addText(slots, card.ibu, 2, used)
  addText(slots, card.dusun, 3, used)
  const start = rows.starts[rows.cards.length] ?? 0
  makeRoom(rows, start + slots.length)
  slots.forEach((slot, i) => {
    rows.words[start + i] = wordId(v, slot.word)
    rows.bits[start + i] = slot.bits
    rows.kinds[start + i] = slot.kind
  })
  rows.starts.push(start + slots.length)
  rows.nameWords.push(named)
  rows.rts.push(plainNumber(card.rt ?? ''))
  return rows.cards.push(card) - 1
}

function makeRoom(rows: Rows, slots: number): void {
  if (slots <= rows.words.length) return
  rows.words = widened(rows.words, new Int32Array(rows.words.length * 2))
  rows.bits = widened(rows.bits, new Int32Array(rows.bits.length * 2))
  rows.kinds = widened(rows.kinds, new Uint8Array(rows.kinds.length * 2))
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

export const plainNumber = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+/, '')

/** Adds the words of one text; returns how many words the person has by then. */
function addText(slots: Slot[], text: string | undefined, kind: number, used: number): number {
  const all = wordsOf(text ?? '').filter(w => !/^\d/.test(w))
  const own = all.filter(w => !isHonorific(w))
  const words = (own.length > 0 ? own : all).slice(0, maxWords - used)
  words.forEach((word, i) => {
    const bit = 1 << (used + i)
    slots.push({ word, kind, bits: bit })
    const before = words[i - 1]
    if (before && joins(before, word)) slots.push({ word: before + word, kind, bits: bit | (bit >> 1) })
  })
  return used + words.length
}

/** "Nur Hayati" is also "Nurhayati": only short words grow together. */
const joins = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (a.length <= 5 || b.length <= 4)
