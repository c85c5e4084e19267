import { changeCost, dropCosts, finalKCost, lettersOf, swapCost } from './slips.ts'
import { maxLetters } from './vocabulary.ts'
import type { Sorted } from './vocabulary.ts'

export const tooFar = 255

/** Told of every word near enough: distance to all of it, and to its best beginning of `prefixSize` letters. */
export type OnNear = (id: number, size: number, whole: number, prefix: number, prefixSize: number) => void

const width = maxLetters + 1
const grid = new Int32Array(width * width)
const least = new Int32Array(width)
const prefixes = new Int32Array(width)
const prefixSizes = new Int32Array(width)
const kLetter = 11

/**
 * Weighted Damerau–Levenshtein distance of a typed word to all known ones at once. The words are sorted, so each row
 * of the table (one letter of the known word) is worked out once for all words that begin alike, and a beginning that
 * is already too far is passed over with everything behind it.
 */
export function nearWords(sorted: Sorted, typed: string, budget: number, onNear: OnNear): void {
  const text = typed.slice(0, maxLetters)
  const m = text.length
  const letters = lettersOf(text)
  const drops = dropCosts(text)
  grid[0] = 0
  for (let j = 1; j <= m; j++) grid[j] = (grid[j - 1] ?? 0) + (drops[j - 1] ?? 0)
  least[0] = 0
  prefixes[0] = tooFar
  let deadFrom = width
  for (let w = 0; w < sorted.ids.length; w++) {
    const shared = sorted.shared[w] ?? 0
    if (shared >= deadFrom) continue
    deadFrom = width
    const start = sorted.starts[w] ?? 0
    const size = (sorted.starts[w + 1] ?? 0) - start
    for (let i = shared + 1; i <= size; i++) {
      fillRow(sorted, start, i, letters, drops, m)
      if ((least[i] ?? 0) <= budget || (least[i - 1] ?? 0) + swapCost <= budget) continue
      deadFrom = i
      break
    }
    const reached = Math.min(size, deadFrom)
    const whole = deadFrom <= size ? tooFar : wholeOf(sorted, start, size, m)
    const prefix = prefixes[reached] ?? tooFar
    if (whole > budget && prefix > budget) continue
    onNear(sorted.ids[w] ?? 0, size, whole <= budget ? whole : tooFar, prefix, prefixSizes[reached] ?? 0)
  }
}

function wholeOf(sorted: Sorted, start: number, size: number, m: number): number {
  const all = grid[size * width + m] ?? tooFar
  if (size < 4 || sorted.letters[start + size - 1] !== kLetter) return all
  return Math.min(all, (grid[(size - 1) * width + m] ?? tooFar) + finalKCost)
}

function fillRow(
  sorted: Sorted,
  start: number,
  i: number,
  typed: Uint8Array,
  typedDrops: Uint8Array,
  m: number,
): void {
  const row = i * width
  const before = row - width
  const a = sorted.letters[start + i - 1] ?? 0
  const earlier = i > 1 ? (sorted.letters[start + i - 2] ?? 0) : 0
  const drop = sorted.drops[start + i - 1] ?? 0
  let best = (grid[row] = (grid[before] ?? 0) + drop)
  for (let j = 1; j <= m; j++) {
    const b = typed[j - 1] ?? 0
    let cell = (grid[before + j - 1] ?? 0) + (a === b ? 0 : changeCost(a, b))
    const missing = (grid[before + j] ?? 0) + drop
    if (missing < cell) cell = missing
    const added = (grid[row + j - 1] ?? 0) + (typedDrops[j - 1] ?? 0)
    if (added < cell) cell = added
    if (a !== b && j > 1 && earlier === b && a === typed[j - 2]) {
      const swapped = (grid[before - width + j - 2] ?? 0) + swapCost
      if (swapped < cell) cell = swapped
    }
    grid[row + j] = cell
    if (cell < best) best = cell
  }
  least[i] = best
  notePrefix(i, grid[row + m] ?? tooFar)
}

function notePrefix(i: number, here: number): void {
  const known = prefixes[i - 1] ?? tooFar
  const better = here < known
  prefixes[i] = better ? here : known
  prefixSizes[i] = better ? i : (prefixSizes[i - 1] ?? 0)
}
