const minute = 60_000
const year = 365 * 24 * 60 * minute

/** More than this between the phone's clock and the server's is worth a word. */
export const tolerated = 10 * minute
/** A phone that was neither updated nor heard of for so long is rarer than one whose year is wrong. */
const farAhead = 3 * year

export type Known = {
  /** When this app was built, and what the server's clock said last; milliseconds. */
  readonly builtAt: number
  readonly serverTime?: number | undefined
}

/** The phone's clock stands before what has happened, or far beyond it. Nothing is ordered by it; people are told. */
export function isClockDoubtful(now: number, { builtAt, serverTime = 0 }: Known): boolean {
  const latest = Math.max(builtAt, serverTime)
  return latest > 0 && (now < latest - tolerated || now > latest + farAhead)
}
