import type { Bucket } from '../../src/domain/log/index.ts'
import { entryOf } from '../entry-of.ts'
import { heldOf, mayRead, storedOf, subjectOf } from '../rows.ts'
import type { EntryRow, HeldCells, StoredCells, SubjectCells } from '../rows.ts'
import type { KnownEntry, LogReads, NumberedEntry, RescuedEntry } from '../store.ts'
import type { Ask } from './ask.ts'
import { page } from './page.ts'
import { readSql } from './sql.ts'

type KnownRow = Omit<KnownEntry, 'rescued'> & { rescued: number }
type PlaceRow = { nth: number; id: string }

export const logReads = (ask: Ask): Omit<LogReads, 'areas'> => ({
  known: async ids => {
    const rows = await ask<KnownRow>(readSql.known, ids)
    return new Map(rows.map(r => [r.id, { ...r, rescued: r.rescued === 1 }]))
  },
  subject: async id => byId(await ask<SubjectCells>(readSql.subjects, [id])).get(id),
  subjects: async ids => byId(await ask<SubjectCells>(readSql.subjects, ids)),
  about: async subject => {
    const rows = await ask<StoredCells>(readSql.about, subject)
    return rows.map(storedOf)
  },
  withNik: async nik => (await ask<{ id: string }>(readSql.withNik, nik)).map(r => r.id),
  subjectsIn: async feed => (await ask<{ id: string }>(readSql.subjectsIn, feed)).map(r => r.id),
  page: query => page(ask, query),
  idsAt: async places => {
    const columns = [places.map(p => p.feed), places.map(p => p.pos)] as const
    const ids = new Map((await ask<PlaceRow>(readSql.idsAt, ...columns)).map(r => [r.nth, r.id]))
    return places.map((_, i) => ids.get(i + 1))
  },
  buckets: (feeds, classes) => ask<Bucket>(readSql.buckets, feeds, classes),
  bucketIds: async ({ feed, seenBy, month, after, limit }) =>
    (await ask<{ id: string }>(readSql.bucketIds, feed, seenBy, month, after, limit)).map(r => r.id),
  entries: async (ids, reader) => {
    const feeds = new Set(reader.feeds)
    const rows = await ask<EntryRow>(readSql.entries, ids)
    const served = rows.filter(r => feeds.has(r.feed) && mayRead(reader, r))
    return served.map(r => ({ feed: r.feed, seq: r.seq, month: r.month, entry: entryOf(r.json) }))
  },
  rescued: (feeds, limit) => ask<RescuedEntry>(readSql.rescued, feeds, limit),
  highWater: async () => (await ask<{ high: number }>(readSql.highWater))[0]?.high ?? 0,
  localSeq: async (replica, seqs) => {
    const used = new Map<number, string[]>()
    for (const row of await ask<{ local_seq: number; id: string }>(readSql.localSeqs, replica, seqs))
      used.set(row.local_seq, [...(used.get(row.local_seq) ?? []), row.id])
    return used
  },
  numbered: (replica, first, last) => ask<NumberedEntry>(readSql.numbered, replica, first, last),
  awaited: async ids => new Set((await ask<{ needs: string }>(readSql.awaited, ids)).map(r => r.needs)),
  held: async (save, account) => heldOf((await ask<HeldCells>(readSql.heldFor, save, account))[0]),
  meta: async key => (await ask<{ value: string }>(readSql.meta, key))[0]?.value,
})

const byId = (rows: readonly SubjectCells[]) => new Map(rows.map(row => [row.id, subjectOf(row)]))
