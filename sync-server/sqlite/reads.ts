import type { Database } from 'better-sqlite3'
import type { Bucket, Digest, PullItem, ReaderClass } from '../../src/domain/log/index.ts'
import type {
  AreaRow,
  BucketQuery,
  KnownEntry,
  PageQuery,
  Reader,
  RescuedEntry,
  ServedEntry,
  StoredEntry,
  SubjectRow,
} from '../store.ts'
import { entryOf } from './entry-of.ts'
import { pageReader } from './page.ts'
import { query } from './prepare.ts'
import { readSql, treeSql } from './sql.ts'

export type SyncReads = {
  known(ids: readonly string[]): Map<string, KnownEntry>
  subject(id: string): SubjectRow | undefined
  about(subject: string): StoredEntry[]
  page(query: PageQuery): PullItem[]
  idAt(feed: string, pos: number): string | undefined
  buckets(feeds: readonly string[], classes: readonly ReaderClass[]): Bucket[]
  bucketIds(q: BucketQuery): string[]
  entries(ids: readonly string[], reader: Reader): ServedEntry[]
  rescued(feeds: readonly string[], limit: number): RescuedEntry[]
  highWater(): number
  localSeq(replica: string, localSeqs: readonly number[]): Map<number, string[]>
  areas(): AreaRow[]
  held(save: string, account: string): { needs?: string; reason?: string } | undefined
  meta(key: string): string | undefined
}

type KnownRow = Omit<KnownEntry, 'rescued'> & { rescued: number }
type EntryRow = {
  seq: number
  month: number
  feed: string
  seen_by: ReaderClass
  author: string
  json: string
}
type AboutRow = { seq: number; month: number; seen_by: ReaderClass; json: string }

export function syncReads(db: Database): SyncReads {
  const known = query<KnownRow>(db, readSql.known)
  const subject = query<{ id: string; feed: string; forgotten: number }>(db, readSql.subject)
  const subjectFeeds = query<{ feed: string }>(db, readSql.subjectFeeds)
  const about = query<AboutRow>(db, readSql.about)
  const idAt = query<{ id: string }>(db, readSql.idAt)
  const buckets = query<{ month: number } & Digest>(db, readSql.buckets)
  const bucketIds = query<{ id: string }>(db, readSql.bucketIds)
  const entry = query<EntryRow>(db, readSql.entry)
  const rescued = query<RescuedEntry>(db, readSql.rescued)
  const highWater = query<{ high: number }>(db, readSql.highWater)
  const localSeqs = query<{ local_seq: number; id: string }>(db, readSql.localSeqs)
  const areas = query<{ id: string; parent: string | null }>(db, treeSql.areas)
  const areaParents = query<{ id: string; parent: string }>(db, treeSql.areaParents)
  const held = query<{ needs: string | null; reason: string | null }>(db, readSql.heldFor)
  const meta = query<{ value: string }>(db, readSql.meta)
  const page = pageReader(db)

  return {
    known: ids => {
      const rows = known.all(JSON.stringify(ids))
      return new Map(rows.map(r => [r.id, { ...r, rescued: r.rescued === 1 }]))
    },
    subject: id => {
      const row = subject.get(id)
      if (!row) return undefined
      const everFeeds = subjectFeeds.all(id).map(r => r.feed)
      return { id, feed: row.feed, everFeeds, forgotten: row.forgotten === 1 }
    },
    about: id =>
      about.all(id).map(r => ({ seq: r.seq, month: r.month, seenBy: r.seen_by, entry: entryOf(r.json) })),
    page,
    idAt: (feed, pos) => idAt.get(feed, pos)?.id,
    buckets: (feeds, classes) =>
      feeds.flatMap(feed =>
        classes.flatMap(seenBy => buckets.all(feed, seenBy).map(row => ({ feed, seenBy, ...row }))),
      ),
    bucketIds: q => bucketIds.all(q.feed, q.seenBy, q.month, q.after, q.limit).map(r => r.id),
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
      for (const row of localSeqs.all(JSON.stringify(seqs), replica))
        used.set(row.local_seq, [...(used.get(row.local_seq) ?? []), row.id])
      return used
    },
    areas: () => {
      const ever = new Map<string, string[]>()
      for (const { id, parent } of areaParents.all()) ever.set(id, [...(ever.get(id) ?? []), parent])
      return areas
        .all()
        .map(({ id, parent }) => ({ id, parent: parent ?? undefined, everParents: ever.get(id) ?? [] }))
    },
    held: (save, account) => {
      const row = held.get(save, account)
      if (!row) return undefined
      return { ...(row.needs ? { needs: row.needs } : {}), ...(row.reason ? { reason: row.reason } : {}) }
    },
    meta: key => meta.get(key)?.value,
  }
}

const mayRead = (reader: Reader, row: EntryRow): boolean =>
  row.seen_by === 'posyandu' || reader.health || row.author === reader.account
