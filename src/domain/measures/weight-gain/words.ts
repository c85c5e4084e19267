import type { WeightGain } from './weight-gain.ts'

/** "naik 350 g". */
export function movedWords(grams: number): string {
  if (grams === 0) return 'tetap'
  return grams > 0 ? `naik ${grams} g` : `turun ${-grams} g`
}

/** ": naik 350 g, minimal 500 g", where the grams are known and it is the letter that was told. */
export function gramWords(gain: WeightGain | undefined, letter: 'N' | 'T'): string {
  if (!gain?.compared || gain.letter !== letter) return ''
  const { gainGrams, leastGrams } = gain.compared
  const decided = gain.now.decided ? ' (diputuskan tenaga kesehatan)' : ''
  const moved = letter === 'N' && gainGrams > 0 ? ` ${gainGrams} g` : `: ${movedWords(gainGrams)}`
  return `${moved}, minimal ${leastGrams} g${decided}`
}
