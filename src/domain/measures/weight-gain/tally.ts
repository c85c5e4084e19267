import type { Letter, WeightGain } from './weight-gain.ts'

export type Tally = Readonly<Record<Letter, number>> & {
  /** Weighed this month: always N + T + O + B. */
  readonly D: number
  readonly duaT: number
  /** Those with a comparison, under N/D′. */
  readonly D1: number
}

/** Children of one month; who was not weighed, or has no letter, is not among them. */
export function tally(children: readonly (WeightGain | undefined)[]): Tally {
  const count = (letter: Letter): number => children.filter(c => c?.letter === letter).length
  const [N, T, O, B] = [count('N'), count('T'), count('O'), count('B')]
  return { N, T, O, B, D: N + T + O + B, D1: N + T, duaT: children.filter(c => c?.twoT).length }
}
