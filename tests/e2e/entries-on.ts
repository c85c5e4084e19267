import type { Page } from 'playwright-core'

/** Ids of everything that the account open in this browser holds, with the place that the server gave them. */
export const entriesOn = (page: Page): Promise<readonly { id: string; seq?: number }[]> =>
  page.evaluate(async () => {
    type Row = { value: { items: readonly { entry: { id: string }; seq?: number }[] } }
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
      })
    const names = (await indexedDB.databases()).map(d => d.name ?? '')
    const db = await asked(indexedDB.open(names.find(n => /^saku-[A-Za-z0-9_-]{22}$/.test(n)) ?? ''))
    const rows: Row[] = await asked(db.transaction('subjects').objectStore('subjects').getAll())
    db.close()
    return rows
      .flatMap(r =>
        r.value.items.map(({ entry, seq }) => ({ id: entry.id, ...(seq !== undefined && { seq }) })),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  })
