import Sqlite from 'better-sqlite3'
import type { AuditRow } from '../auth/accounts.ts'
import { sqliteReading } from '../auth/sqlite-door.ts'
import { figureReads } from '../projections/figure-reads.ts'
import type { InspectedBucket, InspectedEntry, Inspection } from '../inspect.ts'
import { brokenSql, inspectSql } from './inspect-sql.ts'
import { syncReads } from './reads.ts'
import type { SyncReads } from './reads.ts'
import { readSql } from './sql.ts'

/** One read transaction over the file, beside a server that may be writing to it. Throws when it is no database. */
export function inspectSqlite(file: string): Inspection {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true })
  db.exec('BEGIN')
  // Only when it is asked for: tables of another schema may be missing.
  let reads: SyncReads | undefined
  const ids = (sql: string, wanted: readonly string[]): string[] =>
    db.prepare<[string], string>(sql).pluck().all(JSON.stringify(wanted))
  return {
    integrity: async () => db.prepare<[], string>('PRAGMA integrity_check(3)').pluck().all().join('; '),
    steps: async () => db.prepare<[], string>('SELECT name FROM migrations ORDER BY rowid').pluck().all(),
    broken: async rule => db.prepare<[], number>(brokenSql[rule]).pluck().get() ?? 0,
    entries: () => db.prepare<[], InspectedEntry>(inspectSql.entries).iterate(),
    about: async subject => (reads ??= syncReads(db)).about(subject),
    digests: async () => db.prepare<[], InspectedBucket>(inspectSql.digests).all(),
    figures: figureReads(sqliteReading(db)),
    auditRows: () => db.prepare<[], AuditRow>(inspectSql.audit).iterate(),
    highWater: async () => db.prepare<[], number>(readSql.highWater).pluck().get() ?? 0,
    meta: async key => db.prepare<[string], string>(readSql.meta).pluck().get(key),
    notForgotten: async subjects => ids(inspectSql.notForgotten, subjects),
    notRevoked: async replicas => ids(inspectSql.notRevoked, replicas),
    absentAccounts: async accounts => ids(inspectSql.absentAccounts, accounts),
    close: async () => void db.close(),
  }
}
