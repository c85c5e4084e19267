import { maxEntriesPerPush } from '../domain/log/index.ts'
import type { Entry } from '../domain/log/index.ts'
import type { SaveRow } from '../db/phone-store.ts'

/** What is offered of one save: the entries that the server is not known to have. */
export type Offer = { readonly row: SaveRow; readonly entries: readonly Entry[] }

export type Limits = { readonly entries: number; readonly bytes: number; readonly saves: number }

/**
 * Of plain JSON, of which columns and gzip leave a fourteenth: a full batch is 62 KB, some 8 s on the slowest network
 * that a posyandu has (64 kbit/s), and the server waits for 15.
 */
export const pushLimits: Limits = { entries: maxEntriesPerPush, bytes: 960 * 1024, saves: maxEntriesPerPush }

/** The first saves that fit together; never less than one, never part of one (RULES.md E2), never both hands at once. */
export function firstBatch(offers: readonly Offer[], limits: Limits): readonly Offer[] {
  let entries = 0
  let bytes = 0
  const batch: Offer[] = []
  for (const offer of offers) {
    entries += offer.entries.length
    bytes += JSON.stringify(offer.entries).length
    const full = entries > limits.entries || bytes > limits.bytes || batch.length >= limits.saves
    const otherHand = batch[0] !== undefined && batch[0].row.rescued !== offer.row.rescued
    if (batch.length > 0 && (full || otherHand)) return batch
    batch.push(offer)
  }
  return batch
}
