import { maxEntriesPerPush } from '../domain/log/index.ts'
import type { Entry, PushRequest } from '../domain/log/index.ts'
import type { PhoneBase } from '../db/context.ts'
import type { SaveRow } from '../db/phone-store.ts'
import { keptSave } from '../db/saves.ts'

/** What is offered of one save: the entries that the server is not known to have. */
export type Offer = { readonly row: SaveRow; readonly entries: readonly Entry[]; readonly bytes: number }

/** The saves of these rows as they are offered, in their order. */
export async function offersOf(
  log: Pick<PhoneBase, 'codec'>,
  rows: readonly SaveRow[],
): Promise<readonly Offer[]> {
  const kept = await Promise.all(rows.map(row => keptSave(log, row)))
  return kept.map(({ row, entries }) =>
    offerOf(
      row,
      entries.filter(e => !row.placed.includes(e.id)),
    ),
  )
}

/** With everything in them, also what the server is known to have. */
export async function wholeOffersOf(
  log: Pick<PhoneBase, 'codec'>,
  rows: readonly SaveRow[],
): Promise<readonly Offer[]> {
  const kept = await Promise.all(rows.map(row => keptSave(log, row)))
  return kept.map(({ row, entries }) => offerOf(row, entries))
}

/** What of others was offered in this epoch and is on the server: it shows what this device knows of somebody (RULES.md W6). */
export const shownOf = (log: Pick<PhoneBase, 'codec'>, sent: readonly SaveRow[]): Promise<readonly Offer[]> =>
  wholeOffersOf(
    log,
    sent.filter(row => row.rescued),
  )

/** Those of the shown that are about whom the batch is about, as far as they fit beside it. */
export function proofFor(
  batch: readonly Offer[],
  shown: readonly Offer[],
  limits: Pick<Limits, 'entries' | 'saves'>,
): readonly Offer[] {
  if (!batch.some(o => o.row.rescued)) return []
  const abouts = new Set(batch.flatMap(o => o.row.abouts))
  let entries = batch.reduce((n, o) => n + o.entries.length, 0)
  const proof: Offer[] = []
  for (const offer of shown) {
    if (!offer.row.abouts.some(id => abouts.has(id))) continue
    entries += offer.entries.length
    if (entries > limits.entries || batch.length + proof.length >= limits.saves) break
    proof.push(offer)
  }
  return proof
}

/** What a push says of them, whichever way it goes. */
export const savesOf = (batch: readonly Offer[]): PushRequest['saves'] =>
  batch.map(({ row, entries }) => ({
    save: row.save,
    entries: [...entries],
    ...(row.rescued && { rescued: true }),
  }))

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
