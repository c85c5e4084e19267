import type { Database } from 'better-sqlite3'
import type { PullItem } from '../../src/domain/log/index.ts'
import type { PageQuery, Reader } from '../store.ts'
import { entryOf } from '../entry-of.ts'
import { query } from './prepare.ts'
import { readSql } from './sql.ts'

/**
 * A reader's feeds are streams of places in order of pos: for each feed its markers, which say only that somebody is no
 * longer there, one per class that it may read, and for those who are no health workers one with the health entries that
 * they wrote themselves. The class is part of the index, so a page costs what it holds, however many entries of another
 * class stand between. Streams are read in small chunks.
 */
type Stream = { readonly feed: string; next(): Place | undefined; advance(): void }

type Place = {
  readonly pos: number
  readonly seq: number | null
  readonly id: string | null
  readonly marker: 'exit' | 'forget' | null
}

type ServedRow = { id: string; month: number; received_by: string; replica: string; json: string | null }

const chunk = 64
/** A page of the largest entries would be 64 MB, which no phone takes over a weak signal. */
const enoughLetters = 1024 * 1024

export function pageReader(db: Database): (q: PageQuery) => PullItem[] {
  const byClass = query<Place>(db, readSql.stream)
  const byAuthor = query<Place>(db, readSql.ownStream)
  const markers = query<Place>(db, readSql.markers)
  const served = query<ServedRow>(db, readSql.served)

  const streamsOf = ({ health, account }: Reader, feed: string, after: number): Stream[] => [
    stream(feed, after, from => byClass.all(feed, 'posyandu', from, chunk)),
    health
      ? stream(feed, after, from => byClass.all(feed, 'health', from, chunk))
      : stream(feed, after, from => byAuthor.all(feed, account, from, chunk)),
    stream(feed, after, from => markers.all(feed, from, chunk)),
  ]

  return ({ reader, after, limit }) => {
    const streams = reader.feeds.flatMap(feed => streamsOf(reader, feed, after.get(feed) ?? 0))
    const items: PullItem[] = []
    let letters = 0
    while (items.length < limit && letters < enoughLetters) {
      const nearest = first(streams)
      const place = nearest?.next()
      if (!nearest || !place) break
      const row = place.seq === null ? undefined : served.get(place.seq)
      items.push(itemAt(nearest.feed, place, row, reader))
      letters += row?.json?.length ?? 0
      nearest.advance()
    }
    return items
  }
}

function stream(feed: string, after: number, read: (after: number) => Place[]): Stream {
  let held = read(after)
  let at = 0
  return {
    feed,
    next: () => held[at],
    advance: () => {
      const last = held[at]?.pos
      at += 1
      if (at < held.length || last === undefined || held.length < chunk) return
      held = read(last)
      at = 0
    },
  }
}

function first(streams: readonly Stream[]): Stream | undefined {
  let nearest: Stream | undefined
  let lowest = Infinity
  for (const s of streams) {
    const pos = s.next()?.pos ?? Infinity
    if (pos < lowest) [nearest, lowest] = [s, pos]
  }
  return nearest
}

function itemAt(feed: string, place: Place, row: ServedRow | undefined, reader: Reader): PullItem {
  const { pos, seq, id, marker } = place
  if (id !== null && marker === 'exit') return { feed, pos, exit: id }
  if (id !== null && marker === 'forget') return { feed, pos, forget: id }
  if (seq === null || !row || row.json === null)
    throw new Error(`Place ${pos} of feed ${feed} is served but its entry is not in the log`)
  const placed = { feed, pos, seq, month: row.month }
  // Anybody may write another's replica into an entry: only what came from this very device does it hold itself.
  const own = row.replica === reader.replica && row.received_by === reader.replica
  return own ? { ...placed, own: row.id } : { ...placed, entry: entryOf(row.json) }
}
