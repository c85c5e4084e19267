/** Readings with one decimal: two of ten tenths are ,0 or ,5. */
const fairShare = 0.2

/** With fewer readings chance alone rounds too often. */
const leastReadings = 30

/** How seldom a measurer who reads fairly would come this far. */
const rare = 0.01

export type EndDigits = {
  readonly readings: number
  /** How many end in ,0 or ,5. */
  readonly rounded: number
  readonly share: number
  readonly verdict: 'belum-cukup' | 'wajar' | 'sering-bulat'
}

/** Whether somebody reads to whole and half figures more often than chance would let her: a one-sided binomial test. */
export function endDigits(values: readonly number[]): EndDigits {
  const tenths = values.filter(v => Number.isFinite(v) && v > 0).map(v => Math.floor(v * 10 + 1e-6) % 10)
  const readings = tenths.length
  const rounded = tenths.filter(digit => digit === 0 || digit === 5).length
  const share = readings === 0 ? 0 : rounded / readings
  if (readings < leastReadings) return { readings, rounded, share, verdict: 'belum-cukup' }
  return { readings, rounded, share, verdict: atLeast(rounded, readings) < rare ? 'sering-bulat' : 'wajar' }
}

/** The chance of that many or more of `n`, summed in logarithms so that a thousand readings do not underflow. */
function atLeast(k: number, n: number): number {
  let logTerm = n * Math.log(1 - fairShare)
  let below = 0
  for (let i = 0; i < k; i++) {
    below += Math.exp(logTerm)
    logTerm += Math.log(((n - i) / (i + 1)) * (fairShare / (1 - fairShare)))
  }
  return Math.max(0, 1 - below)
}
