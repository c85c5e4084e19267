import type { SearchCard } from './card.ts'
import { noMatch } from './prices.ts'
import type { TypedWord } from './query.ts'
import { plainNumber } from './rows.ts'
import type { Rows } from './rows.ts'

/** A reading made ready: per typed word, its price for every word of the vocabulary. */
export type PricedReading = {
  readonly words: readonly TypedWord[]
  readonly prices: readonly Uint8Array[]
  /** Joining words is a guess: it must be better than the plain reading by this much. */
  readonly extra: number
}

export const nobody = 100_000

/** What a match costs more in a nickname, in the mother's name, in the name of the dusun. */
export const kindPrices: readonly number[] = [0, 3, 22, 26]
const motherPrices: readonly number[] = [60, 60, 0, 60]
/** A word of hers that already answered another typed one ("Nur Nuraini"). */
const usedPrice = 24
/** A typed word that she does not have at all. One is forgiven beside one that she has. */
const missingPrice = 74
const missingCommonPrice = 30
const wrongPlacePrice = 2
/** Each word of hers that nobody typed: the shorter name is the nearer one. */
const untypedPrice = 1

type Best = { price: number; bits: number }
const best: Best = { price: nobody, bits: 0 }

/** Total price of a person for a reading; `nobody` when too little fits or the ceiling is passed. */
export function priceOf(
  rows: Rows,
  row: number,
  reading: PricedReading,
  ofMother: boolean,
  ceiling: number,
): number {
  let total = reading.extra
  let used = 0
  let missing = 0
  let named = false
  for (let i = 0; i < reading.words.length; i++) {
    const word = reading.words[i]
    const prices = reading.prices[i]
    if (!word || !prices) continue
    if (word.digits) {
      total += digitPrice(rows.cards[row], rows.rts[row] ?? '', word.text)
    } else {
      named = true
      cheapestSlot(
        rows,
        row,
        prices,
        ofMother ? motherPrices : kindPrices,
        used,
        i === 0 ? wrongPlacePrice : 0,
      )
      const absent = word.common ? missingCommonPrice : missingPrice
      if (best.price < absent) used |= best.bits
      else if (!word.common) missing++
      total += Math.min(best.price, absent)
    }
    if (missing > 1 || total > ceiling) return nobody
  }
  if (named && used === 0) return nobody
  return total + Math.max(0, (rows.nameWords[row] ?? 0) - bitCount(used)) * untypedPrice
}

function cheapestSlot(
  rows: Rows,
  row: number,
  prices: Uint8Array,
  kinds: readonly number[],
  used: number,
  wrongPlace: number,
): void {
  best.price = nobody
  best.bits = 0
  const end = rows.starts[row + 1] ?? 0
  for (let s = rows.starts[row] ?? 0; s < end; s++) {
    const base = prices[rows.words[s] ?? 0] ?? noMatch
    if (base === noMatch) continue
    const bits = rows.bits[s] ?? 0
    let price = base + (kinds[rows.kinds[s] ?? 0] ?? 0)
    if ((used & bits) !== 0) price += usedPrice
    if ((bits & 1) === 0) price += wrongPlace
    if (price >= best.price) continue
    best.price = price
    best.bits = bits
  }
}

function bitCount(bits: number): number {
  let count = 0
  for (let b = bits; b !== 0; b &= b - 1) count++
  return count
}

/** Digits are the end of a NIK, a year of birth, or an RT. */
function digitPrice(card: SearchCard | undefined, rt: string, digits: string): number {
  const nik = card?.nikEnd
  if (digits.length >= 4 && nik !== undefined && nik === digits.slice(-4)) return 0
  if (digits.length === 4 && card?.lahir?.startsWith(digits)) return 10
  if (digits.length >= 4) return nobody
  if (nik?.endsWith(digits) || nik?.startsWith(digits)) return 12
  return rt !== '' && rt === plainNumber(digits) ? 14 : nobody
}
