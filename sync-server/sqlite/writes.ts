import type { Database } from 'better-sqlite3'
import type { ReaderClass } from '../../src/domain/log/index.ts'
import type { LogTx } from '../store.ts'
import { digests } from './digests.ts'
import { heldWrites } from './held.ts'
import { query } from './prepare.ts'
import type { SyncReads } from './reads.ts'
import { writeSql } from './sql.ts'

type PlacedRow = {
  seq: number
  id: string
  feed: string
  pos: number
  seen_by: ReaderClass
  author: string
  month: number
}

export type Writes = Omit<LogTx, Exclude<keyof SyncReads, 'highWater'>> & {
  /** Called after BEGIN and before COMMIT: the counter and the digests live in memory in between. */
  begin(): void
  flush(): void
}

export function writes(db: Database, reads: SyncReads): Writes {
  const append = query(db, writeSql.append)
  const place = query(db, writeSql.place)
  const leavePlace = query(db, writeSql.leavePlace)
  const replace = query(db, writeSql.replace)
  const placed = query<PlacedRow>(db, writeSql.placed)
  const erase = query(db, writeSql.erase)
  const putSubject = query(db, writeSql.putSubject)
  const putSubjectFeed = query(db, writeSql.putSubjectFeed)
  const markForgotten = query(db, writeSql.markForgotten)
  const putArea = query(db, writeSql.putArea)
  const putAreaParent = query(db, writeSql.putAreaParent)
  const putCounter = query(db, writeSql.counter)
  const setMeta = query(db, writeSql.setMeta)
  const digest = digests(db)
  const { forgetHeld, ...held } = heldWrites(db)
  let high = 0

  const settle = (id: string, feed: string): void => {
    putSubject.run(id, feed)
    putSubjectFeed.run(id, feed)
  }
  const mark = (feed: string, about: string, marker: 'exit' | 'forget'): void => {
    high += 1
    // Markers are for every reader of the feed: they say only that somebody is no longer there.
    place.run(feed, high, null, about, marker, 'posyandu', '')
  }
  const leave = (row: PlacedRow): void => {
    leavePlace.run(row.feed, row.pos)
    digest.remove({ feed: row.feed, seenBy: row.seen_by, month: row.month, id: row.id })
  }

  return {
    ...held,
    highWater: async () => high,
    begin: () => {
      high = reads.highWater()
      digest.reset()
    },
    flush: () => {
      putCounter.run(high)
      digest.flush()
    },
    append: async ({ entry: e, json, hash, seenBy, month, rescued, receivedBy }, feed) => {
      high += 1
      const { id, save, about, kind, by, replica, localSeq } = e
      const marks = [month, hash, rescued ? 1 : 0, receivedBy]
      append.run(high, id, save, about, kind, seenBy, by, replica, localSeq, ...marks, feed, high, json)
      place.run(feed, high, high, id, null, seenBy, by)
      digest.add({ feed, seenBy, month, id })
      return { id, seq: high, month }
    },
    putSubject: async ({ id, feed }) => settle(id, feed),
    move: async (subject, from, to) => {
      for (const row of placed.all(subject)) {
        leave(row)
        high += 1
        place.run(to, high, row.seq, row.id, null, row.seen_by, row.author)
        replace.run(to, high, row.seq)
        digest.add({ feed: to, seenBy: row.seen_by, month: row.month, id: row.id })
      }
      mark(from, subject, 'exit')
      settle(subject, to)
    },
    forget: async (subject, by = '', feeds = []) => {
      for (const row of placed.all(subject)) leave(row)
      erase.run(by, subject)
      forgetHeld(subject)
      const ever = new Set([...(reads.subject(subject)?.everFeeds ?? []), ...feeds])
      for (const feed of ever) mark(feed, subject, 'forget')
      markForgotten.run(subject)
    },
    putArea: async ({ id, parent }) => {
      putArea.run(id, parent ?? null)
      if (parent !== undefined) putAreaParent.run(id, parent)
    },
    setMeta: async (key, value) => setMeta.run(key, value),
  }
}
