import { fold } from '../search/fold.ts'
import { isHonorific, spelledOut, wordsOf } from '../search/words.ts'

/** Twins without names are I and II, which sound alike. */
const numeral = /^i+$/

/** The words of a name as they sound, whatever their spelling. */
export const soundsOf = (name: string): string[] =>
  wordsOf(name).map(w => (numeral.test(w) ? w : fold(spelledOut(w))))

/**
 * One name in two spellings, or without some of its words. That letters are alike is not enough here: twins are Hasan and
 * Husain, and stand in lists with the NIK of their mother.
 */
export function isOneName(a: string, b: string): boolean {
  const [x, y] = [ownWords(a), ownWords(b)]
  if (x.join('') === y.join('')) return true
  const [few, many] = x.length < y.length ? [x, y] : [y, x]
  return few.length > 0 && few.length < many.length && few.every(w => many.includes(w))
}

function ownWords(name: string): string[] {
  const own = wordsOf(name).filter(w => !isHonorific(w))
  return soundsOf((own.length > 0 ? own : wordsOf(name)).join(' '))
}
