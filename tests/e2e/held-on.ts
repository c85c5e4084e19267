import type { Page } from 'playwright-core'

/** Everything that lies in the databases of this browser, as one text; the ballast is only bytes. */
export const heldOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
      })
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const rows: unknown[] = await done(db.transaction(store).objectStore(store).getAll())
        texts.push(JSON.stringify(rows, (_, value: unknown) => (ArrayBuffer.isView(value) ? '' : value)))
      }
      db.close()
    }
    return texts.join('\n')
  })
