import type { Item } from '../log/item.ts'
import { daysBetween } from '../measures/age.ts'

/**
 * One clock for all of Indonesia, the middle one (WITA). Whoever saves within an hour of midnight may be a day off, which decides
 * nothing here, and a phone in Papua and a server in Jakarta say the same.
 */
const hoursAhead = 8

/** The calendar day on which a phone said that it saved; nothing where that is no instant. */
export function savedOn(deviceTime: string): string | undefined {
  const at = Date.parse(deviceTime)
  return Number.isFinite(at) ? new Date(at + hoursAhead * 3_600_000).toISOString().slice(0, 10) : undefined
}

/** `jam-hp`: the phone's clock cannot have been right, so nobody knows. */
export type Late = number | 'jam-hp'

/** Whole days from the day in the field until it was saved. Before the visit, or in a month after the server had it: a wrong clock. */
export function daysLate(happenedOn: string, { entry, month }: Item): Late {
  const saved = savedOn(entry.deviceTime)
  if (saved === undefined || saved < happenedOn) return 'jam-hp'
  const savedMonth = Number(saved.slice(0, 4)) * 100 + Number(saved.slice(5, 7))
  return month !== undefined && savedMonth > month ? 'jam-hp' : daysBetween(happenedOn, saved)
}
