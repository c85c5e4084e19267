import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { openDexieStore } from '../../src/db/dexie-store.ts'
import { isClosed } from '../../src/db/faults.ts'
import { schemaNumber } from '../../src/db/phone-store.ts'
import { id } from '../fixtures/entries.ts'

const head = { schema: schemaNumber, replica: id('HP A'), counter: 0, generation: 1 }

/** Keeps every connection that was opened, so that the browser's hand can close one. */
async function opened() {
  const indexedDB = new IDBFactory()
  const connections: IDBDatabase[] = []
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (name, version) => {
    const request = open(name, version)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  const store = await openDexieStore('uji', { indexedDB, IDBKeyRange })
  await store.commit({ expect: {}, puts: { head } })
  return { store, lose: () => connections.at(-1)?.close() }
}

it('D3 a row that cannot be stored takes the whole commit back', async () => {
  const { store } = await opened()
  const cards = [
    { id: 'a', value: 1 },
    { id: 'b', value: () => 'no value' },
  ]
  await expect(
    store.commit({ expect: { head }, puts: { head: { ...head, counter: 1 }, cards } }),
  ).rejects.toThrow(/clone/)
  expect(await store.cards()).toEqual([])
  expect((await store.meta()).head).toEqual(head)
  store.close()
})

it('a connection that the browser lost is made anew, for reading and for writing', async () => {
  const { store, lose } = await opened()
  lose()
  expect((await store.look([])).head).toEqual(head)
  lose()
  expect(await store.commit({ expect: { head }, puts: { cards: [{ id: 'a', value: 1 }] } })).toBe('done')
  expect(await store.cards()).toEqual([{ id: 'a', value: 1 }])
  store.close()
})

it('a database that was closed on purpose stays closed', async () => {
  const { store } = await opened()
  store.close()
  const errors = await Promise.allSettled([store.meta(), store.look([]), store.commit({ expect: { head } })])
  expect(errors.map(e => e.status === 'rejected' && isClosed(e.reason))).toEqual([true, true, true])
})
