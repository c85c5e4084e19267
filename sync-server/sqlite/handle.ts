import { setImmediate as turn } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import type { Database } from 'better-sqlite3'
import { mutex } from '../mutex.ts'
import { migrations } from '../migrations/index.ts'
import { migrateSqlite } from '../migrations/migrate-sqlite.ts'
import { committing } from './commit-together.ts'
import type { Write } from './commit-together.ts'

/**
 * One database, opened once for a process: one connection that writes under a lock held to the commit, and one that
 * reads. The reader of a file sees committed rows only. A database in memory has a single connection, so its readers
 * queue behind the lock instead.
 */
export type Handle = {
  readonly writer: Database
  readonly reader: Database
  /** Inside a transaction of its own or with others who wait; may await; rolled back when it throws. Never nest it. */
  readonly write: Write
  read<T>(query: () => T | Promise<T>): Promise<T>
  /** The committed database as bytes, which `openHandle` opens again in memory. */
  snapshot(): Promise<Uint8Array>
  close(): Promise<void>
}

export type Source = { readonly file: string } | { readonly bytes: Uint8Array } | 'memory'

const busyTimeoutMs = 5000

/**
 * Kilobytes. Ids are drawn by lot, so a push touches pages everywhere in their indexes: with the usual 2 MB it would read
 * and write each of them several times.
 */
const cacheKb = 32 * 1024

/** Pages (16 MB): those that many pushes change are copied from the WAL into the file once for several of them. */
const checkpointPages = 4096

export function openHandle(source: Source, steps = migrations): Handle {
  const writer = open(source)
  const inFile = typeof source === 'object' && 'file' in source
  if (inFile) writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  // What is forgotten is overwritten, not left behind in free pages.
  writer.pragma('secure_delete = ON')
  writer.pragma(`wal_autocheckpoint = ${checkpointPages}`)
  migrateSqlite(writer, steps)
  const reader = inFile ? new Sqlite(source.file, { readonly: true, timeout: busyTimeoutMs }) : writer
  for (const db of new Set([writer, reader])) db.pragma(`cache_size = -${cacheKb}`)
  const exclusive = mutex()

  return {
    writer,
    reader,
    write: committing(writer, exclusive, inFile ? turn : async () => undefined),
    read: query => (inFile ? (async () => query())() : exclusive(async () => query())),
    snapshot: () => exclusive(async () => withoutWal(writer.serialize())),
    close: () =>
      exclusive(async () => {
        if (reader !== writer) reader.close()
        writer.close()
      }),
  }
}

function open(source: Source): Database {
  if (source === 'memory') return new Sqlite(':memory:')
  if ('bytes' in source) return new Sqlite(Buffer.from(source.bytes))
  return new Sqlite(source.file, { timeout: busyTimeoutMs })
}

/** Bytes 18 and 19 say "WAL", which a database in memory cannot be. */
function withoutWal(bytes: Buffer): Uint8Array {
  bytes[18] = 1
  bytes[19] = 1
  return bytes
}
