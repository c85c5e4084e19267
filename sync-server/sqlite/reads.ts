import type { Database } from 'better-sqlite3'
import type { Bucket, Digest, PullItem, ReaderClass } from '../../src/domain/log/index.ts'
import type {
  AreaRow,
  BucketQuery,
  FeedPlace,
  KnownEntry,
  NumberedEntry,
  PageQuery,
  Reader,
  RescuedEntry,
  ServedEntry,
  StoredEntry,
  SubjectRow,
} from '../store.ts'
import { entryOf } from '../entry-of.ts'
import { heldOf, mayRead, storedOf, subjectOf, treeOf } from '../rows.ts'
import type { EntryRow, HeldCells, StoredCells, SubjectCells } from '../rows.ts'
import { pageReader } from './page.ts'
import { query } from './prepare.ts'
import { readSql, treeSql } from './sql.ts'

export type SyncReads = {
  known(ids: readonly string[]): Map<string, KnownEntry>
  subjects(ids: readonly string[]): Map<string, SubjectRow>
  about(subject: string): StoredEntry[]
  withNik(nik: string): string[]
  subjectsIn(feed: string): string[]
  page(query: PageQuery): PullItem[]
  idsAt(places: readonly FeedPlace[]): (string | undefined)[]
  buckets(feeds: readonly string[], classes: readonly ReaderClass[]): Bucket[]
  bucketIds(q: BucketQuery): string[]
  entries(ids: readonly string[], reader: Reader): ServedEntry[]
  rescued(feeds: readonly string[], limit: number): RescuedEntry[]
  highWater(): number
  localSeq(replica: string, localSeqs: readonly number[]): Map<number, string[]>
  numbered(replica: string, first: number, last: number): NumberedEntry[]
  areas(): AreaRow[]
  awaited(subjects: readonly string[]): Set<string>
  held(save: string, account: string): { needs?: string; reason?: string } | undefined
  meta(key: string): string | undefined
}

type KnownRow = Omit<KnownEntry, 'rescued'> & { rescued: number }

export function syncReads(db: Database): SyncReads {
  const known = query<KnownRow>(db, readSql.known)
  const subjects = query<SubjectCells>(db, readSql.subjects)
  const about = query<StoredCells>(db, readSql.about)
  const withNik = query<{ id: string }>(db, readSql.withNik)
  const subjectsIn = query<{ id: string }>(db, readSql.subjectsIn)
  const idAt = query<{ id: string }>(db, readSql.idAt)
  const buckets = query<{ month: number } & Digest>(db, readSql.buckets)
  const bucketIds = query<{ id: string }>(db, readSql.bucketIds)
  const entry = query<EntryRow>(db, readSql.entry)
  const rescued = query<RescuedEntry>(db, readSql.rescued)
  const highWater = query<{ high: number }>(db, readSql.highWater)
  const lastLocalSeq = query<{ last: number }>(db, readSql.lastLocalSeq)
  const localSeqs = query<{ local_seq: number; id: string }>(db, readSql.localSeqs)
  const numbered = query<NumberedEntry>(db, readSql.numbered)
  const areas = query<{ id: string; parent: string | null }>(db, treeSql.areas)
  const areaParents = query<{ id: string; parent: string }>(db, treeSql.areaParents)
  const awaited = query<{ needs: string }>(db, readSql.awaited)
  const held = query<HeldCells>(db, readSql.heldFor)
  const meta = query<{ value: string }>(db, readSql.meta)
  const page = pageReader(db)

  return {
    known: ids => {
      const rows = known.all(JSON.stringify(ids))
      return new Map(rows.map(r => [r.id, { ...r, rescued: r.rescued === 1 }]))
    },
    subjects: ids => new Map(subjects.all(JSON.stringify(ids)).map(row => [row.id, subjectOf(row)])),
    about: id => about.all(id).map(storedOf),
    withNik: nik => [...new Set(withNik.all(nik).map(row => row.id))],
    subjectsIn: feed => [...new Set(subjectsIn.all(feed).map(row => row.id))],
    page,
    idsAt: places => places.map(({ feed, pos }) => idAt.get(feed, pos, feed, pos)?.id),
    buckets: (feeds, classes) =>
      feeds.flatMap(feed =>
        classes.flatMap(seenBy => buckets.all(feed, seenBy).map(row => ({ feed, seenBy, ...row }))),
      ),
    bucketIds: ({ feed, seenBy, month, after, limit }) => {
      const ids = bucketIds.all(feed, seenBy, month).map(r => r.id)
      return ids
        .filter(id => id > after)
        .sort()
        .slice(0, limit)
    },
    entries: (ids, reader) => {
      const feeds = new Set(reader.feeds)
      const served = ids
        .flatMap(id => entry.get(id) ?? [])
        .filter(r => feeds.has(r.feed) && mayRead(reader, r))
      return served.map(r => ({ feed: r.feed, seq: r.seq, month: r.month, entry: entryOf(r.json) }))
    },
    rescued: (feeds, limit) => feeds.flatMap(feed => rescued.all(feed, limit)),
    highWater: () => highWater.get()?.high ?? 0,
    localSeq: (replica, seqs) => {
      const used = new Map<number, string[]>()
      const last = lastLocalSeq.get(replica)?.last ?? 0
      const older = seqs.filter(seq => seq <= last)
      for (const row of localSeqs.all(JSON.stringify(older), replica))
        used.set(row.local_seq, [...(used.get(row.local_seq) ?? []), row.id])
      return used
    },
    numbered: (replica, first, last) => numbered.all(replica, first, last),
    areas: () => treeOf(areas.all(), areaParents.all()),
    awaited: ids => new Set(awaited.all(JSON.stringify(ids)).map(row => row.needs)),
    held: (save, account) => heldOf(held.get(save, account)),
    meta: key => meta.get(key)?.value,
  }
}
