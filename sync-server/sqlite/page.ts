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
 * class stand between. Streams are read in chunks, small at first.
 */
type Stream = { readonly feed: string; next(): Place | undefined; advance(): void }

type Place = { readonly pos: number } & (ServedCells | MarkerCells)

type ServedCells = {
  readonly seq: number
  readonly id: string
  readonly month: number
  readonly received_by: string
  readonly replica: string
  readonly json: string | null
}
type MarkerCells = { readonly seq: null; readonly id: string; readonly marker: 'exit' | 'forget' }

/** Most streams of somebody with many feeds have nothing new; one who has much to fetch has it in few of them. */
const [fewest, growth, most] = [4, 8, 128] as const
/** A page of the largest entries would be 64 MB, which no phone takes over a weak signal. */
const enoughLetters = 1024 * 1024

export function pageReader(db: Database): (q: PageQuery) => PullItem[] {
  const byClass = query<Place>(db, readSql.stream)
  const byAuthor = query<Place>(db, readSql.ownStream)
  const markers = query<Place>(db, readSql.markers)

  return ({ reader, after, limit }) => {
    const items: PullItem[] = []
    const open = (feed: string, read: Read): Stream =>
      stream(feed, after.get(feed) ?? 0, { read, left: () => limit - items.length })
    const streams = reader.feeds.flatMap(feed => [
      open(feed, (from, most) => byClass.all(feed, 'posyandu', from, most)),
      reader.health
        ? open(feed, (from, most) => byClass.all(feed, 'health', from, most))
        : open(feed, (from, most) => byAuthor.all(feed, reader.account, from, most)),
      open(feed, (from, most) => markers.all(feed, from, most)),
    ])
    let letters = 0
    while (items.length < limit && letters < enoughLetters) {
      const nearest = first(streams)
      const place = nearest?.next()
      if (!nearest || !place) break
      items.push(itemAt(nearest.feed, place, reader))
      letters += place.seq === null ? 0 : (place.json?.length ?? 0)
      nearest.advance()
    }
    return items
  }
}

/** At most so many places after this one. */
type Read = (after: number, most: number) => Place[]

/** `left`: how many places the page still has room for. */
function stream(feed: string, after: number, { read, left }: { read: Read; left: () => number }): Stream {
  let asked = Math.min(fewest, left())
  let held = read(after, asked)
  let at = 0
  return {
    feed,
    next: () => held[at],
    advance: () => {
      const last = held[at]?.pos
      at += 1
      if (at < held.length || last === undefined || held.length < asked) return
      asked = Math.min(asked * growth, most, left())
      held = read(last, asked)
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

function itemAt(feed: string, place: Place, reader: Reader): PullItem {
  const { pos, id } = place
  if (place.seq === null) return place.marker === 'exit' ? { feed, pos, exit: id } : { feed, pos, forget: id }
  if (place.json === null)
    throw new Error(`Place ${pos} of feed ${feed} is served but its entry is not in the log`)
  const placed = { feed, pos, seq: place.seq, month: place.month }
  // Anybody may write another's replica into an entry: only what came from this very device does it hold itself.
  const own = place.replica === reader.replica && place.received_by === reader.replica
  return own ? { ...placed, own: id } : { ...placed, entry: entryOf(place.json) }
}
