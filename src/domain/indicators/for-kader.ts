import type { Count } from './count.ts'
import { linesAt, suppressed } from './suppress.ts'

/** What a kader may have as a number and with its names: nothing that a confidential answer went into. */
export const isOpen = ({ seenBy, neverKader }: Count): boolean => seenBy === 'posyandu' && neverKader !== true

/** What confidential answers went into, and a kader has from the server as a number, without names (RULES.md J12). */
export const isOnlyNumber = ({ seenBy, neverKader }: Count): boolean =>
  seenBy === 'health' && neverKader !== true

/**
 * The sums of one posyandu and month as a kader may have them: of what is only a number to her those from 1 to 4 are null,
 * and with them what would give them away. She knows everybody there by name.
 */
export function sumsForKader(
  counts: readonly Count[],
): (sums: readonly number[]) => readonly (number | null)[] {
  const families = counts.flatMap((whole, at) => {
    const parts = counts.flatMap((c, place) => (c.within === whole && isOnlyNumber(c) ? [place] : []))
    return isOnlyNumber(whole) && parts.length > 0 ? [{ whole: at, parts }] : []
  })
  const lines = linesAt(families)
  return sums => {
    const hidden = suppressed(
      counts.map((c, at) => (isOnlyNumber(c) ? (sums[at] ?? 0) : 0)),
      lines,
    )
    return counts.map((_, at) => (hidden.has(at) ? null : (sums[at] ?? 0)))
  }
}
