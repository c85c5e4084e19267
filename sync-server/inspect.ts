import type { Digest, Item, ReaderClass } from '../src/domain/log/index.ts'
import type { AuditRow } from './auth/accounts.ts'
import type { FigureReads } from './projections/figure-store.ts'

/** What `saku verify` asks of a database: one committed state, read and never changed. One implementation for each store. */
export type Inspection = {
  /** 'ok', or the database's own words for what is damaged. */
  integrity(): Promise<string>
  steps(): Promise<readonly string[]>
  /** How many rows break this rule. */
  broken(rule: TableRule): Promise<number>
  /** Every accepted entry by seq, those of the forgotten as well. */
  entries(): AsyncIterable<InspectedEntry> | Iterable<InspectedEntry>
  /** What is said about one subject, as it can be folded. */
  about(subject: string): Promise<readonly Item[]>
  digests(): Promise<readonly InspectedBucket[]>
  readonly figures: FigureReads
  auditRows(): AsyncIterable<AuditRow> | Iterable<AuditRow>
  highWater(): Promise<number>
  meta(key: string): Promise<string | undefined>
  /** Those of these subjects, replicas or accounts that are not (forgotten, put out, known). */
  notForgotten(subjects: readonly string[]): Promise<readonly string[]>
  notRevoked(replicas: readonly string[]): Promise<readonly string[]>
  absentAccounts(ids: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}

/** Rules between tables, each the count of the rows that break it. */
export type TableRule =
  | 'entry-has-subject'
  | 'subject-has-feed'
  | 'entry-where-subject-is'
  | 'feed-is-area'
  | 'place-once'
  | 'below-high-water'
  | 'served-has-content'
  | 'forgotten-is-erased'
  | 'held-is-found-by-subject'
  | 'held-still-waits'
  | 'account-of-device'
  | 'account-of-assignment'
  | 'device-of-session'

export type InspectedEntry = {
  readonly seq: number
  readonly id: string
  readonly about: string | null
  readonly seenBy: ReaderClass
  readonly author: string
  readonly replica: string
  readonly localSeq: number
  readonly month: number
  /** Empty: the contents were forgotten. */
  readonly hash: string
  readonly feed: string
  readonly pos: number | null
  readonly json: string | null
}

export type InspectedBucket = Digest & {
  readonly feed: string
  readonly seenBy: ReaderClass
  readonly month: number
}
