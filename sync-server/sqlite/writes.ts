import type { Database } from 'better-sqlite3'
import type { ReaderClass } from '../../src/domain/log/index.ts'
import type { LogReads, LogTx } from '../store.ts'
import { digests } from './digests.ts'
import { heldWrites } from './held.ts'
import { query } from './prepare.ts'
import type { SyncReads } from './reads.ts'
import { writeSql } from './sql.ts'
import { subjectNumbers } from './subject-numbers.ts'

type PlacedRow = {
  seq: number
  id: string
  feed: string
  pos: number
  seen_by: ReaderClass
  month: number
}

export type Writes = Omit<LogTx, Exclude<keyof LogReads, 'highWater'>> & {
  /** Called after BEGIN and before COMMIT: the counter and the digests live in memory in between. */
  begin(): void
  flush(): void
}

export function writes(db: Database, reads: SyncReads): Writes {
  const append = query(db, writeSql.append)
  const place = query(db, writeSql.place)
  const replace = query(db, writeSql.replace)
  const placed = query<PlacedRow>(db, writeSql.placed)
  const erase = query(db, writeSql.erase)
  const putSubject = query(db, writeSql.putSubject)
  const markForgotten = query(db, writeSql.markForgotten)
  const putArea = query(db, writeSql.putArea)
  const putAreaParent = query(db, writeSql.putAreaParent)
  const putCounter = query(db, writeSql.counter)
  const setMeta = query(db, writeSql.setMeta)
  const digest = digests(db)
  const numbers = subjectNumbers(db)
  const { forgetHeld, ...held } = heldWrites(db)
  let high = 0

  const mark = (feed: string, about: string, marker: 'exit' | 'forget'): void => {
    high += 1
    place.run(feed, high, about, marker)
  }
  const leave = (row: PlacedRow): void => {
    place.run(row.feed, row.pos, row.id, null)
    digest.remove({ feed: row.feed, seenBy: row.seen_by, month: row.month, id: row.id })
  }

  return {
    ...held,
    highWater: async () => high,
    begin: () => {
      high = reads.highWater()
      digest.reset()
      numbers.reset()
    },
    flush: () => {
      putCounter.run(high)
      digest.flush()
    },
    append: ({ entry: e, json, hash, seenBy, month, rescued, receivedBy }, feed) => {
      high += 1
      const { id, by, replica, localSeq } = e
      const n = numbers.of(e.about)
      const mark = rescued ? 1 : 0
      append.run(high, id, n, seenBy, by, replica, localSeq, month, hash, mark, receivedBy, feed, high, json)
      digest.add({ feed, seenBy, month, id })
      return { id, seq: high, month }
    },
    putSubject: async ({ id, feed }) => putSubject.run(id, feed),
    move: async (subject, from, to) => {
      for (const row of placed.all(numbers.of(subject))) {
        leave(row)
        high += 1
        replace.run(to, high, row.seq)
        digest.add({ feed: to, seenBy: row.seen_by, month: row.month, id: row.id })
      }
      mark(from, subject, 'exit')
      putSubject.run(subject, to)
    },
    forget: async (subject, by = '', feeds = []) => {
      const n = numbers.of(subject)
      for (const row of placed.all(n)) leave(row)
      erase.run(by, n)
      forgetHeld(subject)
      const ever = new Set([...(reads.subjects([subject]).get(subject)?.everFeeds ?? []), ...feeds])
      for (const feed of ever) mark(feed, subject, 'forget')
      markForgotten.run(n)
    },
    putArea: async ({ id, parent }) => {
      putArea.run(id, parent ?? null)
      if (parent !== undefined) putAreaParent.run(id, parent)
    },
    pass: numbers => {
      high += numbers
    },
    setMeta: async (key, value) => setMeta.run(key, value),
  }
}
