/** Every way in which a request or its answer may go wrong, as a chance for each request. README.md says what must happen then. */
export const faultNames = [
  'lost',
  'answerLost',
  'truncated',
  'halfBatch',
  'cut',
  'partial',
  'portal',
  'broken',
  'busy',
  'narrow',
  'expired',
  'crash',
  'full',
  'locked',
  'late',
  'reversed',
] as const
export type FaultName = (typeof faultNames)[number]
export type Weather = Readonly<Record<FaultName, number>>

export const storm: Weather = {
  /** The request does not arrive. */
  lost: 0.06,
  /** The server has done it, and nobody hears of it. */
  answerLost: 0.13,
  /** The request arrives without its end. */
  truncated: 0.03,
  /** It arrives without its last saves, and can be read all the same. */
  halfBatch: 0.03,
  /** The answer arrives without its end. */
  cut: 0.04,
  /** It arrives without its last verdicts, and can be read all the same. */
  partial: 0.04,
  /** Somebody else answers. */
  portal: 0.03,
  /** 500, 502, 504. */
  broken: 0.02,
  /** 503 or 429, with the time after which to ask again. */
  busy: 0.02,
  /** A box on the way lets nothing larger than one save through. */
  narrow: 0.04,
  /** The session is over. */
  expired: 0.02,
  /** The process is killed in the transaction, and started again. */
  crash: 0.04,
  /** The server's disk is full. */
  full: 0.02,
  /** Its database is busy for longer than it waits. */
  locked: 0.02,
  /** A copy arrives again, much later. */
  late: 0.1,
  /** The saves arrive in the other order. */
  reversed: 0.08,
}

const none = Object.fromEntries(faultNames.map(name => [name, 0]))

export const calm = none as Weather // every name has its zero
