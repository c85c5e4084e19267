import type { PullItem } from '../../src/domain/log/index.ts'
import { entryOf } from '../entry-of.ts'
import type { PageQuery, Reader } from '../store.ts'
import type { Ask } from './ask.ts'
import { pageSql } from './sql.ts'

type Row = {
  feed: string
  pos: number
  seq: number | null
  marker: 'exit' | 'forget' | null
  id: string
  month: number
  replica: string
  received_by: string
  json: string | null
  cut: boolean
}

/** A page of the largest entries would be 64 MB, which no phone takes over a weak signal. */
const enoughLetters = 1024 * 1024
/** Places read ahead of each stream. Few feeds are read to the end of the page at once, hundreds are read in turns. */
const chunkFor = (limit: number, feeds: number): number =>
  Math.max(16, Math.ceil((2 * limit) / Math.max(1, feeds)))

export async function page(ask: Ask, { reader, after, limit }: PageQuery): Promise<PullItem[]> {
  const from = new Map(reader.feeds.map(feed => [feed, after.get(feed) ?? 0]))
  const items: PullItem[] = []
  let letters = 0
  while (items.length < limit && letters < enoughLetters) {
    const rows = await ask<Row>(
      pageSql,
      [...from.keys()],
      [...from.values()],
      reader.health,
      reader.account,
      limit - items.length,
      chunkFor(limit, from.size),
      enoughLetters - letters,
    )
    for (const row of rows) {
      items.push(itemAt(row, reader))
      letters += row.json?.length ?? 0
      from.set(row.feed, row.pos)
    }
    if (!rows[0]?.cut) break
  }
  return items
}

function itemAt({ feed, pos, seq, id, marker, ...row }: Row, reader: Reader): PullItem {
  if (marker === 'exit') return { feed, pos, exit: id }
  if (marker === 'forget') return { feed, pos, forget: id }
  if (seq === null || row.json === null)
    throw new Error(`Place ${pos} of feed ${feed} is served but its entry is not in the log`)
  const placed = { feed, pos, seq, month: row.month }
  // Anybody may write another's replica into an entry: only what came from this very device does it hold itself.
  const own = row.replica === reader.replica && row.received_by === reader.replica
  return own ? { ...placed, own: id } : { ...placed, entry: entryOf(row.json) }
}
