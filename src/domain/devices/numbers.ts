import { atMost, countIn, union, upTo, without } from './ranges.ts'
import type { Ranges } from './ranges.ts'

/**
 * What the server knows of the numbers (localSeq) of one replica. R2: they rise by one for each entry, so a number that
 * the phone has made, that never came and that the phone does not hold any more is a record that was lost (RULES.md D8).
 */
export type Numbers = {
  /** The last one that its phone said it made. */
  readonly made: number
  /** How many of them the phone said that it still holds for sending; undefined: it never said. */
  readonly unsent: number | undefined
  /** The epoch in which it last said so. */
  readonly epoch: string | undefined
  readonly received: Ranges
  /** Missing when the phone held nothing any more. */
  readonly lost: Ranges
  /** Missing when the phone first spoke in an epoch: that hole may be the restore's, not the phone's (D9). */
  readonly excused: Ranges
}

export const noNumbers: Numbers = {
  made: 0,
  unsent: undefined,
  epoch: undefined,
  received: [],
  lost: [],
  excused: [],
}

/** More holes than any honest phone makes. */
const maxRanges = 200

export const missing = ({ made, received, excused }: Numbers): Ranges =>
  without(without(upTo(made), received), excused)

/** Entries that nobody acknowledged and that the phone no longer says it holds. */
export const lostCount = (n: Numbers): number =>
  Math.max(countIn(n.lost), n.unsent === undefined ? 0 : countIn(missing(n)) - n.unsent)

/** However often and by whichever way they come. */
export const arrived = (n: Numbers, numbers: Ranges): Numbers => ({
  ...n,
  received: atMost(union(n.received, numbers), maxRanges),
  lost: without(n.lost, numbers),
})

export type SaidOf = { readonly made: number; readonly unsent: number; readonly epoch: string | undefined }

/**
 * What the phone says now; one that has pulled nothing yet stands in no epoch. Not heard: one that still stands in
 * another epoch than the server, for what is lacking there is not offered again yet; and one that has made fewer numbers
 * than were said before, which is an older copy of the phone or a message that was late.
 */
export function heard(n: Numbers, said: SaidOf, current: string): Numbers {
  if ((said.epoch ?? current) !== current || said.made < n.made) return n
  const now = { ...n, made: said.made, unsent: said.unsent, epoch: current }
  const next = n.epoch === current ? now : excusing(now)
  return said.unsent === 0 ? { ...next, lost: missing(next) } : next
}

/** People have dealt with what was lost. */
export function settledNumbers(n: Numbers): Numbers {
  const gone = n.unsent === 0 ? missing(n) : n.lost
  return { ...n, lost: [], excused: union(n.excused, gone) }
}

function excusing(n: Numbers): Numbers {
  const gaps = missing(n)
  if (countIn(gaps) <= (n.unsent ?? 0)) return n
  return { ...n, excused: union(n.excused, without(gaps, n.lost)) }
}
