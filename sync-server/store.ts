import type { Bucket, Entry, Placed, PullItem, ReaderClass, Role } from '../src/domain/log/index.ts'
import type { FigureStore } from './projections/figure-store.ts'

/**
 * LogStore: the contract that every database keeps (SQLite now, PostgreSQL with the same suite: tests/server/log-store-contract.ts).
 * `write` runs under one lock held to the commit: positions given in it are never seen out of order by any reader. Those who
 * wait for the lock together may share a commit; each is kept or undone by itself.
 */
export type LogStore = {
  write<T>(work: (tx: LogTx) => Promise<T>): Promise<T>
  readonly read: LogReads
  /** Worked out from the log behind its back, and thrown away at will. */
  readonly figures: FigureStore
  /** Everything committed, as bytes that open again: backups and the simulator's restores. */
  snapshot(): Promise<Uint8Array>
  close(): Promise<void>
}

export type SubjectRow = {
  readonly id: string
  readonly feed: string
  readonly everFeeds: readonly string[]
  readonly forgotten: boolean
}

/** `hash` is empty when the contents were forgotten. */
export type KnownEntry = Placed & { readonly hash: string; readonly rescued: boolean }

export type NewEntry = {
  readonly entry: Entry
  /** The entry as it is stored and passed on. */
  readonly json: string
  readonly hash: string
  readonly seenBy: ReaderClass
  readonly month: number
  readonly rescued: boolean
  readonly receivedBy: string
}

export type StoredEntry = {
  readonly seq: number
  readonly month: number
  readonly seenBy: ReaderClass
  readonly entry: Entry
  readonly rescued: boolean
  /** The device that brought it. */
  readonly receivedBy: string
}

export type AreaRow = {
  readonly id: string
  readonly parent: string | undefined
  /** Every parent it ever had, so that late entries of those above are still taken. */
  readonly everParents: readonly string[]
}

export type FeedPlace = { readonly feed: string; readonly pos: number }

export type LogReads = {
  known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownEntry>>
  subject(id: string): Promise<SubjectRow | undefined>
  /** Those of them that are known. */
  subjects(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectRow>>
  /** Accepted entries about a subject in seq order. */
  about(subject: string): Promise<readonly StoredEntry[]>
  /** In whose entries this NIK stands, or stood before it was put right (RULES.md K3). Nobody whose contents were erased. */
  withNik(nik: string): Promise<readonly string[]>
  /** Who and what is served in a feed now, each once: people, households, posyandu days. */
  subjectsIn(feed: string): Promise<readonly string[]>
  /** One page over several feeds, merged by pos; the class filter and the caller's feeds are in the query itself. */
  page(query: PageQuery): Promise<readonly PullItem[]>
  /** What stands at these places, in their order: the ids that a cursor names. One question, however many feeds it has. */
  idsAt(places: readonly FeedPlace[]): Promise<readonly (string | undefined)[]>
  buckets(feeds: readonly string[], classes: readonly ReaderClass[]): Promise<readonly Bucket[]>
  bucketIds(q: BucketQuery): Promise<readonly string[]>
  entries(ids: readonly string[], reader: Reader): Promise<readonly ServedEntry[]>
  /** What was rescued into these feeds after a change of epoch (W6), the newest first. */
  rescued(feeds: readonly string[], limit: number): Promise<readonly RescuedEntry[]>
  /** The last number given, as seq or as pos. */
  highWater(): Promise<number>
  /** Who used this (replica, localSeq) before, if anybody. */
  localSeq(replica: string, localSeqs: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>
  /** Which numbers of this replica, first to last, the log holds, and who wrote them. */
  numbered(replica: string, first: number, last: number): Promise<readonly NumberedEntry[]>
  areas(): Promise<readonly AreaRow[]>
  /** Those of these subjects for which some save waits. */
  awaited(subjects: readonly string[]): Promise<ReadonlySet<string>>
  /** What became of a save that is not in the log. */
  held(
    save: string,
    account: string,
  ): Promise<{ readonly needs?: string; readonly reason?: string } | undefined>
  meta(key: string): Promise<string | undefined>
}

export type NumberedEntry = { readonly by: string; readonly localSeq: number }

export type BucketQuery = {
  readonly feed: string
  readonly seenBy: ReaderClass
  readonly month: number
  readonly after: string
  readonly limit: number
}

export type ServedEntry = {
  readonly feed: string
  readonly seq: number
  readonly month: number
  readonly entry: Entry
}

export type RescuedEntry = {
  readonly id: string
  readonly about: string
  readonly feed: string
  readonly seq: number
  readonly by: string
  /** The replica that offered it. */
  readonly receivedBy: string
}

export type Reader = {
  readonly account: string
  readonly replica: string
  readonly health: boolean
  readonly feeds: readonly string[]
}

export type PageQuery = {
  readonly reader: Reader
  readonly after: ReadonlyMap<string, number>
  readonly limit: number
}

export type LogTx = LogReads & {
  /** Appends an accepted entry to the log and to its feed; pos = seq. Not waited for: a push appends by the thousand. */
  append(e: NewEntry, feed: string): Placed
  putSubject(row: { id: string; feed: string }): Promise<void>
  /** RULES.md P3: history appended to the new feed, exit marker to the old one, digests follow. */
  move(subject: string, from: string, to: string): Promise<void>
  /**
   * RULES.md P9. `by`: the entry that says so, which alone stays known as a duplicate. A marker goes to every feed that
   * ever held her (and to `feeds`, known from the ledger), because kept copies stay on devices that she has left.
   */
  forget(subject: string, by?: string, feeds?: readonly string[]): Promise<void>
  putArea(area: { id: string; parent: string | undefined }): Promise<void>
  /** That many numbers are given to nothing (RULES.md K4). */
  pass(numbers: number): void
  keepWaiting(save: StoredSave, needs: string): Promise<void>
  /** The saves that wait for this subject, which then wait no longer. */
  takeWaiting(needs: string): Promise<readonly StoredSave[]>
  keepRefused(save: StoredSave, reason: string): Promise<void>
  /** Forgets what is held of saves that are in the log now. */
  dropHeld(saves: readonly string[], account: string): Promise<void>
  /** Refused bodies older than this are erased; the answer says how many. */
  pruneRefused(before: string): Promise<number>
  setMeta(key: string, value: string): Promise<void>
}

/** A save as it arrived, with who brought it and by which rights: a waiting one is judged again by these. */
export type StoredSave = {
  readonly save: string
  readonly entries: readonly unknown[]
  readonly about: readonly string[]
  readonly caller: {
    readonly account: string
    readonly role: Role
    readonly replica: string
    readonly areas: readonly string[]
    readonly everAreas: readonly string[]
  }
  readonly rescued: boolean
  readonly at: string
}
