/** How often each last digit was read, from 0 to 9. */
export type DigitTally = readonly number[]

/** Which digit of a reading is looked at, which of the ten are round, and how often a fair reader comes to those. */
export type DigitScale = {
  readonly per: 1 | 10
  readonly round: readonly number[]
  readonly fairShare: number
  /** On a fair reading each of the ten digits is as frequent as any other. */
  readonly even: boolean
}

/** A board, a tape, a child's scale: one decimal, two of ten tenths are ,0 or ,5. */
export const tenths: DigitScale = { per: 10, round: [0, 5], fairShare: 0.2, even: true }

/**
 * A blood pressure: whole mmHg. A digital device ends in 0 once in ten, a gauge that is read to 2 mmHg once in five: the larger
 * share is taken, and evenness is not asked for, so that nobody is named for the gauge that she was given.
 */
export const wholes: DigitScale = { per: 1, round: [0], fairShare: 0.2, even: false }

/** With fewer readings chance alone rounds too often. */
const leastReadings = 30

/** How seldom a measurer who reads fairly would come this far. */
const rare = 0.01

/** Pearson's rule of thumb: five are expected of each digit. Above 21,67 lies one in a hundred of fair readers (chi-square, 9 degrees of freedom). */
const leastForEvenness = 50
const unevenAbove = 21.67

export type EndDigits = {
  readonly readings: number
  /** How many end in a round digit. */
  readonly rounded: number
  readonly share: number
  readonly verdict: 'belum-cukup' | 'wajar' | 'sering-bulat' | 'tidak-merata'
  /** The digit that was read most; of `tidak-merata` the one that is asked about. */
  readonly most: number
}

/** The digit, or nothing for what is no reading. */
export const endDigit = (value: number, { per }: DigitScale): number | undefined =>
  Number.isFinite(value) && value > 0 ? Math.floor(value * per + 1e-6) % 10 : undefined

export const noDigits = (): number[] => Array.from({ length: 10 }, () => 0)

/** Whether somebody reads round figures, or one digit, more often than chance would let her. Below 30 readings nothing is said. */
export function endDigits(tally: DigitTally, scale: DigitScale): EndDigits {
  const readings = tally.reduce((sum, n) => sum + n, 0)
  const rounded = scale.round.reduce((sum, digit) => sum + (tally[digit] ?? 0), 0)
  const share = readings === 0 ? 0 : rounded / readings
  const most = tally.indexOf(Math.max(...tally))
  return { readings, rounded, share, most, verdict: verdictOf(tally, readings, rounded, scale) }
}

function verdictOf(
  tally: DigitTally,
  readings: number,
  rounded: number,
  { fairShare, even }: DigitScale,
): EndDigits['verdict'] {
  if (readings < leastReadings) return 'belum-cukup'
  if (atLeast(rounded, readings, fairShare) < rare) return 'sering-bulat'
  return even && readings >= leastForEvenness && chiSquare(tally, readings) > unevenAbove
    ? 'tidak-merata'
    : 'wajar'
}

/** Pearson's chi-square against ten digits that are equally frequent. */
export function chiSquare(tally: DigitTally, readings: number): number {
  const expected = readings / tally.length
  return tally.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
}

/** The chance of that many or more of `n`: a one-sided binomial test, summed in logarithms so that a thousand readings do not underflow. */
function atLeast(k: number, n: number, chance: number): number {
  let logTerm = n * Math.log(1 - chance)
  let below = 0
  for (let i = 0; i < k; i++) {
    below += Math.exp(logTerm)
    logTerm += Math.log(((n - i) / (i + 1)) * (chance / (1 - chance)))
  }
  return Math.max(0, 1 - below)
}
