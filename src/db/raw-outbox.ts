import { databaseName, replicaOf } from './names.ts'
import { emptyPlace, schemaNumber } from './phone-store.ts'
import type { Head, Place, SaveRow } from './phone-store.ts'

/** What the server has not answered, of one account of this phone. */
export type Unsent = { readonly replica: string; readonly rows: readonly SaveRow[]; readonly place: Place }

/**
 * Read without opening the app: by a service worker, which has no window. Nothing is made, upgraded or written, and a
 * database of a newer app is left alone.
 */
export async function unsentOf(idb: IDBFactory): Promise<readonly Unsent[]> {
  const all: Unsent[] = []
  for (const { name = '' } of await idb.databases()) {
    if (!databaseName.test(name)) continue
    const found = await readOnly(idb, name).catch(() => undefined)
    if (found && found.rows.length > 0) all.push(found)
  }
  return all
}

async function readOnly(idb: IDBFactory, name: string): Promise<Unsent | undefined> {
  const opening = idb.open(name)
  // It was deleted since it was listed: opening it would make an empty one.
  opening.onupgradeneeded = () => opening.transaction?.abort()
  const db = await done(opening)
  // The app upgrades; nobody waits for this.
  db.onversionchange = () => db.close()
  try {
    const tx = db.transaction(['meta', 'saves'])
    const [head, place, rows] = await Promise.all([
      done<{ value: Head } | undefined>(tx.objectStore('meta').get('head')),
      done<{ value: Place } | undefined>(tx.objectStore('meta').get('place')),
      done<SaveRow[]>(tx.objectStore('saves').index('state').getAll('pending')),
    ])
    if (head?.value.schema !== schemaNumber) return undefined
    return { replica: replicaOf(name), rows, place: place?.value ?? emptyPlace }
  } finally {
    db.close()
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
