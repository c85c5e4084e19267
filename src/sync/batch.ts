import { maxEntriesPerPush } from '../domain/log/index.ts'
import type { Entry } from '../domain/log/index.ts'
import type { SaveRow } from '../db/phone-store.ts'

/** What is offered of one save: the entries that the server is not known to have. */
export type Offer = { readonly row: SaveRow; readonly entries: readonly Entry[]; readonly bytes: number }

export const offerOf = (row: SaveRow, entries: readonly Entry[]): Offer => ({
  row,
  entries,
  bytes: JSON.stringify(entries).length,
})

export type Limits = { readonly entries: number; readonly bytes: number; readonly saves: number }

/** What the server takes at once; `bytes` of plain JSON are what the line does (pace.ts). */
export const limitsOf = (bytes: number, saves = maxEntriesPerPush): Limits => ({
  entries: maxEntriesPerPush,
  bytes,
  saves,
})

export const bytesOf = (batch: readonly Offer[]): number => batch.reduce((sum, o) => sum + o.bytes, 0)

/** The first saves that fit together; never less than one, never part of one (RULES.md E2), never both hands at once. */
export function firstBatch(offers: readonly Offer[], limits: Limits): readonly Offer[] {
  let entries = 0
  let bytes = 0
  const batch: Offer[] = []
  for (const offer of offers) {
    entries += offer.entries.length
    bytes += offer.bytes
    const full = entries > limits.entries || bytes > limits.bytes || batch.length >= limits.saves
    const otherHand = batch[0] !== undefined && batch[0].row.rescued !== offer.row.rescued
    if (batch.length > 0 && (full || otherHand)) return batch
    batch.push(offer)
  }
  return batch
}
