import { fold, foldOpen } from './fold.ts'
import { nearWords, tooFar } from './near.ts'
import { sortedOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isCommon, spelledOut } from './words.ts'

export type Reading = {
  /** Still being typed: the beginning of a word is enough. */
  readonly open: boolean
  /** Two typed words read as one: no single letter on a card stands for it. */
  readonly joined: boolean
}

export const noMatch = 255
/** Below: the same sounds, or their beginning; from there on, slips. */
export const slipFrom = 18
const sameSounds = 4
const beginning = 5
const beginningOfSounds = 11
/** A single letter on a card: nearly always Muhammad, Siti, Abdul; seldom what else begins with it. */
const initialPrice = 14
const oddInitialPrice = 44
const cutPrice = 18

/** How far a slip may go, in twentieths of a letter, by the length of the typed word. */
const budgets = [0, 0, 7, 14, 22, 30, 38, 44, 50, 54, 58]
const openBudgets = [0, 0, 5, 10, 18, 24, 29, 32, 34, 37, 40]
const budgetOf = (table: readonly number[], size: number): number =>
  table[Math.min(size, table.length - 1)] ?? 0

/** What each word of the vocabulary costs as the meaning of a typed word. */
export function pricesOf(v: Vocabulary, typed: string, reading: Reading): Uint8Array {
  const prices = new Uint8Array(v.raw.length).fill(noMatch)
  const whole = fold(spelledOut(typed))
  const begun = reading.open ? foldOpen(typed) : undefined
  if (begun !== whole) priceNear(v, whole, false, prices)
  if (begun !== undefined) priceNear(v, begun, true, prices)
  for (let id = 0; id < prices.length; id++) {
    const literal = literalPrice(v.raw[id] ?? '', typed, reading)
    if (literal < (prices[id] ?? noMatch)) prices[id] = literal
  }
  return prices
}

const restPrice = (left: number): number => Math.min(left, 5)

function literalPrice(known: string, typed: string, { open, joined }: Reading): number {
  if (known.charCodeAt(0) !== typed.charCodeAt(0)) return noMatch
  if (known === typed) return 0
  if (known.length === 1) return joined ? noMatch : isCommon(typed) ? initialPrice : oddInitialPrice
  if (!known.startsWith(typed)) return noMatch
  if (open) return beginning + restPrice(known.length - typed.length)
  return typed.length === 1 ? sameSounds : cutPrice
}

function priceNear(v: Vocabulary, folded: string, open: boolean, prices: Uint8Array): void {
  const budget = budgetOf(budgets, folded.length)
  const openBudget = open ? budgetOf(openBudgets, folded.length) : -1
  nearWords(sortedOf(v), folded, budget, (id, size, whole, prefix, prefixSize) => {
    const asPrefix = prefix <= openBudget ? prefixPrice(prefix, size - prefixSize) : noMatch
    const price = Math.min(wholePrice(whole), asPrefix)
    if (price < (prices[id] ?? noMatch)) prices[id] = price
  })
}

function wholePrice(whole: number): number {
  if (whole === tooFar) return noMatch
  return whole === 0 ? sameSounds : slipFrom + whole
}

function prefixPrice(prefix: number, left: number): number {
  return prefix === 0 ? beginningOfSounds + restPrice(left) : slipFrom + 4 + prefix + restPrice(left)
}
