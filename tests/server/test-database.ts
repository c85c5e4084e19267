import { inject } from 'vitest'
import { newDatabase } from '../../bench/postgres/cluster.ts'
import { accountStore } from '../../sync-server/auth/account-store.ts'
import type { AccountStore } from '../../sync-server/auth/accounts.ts'
import type { Door, Handed } from '../../sync-server/auth/door.ts'
import { postgresDoor } from '../../sync-server/auth/postgres-door.ts'
import { sqliteDoor } from '../../sync-server/auth/sqlite-door.ts'
import { postgresStore } from '../../sync-server/postgres.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'
import { loadSnapshot } from '../../sync-server/postgres/snapshot.ts'
import { sqliteStore } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import type { Handle, Source } from '../../sync-server/sqlite/handle.ts'
import type { LogStore } from '../../sync-server/store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the PostgreSQL that this run started; in other projects the tests run on SQLite. */
    postgres: string | undefined
  }
}

export type TestDatabase = {
  readonly store: LogStore
  accounts(handed: Omit<Handed, 'door' | 'areas'>): AccountStore
  /** Where the test runs on SQLite. */
  readonly sqlite: Handle | undefined
}

/** The same test runs on SQLite (project `unit`) and on PostgreSQL (project `postgres`, which lists such tests). */
export async function openDatabase(source: Source): Promise<TestDatabase> {
  // A process that a test starts has no runner: there it is SQLite.
  const folder = '__vitest_worker__' in globalThis ? inject('postgres') : undefined
  if (folder !== undefined) return onPostgres(folder, source)
  const handle = openHandle(source)
  return { ...over(sqliteStore(handle), sqliteDoor(handle)), sqlite: handle }
}

async function onPostgres(folder: string, source: Source): Promise<TestDatabase> {
  if (typeof source === 'object' && 'file' in source) throw new Error('PostgreSQL keeps no file of its own')
  const handle = await openPostgres(await newDatabase(folder))
  if (source !== 'memory') await handle.write(ask => loadSnapshot(ask, source.bytes))
  return overPostgres(handle)
}

export const overPostgres = (handle: PostgresHandle): TestDatabase => ({
  ...over(postgresStore(handle), postgresDoor(handle)),
  sqlite: undefined,
})

const over = (store: LogStore, door: Door): Omit<TestDatabase, 'sqlite'> => ({
  store,
  accounts: handed => accountStore({ ...handed, door, areas: store.read.areas }),
})
