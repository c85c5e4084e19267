import { Pool } from 'pg'
import type { ClientBase, PoolConfig } from 'pg'
import { migrations } from '../migrations/index.ts'
import { migratePostgres } from '../migrations/migrate-postgres.ts'
import { mutex } from '../mutex.ts'
import { asking } from './ask.ts'
import type { Ask } from './ask.ts'
import { numbers } from './numbers.ts'
import { sameDatabase } from './same-database.ts'
import { lockSql } from './sql.ts'

/**
 * One database, used by any number of processes. Everybody who writes holds the row of the counter from the first statement
 * to the commit, so that numbers are given and become visible in one order. Readers wait for nobody.
 */
export type PostgresHandle = {
  /** BEGIN, the lock, `work`, COMMIT; rolled back when it throws. `high`: the last number given. Never nest it. */
  write<T>(work: (ask: Ask, high: number) => Promise<T>): Promise<T>
  /** Each statement by itself, on whatever connection is free. */
  readonly ask: Ask
  /** All that `work` asks is of one moment. */
  readAll<T>(work: (ask: Ask) => Promise<T>): Promise<T>
  /** Resolves when a connection led to another database than the first: from then on there are none. */
  readonly changed: Promise<void>
  close(): Promise<void>
}

const patienceMs = 10_000
/** Longer than any statement of ours: what never answers is a broken connection. */
const answerMs = 120_000

export async function openPostgres(config: string | PoolConfig, steps = migrations): Promise<PostgresHandle> {
  const same = sameDatabase()
  const pool = new Pool({
    max: 10,
    connectionTimeoutMillis: patienceMs,
    query_timeout: answerMs,
    keepAlive: true,
    application_name: 'saku-kader',
    ...(typeof config === 'string' ? { connectionString: config } : config),
    types: numbers,
    verify: (client, done) => void same.check(client).then(() => done(), done),
  })
  // A connection that breaks while nobody uses it: the next query opens another.
  pool.on('error', ignore)
  try {
    await transaction(pool, forWriting, client => migratePostgres(client, steps))
  } catch (error) {
    await pool.end()
    throw error
  }
  const exclusive = mutex()

  return {
    // One writer of this process at a time, so that those who wait for the lock leave connections to those who read.
    write: work => exclusive(() => transaction(pool, forWriting, client => locked(client, work))),
    ask: asking(pool),
    readAll: work => transaction(pool, forReading, client => work(asking(client))),
    changed: same.changed,
    close: () => pool.end(),
  }
}

const forWriting = 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE'
const forReading = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

async function locked<T>(client: ClientBase, work: (ask: Ask, high: number) => Promise<T>): Promise<T> {
  const ask = asking(client)
  const [counter] = await ask<{ high: number }>(lockSql)
  return work(ask, counter?.high ?? 0)
}

/** A connection on which not even the rollback works is thrown away, with whatever it had begun. */
async function transaction<T>(
  pool: Pool,
  begin: string,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // Whoever waits for an answer is told of a broken connection; without a listener the process would end as well.
  client.on('error', ignore)
  let broken = false
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    )
    throw error
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

const ignore = (): void => undefined
