import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { PullItem } from '../../src/domain/log/index.ts'
import { postgresStore } from '../../sync-server/postgres.ts'
import { asking } from '../../sync-server/postgres/ask.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'
import { writeSql } from '../../sync-server/postgres/sql.ts'
import type { LogStore, LogTx } from '../../sync-server/store.ts'
import { entry, id } from '../fixtures/entries.ts'
import { rng } from '../simulator/rng.ts'
import type { Rng } from '../simulator/rng.ts'
import { emptyDatabase } from './database.ts'

/** Every writer and every reader has connections of its own, as processes on several machines would. */

const feeds = ['Melati', 'Mawar', 'Anggrek'].map(id)
const writers = 8
const readers = 4
const batches = 12

const reader = { account: id('bidan'), replica: id('laptop'), health: true, feeds }

async function append(tx: LogTx, word: string, subject: string, feed: string): Promise<void> {
  const e = entry(word, { about: subject })
  const json = JSON.stringify(e)
  const seenBy = word.endsWith('1') ? 'health' : 'posyandu'
  tx.append({ entry: e, json, hash: 'h', seenBy, month: 202611, rescued: false, receivedBy: e.replica }, feed)
}

const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise(resolve => setImmediate(resolve))
}

/** Batches of 1 to 20 entries about subjects of its own; some move somebody, some fail before their commit. */
async function write(store: LogStore, name: string, random: Rng): Promise<void> {
  const homes = new Map<string, string>()
  for (let b = 0; b < batches; b++) {
    const subject = idFromParts('orang', `${name} ${random.int(3)}`)
    const home = homes.get(subject) ?? random.pick(feeds) ?? ''
    const next = random.chance(0.15) ? (random.pick(feeds) ?? '') : home
    const fails = random.chance(0.1)
    const batch = store.write(async tx => {
      if (!homes.has(subject)) await tx.putSubject({ id: subject, feed: home })
      const size = 1 + random.int(20)
      for (let i = 0; i < size; i++) await append(tx, `${name} ${b} ${i}`, subject, home)
      await turns(random.int(12))
      if (next !== home) await tx.move(subject, home, next)
      if (fails) throw new Error('mati listrik')
    })
    await batch
      .then(() => homes.set(subject, next))
      .catch((error: Error) => expect(error.message).toBe('mati listrik'))
  }
}

const nameOf = (item: PullItem): string =>
  'entry' in item ? item.entry.id : 'own' in item ? item.own : `marker ${item.pos}`

type Seen = { readonly places: Map<number, string>; inOrder: boolean }

/** Pages on from its cursors until everything was written and nothing is left. */
async function read(store: LogStore, random: Rng, isOver: () => boolean): Promise<Seen> {
  const after = new Map<string, number>()
  const seen: Seen = { places: new Map(), inOrder: true }
  for (;;) {
    const last = isOver()
    const page = await store.read.page({ reader, after, limit: 1 + random.int(400) })
    for (const item of page) {
      seen.inOrder &&= item.pos > Math.max(0, ...after.values())
      after.set(item.feed, item.pos)
      seen.places.set(item.pos, nameOf(item))
    }
    if (page.length === 0 && last) return seen
    await turns(random.int(3))
  }
}

const never = (): never => {
  throw new Error('nothing was opened')
}

type Outcome = { readonly skipped: number; readonly inOrder: boolean; readonly served: number }

async function run(
  seed: number,
  writing: (handle: PostgresHandle, url: string) => PostgresHandle,
): Promise<Outcome> {
  const url = await emptyDatabase()
  const opened = await Promise.all(
    Array.from({ length: writers + readers }, () => openPostgres({ connectionString: url, max: 2 })),
  )
  const handles = opened.map((h, i) => (i < writers ? writing(h, url) : h))
  const stores = handles.map(postgresStore)
  const random = rng(seed)
  let over = false
  const all = stores.slice(0, writers).map((store, i) => write(store, `${seed} ${i}`, rng(random.int(1e9))))
  const finished = Promise.all(all).finally(() => {
    over = true
  })
  const readings = stores.slice(writers).map(store => read(store, rng(random.int(1e9)), () => over))
  const [, seen] = await Promise.all([finished, Promise.all(readings)])
  const last = await read(postgresStore(opened[0] ?? never()), rng(1), () => true)
  await Promise.all(handles.map(h => h.close()))
  const lacking = seen.map(s => [...last.places].filter(([pos, name]) => s.places.get(pos) !== name).length)
  return {
    skipped: lacking.reduce((a, b) => a + b, 0),
    inOrder: seen.every(s => s.inOrder),
    served: last.places.size,
  }
}

/** What a database sequence does: numbers are taken at once, and become visible in the order of the commits. */
const numbersWithoutLock = (handle: PostgresHandle, url: string): PostgresHandle => {
  const pool = new Pool({ connectionString: url, max: 2 })
  const shared: readonly string[] = [writeSql.counter, writeSql.putDigests]
  return {
    ...handle,
    write: async work => {
      const [taken] = await handle.ask<{ high: number }>(
        'UPDATE counter SET high = high + 1000 RETURNING high',
      )
      const client = await pool.connect()
      const ask = asking(client)
      await client.query('BEGIN')
      const outcome = await Promise.allSettled([
        work(
          (sql, ...cells) => (shared.includes(sql) ? Promise.resolve([]) : ask(sql, ...cells)),
          Number(taken?.high) - 1000,
        ),
      ])
      await client.query(outcome[0].status === 'fulfilled' ? 'COMMIT' : 'ROLLBACK')
      client.release()
      if (outcome[0].status === 'rejected') throw outcome[0].reason
      return outcome[0].value
    },
    close: async () => {
      await pool.end()
      await handle.close()
    },
  }
}

describe('readers beside writers on PostgreSQL', () => {
  it('S1 P7 eight writers and four readers: nobody ever skips an entry, and cursors page through everything in order', async () => {
    for (const seed of [1, 2]) {
      const { served, ...outcome } = await run(seed, handle => handle)
      expect(outcome).toEqual({ skipped: 0, inOrder: true })
      expect(served).toBeGreaterThan(writers * batches)
    }
  })

  it('S1 the same run finds numbers that are given without the lock', async () => {
    expect((await run(1, numbersWithoutLock)).skipped).toBeGreaterThan(0)
  })
})
