import type { Provenance } from '../../instrument/index.ts'
import { addDays } from '../../measures/age.ts'
import { after } from '../span.ts'
import type { Span } from '../span.ts'
import type { Status } from '../status.ts'

/** One contact with a health worker, counted from a day: the last period, the delivery or the birth. */
export type Contact = Provenance & {
  readonly id: string
  readonly words: string
  /** When it belongs; absent where a list has no windows yet. `until` is the first day that no longer counts. */
  readonly window?: { readonly from: Span; readonly until: Span }
  /** It is still wanted after its window, until the episode ends. */
  readonly stillWanted?: true
}

export type ContactRow = {
  readonly contact: Contact
  readonly status: Status
  readonly from?: string
  readonly until?: string
  readonly doneOn?: string
}

/**
 * How the contacts of an episode stand on a day. `done` are the days on which one happened: each fills the first contact
 * still open whose window holds it, so that no list of names has to be agreed upon with the KIA book.
 */
export function contactsOn(
  list: readonly Contact[],
  since: string,
  done: readonly string[],
  on: string,
): readonly ContactRow[] {
  const free = done.filter(d => d >= since && d <= on).toSorted()
  const taken = new Set<number>()
  let next = true
  return list.map(contact => {
    const range = rangeOf(contact, since)
    const at = free.findIndex((d, i) => !taken.has(i) && (!range || (d >= range.from && d < range.end)))
    const doneOn = free[at]
    if (at >= 0) taken.add(at)
    const told = range ? { from: range.from, until: addDays(range.end, -1) } : {}
    if (doneOn !== undefined) return { contact, status: 'selesai', ...told, doneOn }
    const status = range ? byWindow(contact, range, on) : byCount(next)
    next = false
    return { contact, status, ...told }
  })
}

type Range = { readonly from: string; readonly end: string }

const rangeOf = ({ window }: Contact, since: string): Range | undefined =>
  window && { from: after(since, window.from), end: after(since, window.until) }

function byWindow({ stillWanted }: Contact, { from, end }: Range, on: string): Status {
  if (on < from) return 'belum-waktunya'
  if (on < end) return 'jatuh-tempo'
  return stillWanted ? 'terlambat' : 'lewat-usia'
}

/** Without windows only the order is known: the first that is open is wanted. */
const byCount = (next: boolean): Status => (next ? 'jatuh-tempo' : 'belum-waktunya')
