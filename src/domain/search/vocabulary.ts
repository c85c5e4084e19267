import { fold } from './fold.ts'
import { dropCosts, lettersOf } from './slips.ts'
import { spelledOut } from './words.ts'

/**
 * Every different word of all names, once: ten thousand people share a few thousand words, so a typed word is compared
 * with words, not with people.
 */
export type Vocabulary = {
  readonly ids: Map<string, number>
  readonly raw: string[]
  readonly folded: string[]
  sorted: Sorted | undefined
}

/** The words in the order of their folded letters, so that a comparison goes on where two neighbours part. */
export type Sorted = {
  readonly ids: Int32Array
  /** How many letters each word shares with the one before it. */
  readonly shared: Uint8Array
  readonly starts: Int32Array
  readonly letters: Uint8Array
  readonly drops: Uint8Array
  readonly known: ReadonlySet<string>
}

export const newVocabulary = (): Vocabulary => ({ ids: new Map(), raw: [], folded: [], sorted: undefined })

export const maxLetters = 40

export function wordId(v: Vocabulary, raw: string): number {
  const known = v.ids.get(raw)
  if (known !== undefined) return known
  const id = v.raw.push(raw) - 1
  v.folded.push(fold(spelledOut(raw)).slice(0, maxLetters))
  v.ids.set(raw, id)
  v.sorted = undefined
  return id
}

export function sortedOf(v: Vocabulary): Sorted {
  return (v.sorted ??= sort(v.folded))
}

function sort(folded: readonly string[]): Sorted {
  const order = folded
    .map((word, id) => ({ word, id }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
  const total = folded.reduce((sum, w) => sum + w.length, 0)
  const [letters, drops] = [new Uint8Array(total), new Uint8Array(total)]
  const starts = new Int32Array(order.length + 1)
  const shared = new Uint8Array(order.length)
  order.forEach(({ word }, i) => {
    const at = starts[i] ?? 0
    letters.set(lettersOf(word), at)
    drops.set(dropCosts(word), at)
    starts[i + 1] = at + word.length
    shared[i] = sharedLetters(order[i - 1]?.word ?? '', word)
  })
  return { ids: Int32Array.from(order, o => o.id), shared, starts, letters, drops, known: new Set(folded) }
}

function sharedLetters(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}
