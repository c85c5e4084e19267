import type { Database } from 'better-sqlite3'
import type { PullItem } from '../../src/domain/log/index.ts'
import type { PageQuery, Reader } from '../store.ts'
import { query } from './prepare.ts'
import type { Query } from './prepare.ts'
import { readSql } from './sql.ts'
import { entryOf } from './entry-of.ts'

/**
 * A reader's feeds are streams of places in order of pos: one per feed and class that it may read, and for those who
 * are no health workers one with the health entries that they wrote themselves. The class is part of the index, so a
 * page costs what it holds, however many entries of another class stand between. Streams are read in small chunks.
 */
type Stream = { readonly feed: string; next(): number | undefined; advance(): void }

type PlaceRow = {
  id: string
  marker: 'exit' | 'forget' | null
  seq: number | null
  month: number | null
  received_by: string | null
  replica: string | null
  json: string | null
}

const chunk = 64
/** A page of the largest entries would be 64 MB, which no phone takes over a weak signal. */
const enoughLetters = 1024 * 1024

export function pageReader(db: Database): (q: PageQuery) => PullItem[] {
  const byClass = query<{ pos: number }>(db, readSql.stream)
  const byAuthor = query<{ pos: number }>(db, readSql.ownStream)
  const place = query<PlaceRow>(db, readSql.place)

  const streamsOf = (reader: Reader, feed: string, after: number): Stream[] => [
    stream(byClass, feed, 'posyandu', after),
    reader.health ? stream(byClass, feed, 'health', after) : stream(byAuthor, feed, reader.account, after),
  ]

  return ({ reader, after, limit }) => {
    const streams = reader.feeds.flatMap(feed => streamsOf(reader, feed, after.get(feed) ?? 0))
    const items: PullItem[] = []
    let letters = 0
    while (items.length < limit && letters < enoughLetters) {
      const nearest = first(streams)
      const pos = nearest?.next()
      if (!nearest || pos === undefined) break
      const row = place.get(nearest.feed, pos)
      if (row) items.push(itemOf(row, nearest.feed, pos, reader))
      letters += row?.json?.length ?? 0
      nearest.advance()
    }
    return items
  }
}

function stream(source: Query<{ pos: number }>, feed: string, key: string, after: number): Stream {
  let held = source.all(feed, key, after, chunk)
  let at = 0
  return {
    feed,
    next: () => held[at]?.pos,
    advance: () => {
      const last = held[at]?.pos
      at += 1
      if (at < held.length || last === undefined || held.length < chunk) return
      held = source.all(feed, key, last, chunk)
      at = 0
    },
  }
}

function first(streams: readonly Stream[]): Stream | undefined {
  let nearest: Stream | undefined
  let lowest = Infinity
  for (const s of streams) {
    const pos = s.next() ?? Infinity
    if (pos < lowest) [nearest, lowest] = [s, pos]
  }
  return nearest
}

function itemOf(row: PlaceRow, feed: string, pos: number, reader: Reader): PullItem {
  if (row.marker === 'exit') return { feed, pos, exit: row.id }
  if (row.marker === 'forget') return { feed, pos, forget: row.id }
  if (row.seq === null || row.month === null || row.json === null)
    throw new Error(`Place ${pos} of feed ${feed} is served but its entry is not in the log`)
  const placed = { feed, pos, seq: row.seq, month: row.month }
  // Anybody may write another's replica into an entry: only what came from this very device does it hold itself.
  const own = row.replica === reader.replica && row.received_by === reader.replica
  return own ? { ...placed, own: row.id } : { ...placed, entry: entryOf(row.json) }
}
