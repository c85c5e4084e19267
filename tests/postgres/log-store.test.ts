import { describe, expect, it } from 'vitest'
import { postgresStore } from '../../sync-server/postgres.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { loadSnapshot } from '../../sync-server/postgres/snapshot.ts'
import { entry, id } from '../fixtures/entries.ts'
import { logStoreContract } from '../server/log-store-contract.ts'
import { emptyDatabase, emptyHandle } from './database.ts'

logStoreContract('PostgreSQL', async () => postgresStore(await emptyHandle()))

const appended = (word: string) => {
  const e = entry(word)
  const json = JSON.stringify(e)
  return { entry: e, json, hash: 'h', seenBy: e.seenBy, month: 202611, rescued: false, receivedBy: e.replica }
}

describe('PostgreSQL', () => {
  it('nobody sees a row of a batch before its commit', async () => {
    const store = postgresStore(await emptyHandle())
    const during = await store.write(async tx => {
      tx.append(appended('a'), id('Melati'))
      expect((await tx.known([id('a')])).size).toBe(1)
      return store.read.known([id('a')])
    })
    expect(during.size).toBe(0)
    expect((await store.read.known([id('a')])).size).toBe(1)
    await store.close()
  })

  it('opens again with everything, and runs no step twice', async () => {
    const url = await emptyDatabase()
    const first = postgresStore(await openPostgres(url))
    await first.write(async tx => tx.append(appended('a'), id('Melati')))
    await first.close()
    const second = postgresStore(await openPostgres(url))
    expect(await second.read.highWater()).toBe(1)
    await second.close()
  })

  it('a snapshot opens as it was, and goes on', async () => {
    const store = postgresStore(await emptyHandle())
    await store.write(async tx => tx.append(appended('a'), id('Melati')))
    const bytes = await store.snapshot()
    await store.write(async tx => tx.append(appended('b'), id('Melati')))
    const handle = await emptyHandle()
    await handle.write(ask => loadSnapshot(ask, bytes))
    const restored = postgresStore(handle)
    expect([...(await restored.read.known([id('a'), id('b')])).keys()]).toEqual([id('a')])
    const named = { ...appended('c'), entry: entry('c', { about: id('Budi') }) }
    await restored.write(async tx => tx.append(named, id('Melati')))
    expect(await restored.read.highWater()).toBe(2)
    await Promise.all([store.close(), restored.close()])
  })

  it('E1 an entry is served as the same bytes that were stored, whatever letters it holds', async () => {
    const handle = await emptyHandle()
    const store = postgresStore(handle)
    const body = { nama: 'Ñi "Pohaci" \\ 👩‍🍼 \u0000 \ud800', z: 1, a: [0.1, 1e21], '': null }
    const json = JSON.stringify({ ...entry('a'), body })
    await store.write(async tx => tx.append({ ...appended('a'), json }, id('Melati')))
    const rows = await handle.ask<{ json: string }>('SELECT json FROM log')
    expect(rows).toEqual([{ json }])
    await store.close()
  })
})
