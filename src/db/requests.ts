import type { Dexie } from 'dexie'
import { isClosed } from './faults.ts'

// Relaxed durability lost every save of the last 35 seconds at a power cut; strict lost none and costs about 1 ms.
export const durability = 'strict'

/**
 * Requests of IndexedDB itself, for what every save reads and writes: on a slow phone Dexie's promises cost more than
 * the disk does. Dexie opens the database, migrates it, and connects anew when the connection was lost.
 */
export async function transact<T>(
  db: Dexie,
  mode: IDBTransactionMode,
  stores: readonly string[],
  work: (tx: IDBTransaction) => Promise<T>,
): Promise<T> {
  const begin = () => db.backendDB().transaction(stores, mode, { durability })
  const tx = tried(db, begin) ?? (await anew(db, begin))
  try {
    return await work(tx)
  } catch (error) {
    abort(tx)
    throw error
  }
}

function tried(db: Dexie, begin: () => IDBTransaction): IDBTransaction | undefined {
  try {
    return db.isOpen() ? begin() : undefined
  } catch (error) {
    if (isClosed(error)) return undefined
    throw error
  }
}

/** A request of Dexie's own connects anew; where the database was closed on purpose, it says so. */
async function anew(db: Dexie, begin: () => IDBTransaction): Promise<IDBTransaction> {
  await db.table('meta').count()
  return begin()
}

/** One that failed by itself is over already. */
function abort(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch {}
}

/** Requests of one transaction are answered in their order: when the last is, all have their `result`. */
export function answered(requests: readonly IDBRequest[]): Promise<void> {
  const last = requests.at(-1)
  if (!last) return Promise.resolve()
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve()
    last.onerror = () => reject(last.error)
  })
}

/** Resolves when everything stands on the disk. */
export function committed(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error ?? new DOMException('The transaction was aborted', 'AbortError'))
    tx.commit()
  })
}
