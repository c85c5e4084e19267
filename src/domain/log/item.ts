import type { Entry } from './entry.ts'

/** Where this copy of an entry stands: `seq` as soon as the server accepted it; else why it has none yet. */
export type Item = {
  readonly entry: Entry
  readonly seq?: number
  /** Month of acceptance (yyyymm), for digests. */
  readonly month?: number
  /**
   * acked: the server has it, but it was not pulled in its place yet (RULES.md D2). carried: it came from another phone by
   * hand (Y5).
   */
  readonly state?: 'pending' | 'acked' | 'waiting' | 'rejected' | 'carried'
}

/** Accepted ones by `seq`; then those of other phones, then pending ones, in the order in which their phone made them. No clock takes part. */
export function byOrder(a: Item, b: Item): number {
  const seqs = (a.seq ?? Infinity) - (b.seq ?? Infinity)
  if (!Number.isNaN(seqs) && seqs !== 0) return seqs
  return (
    Number(b.state === 'carried') - Number(a.state === 'carried') ||
    a.entry.localSeq - b.entry.localSeq ||
    (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)
  )
}

/** Clinical order: the day in the field, then the order above. */
export function byClinicalOrder(a: Item, b: Item): number {
  if (a.entry.happenedOn !== b.entry.happenedOn) return a.entry.happenedOn < b.entry.happenedOn ? -1 : 1
  return byOrder(a, b)
}
