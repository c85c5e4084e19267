import { dirname } from 'node:path'
import type { AccountStore } from './auth/accounts.ts'
import { accountStore } from './auth/account-store.ts'
import type { Door, Handed } from './auth/door.ts'
import { postgresDoor } from './auth/postgres-door.ts'
import { sqliteDoor } from './auth/sqlite-door.ts'
import { openFileLedger } from './ledger/file-ledger.ts'
import type { FileLedger } from './ledger/file-ledger.ts'
import { openSharedLedger } from './ledger/shared-ledger.ts'
import { postgresStore } from './postgres.ts'
import { weaknessOf } from './postgres/durable.ts'
import { faultOf } from './postgres/fault.ts'
import { openPostgres } from './postgres/handle.ts'
import { beginServing } from './postgres/serving.ts'
import type { Serving } from './postgres/serving.ts'
import type { Places } from './serve-folder.ts'
import { sqliteStore } from './sqlite.ts'
import { openHandle } from './sqlite/handle.ts'
import type { LogStore } from './store.ts'

export type ServedDatabase = {
  readonly store: LogStore
  readonly ledger: FileLedger
  accounts(handed: Omit<Handed, 'door' | 'areas'>): AccountStore
  /** Before anyone is answered; `recover` runs unless other processes already serve this database. */
  begin(recover: () => Promise<void>): Promise<void>
  /** Why what it confirms may not last, in a sentence. */
  weakness(): Promise<string | undefined>
  /** Resolves when this process must begin anew, because it may be another database that answers now. */
  readonly lost: Promise<void>
  close(): Promise<void>
}

export const openDatabase = (places: Places): Promise<ServedDatabase> =>
  places.postgres === undefined ? onSqlite(places) : onPostgres(places, places.postgres)

const over = (store: LogStore, door: Door): Pick<ServedDatabase, 'store' | 'accounts'> => ({
  store,
  accounts: handed => accountStore({ ...handed, door, areas: store.read.areas }),
})

async function onSqlite(places: Places): Promise<ServedDatabase> {
  const handle = openHandle({ file: places.database })
  const store = sqliteStore(handle)
  const ledger = await openFileLedger(places.ledger)
  return {
    ...over(store, sqliteDoor(handle)),
    ledger,
    begin: recover => recover(),
    weakness: async () => undefined,
    lost: new Promise(() => undefined),
    close: async () => {
      await store.close()
      await ledger.close()
    },
  }
}

async function onPostgres(places: Places, url: string): Promise<ServedDatabase> {
  const handle = await openPostgres(url)
  const store = postgresStore(handle)
  const ledger = await openSharedLedger(dirname(places.ledger)).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const lost = Promise.withResolvers<void>()
  void handle.changed.then(lost.resolve)
  let place: Serving | undefined
  return {
    ...over(store, postgresDoor(handle)),
    ledger,
    begin: async recover => {
      try {
        place = await beginServing(url, recover)
      } catch (error) {
        throw faultOf(error, url)
      }
      void place.lost.then(lost.resolve)
    },
    weakness: () => weaknessOf(handle.ask),
    lost: lost.promise,
    close: async () => {
      await place?.end()
      await store.close()
      await ledger.close()
    },
  }
}
