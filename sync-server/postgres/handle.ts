import { Pool } from 'pg'
import type { ClientBase, PoolConfig } from 'pg'
import { migrations } from '../migrations/index.ts'
import { migratePostgres } from '../migrations/migrate-postgres.ts'
import type { Migration } from '../migrations/migration.ts'
import { mutex } from '../mutex.ts'
import { asking } from './ask.ts'
import type { Ask } from './ask.ts'
import { checkFit } from './connect.ts'
import { waitForCommitSql } from './durable.ts'
import { faultOf } from './fault.ts'
import { isLost, named } from './lost.ts'
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
  /** The same without the lock and without a number, for what is no part of the log. */
  beside<T>(work: (ask: Ask) => Promise<T>): Promise<T>
  /** Each statement by itself, on whatever connection is free. */
  readonly ask: Ask
  /** All that `work` asks is of one moment. */
  readAll<T>(work: (ask: Ask) => Promise<T>): Promise<T>
  /** Resolves when a connection led to another database than the first: from then on there are none. */
  readonly changed: Promise<void>
  close(): Promise<void>
}

const patienceMs = 10_000
/** Longer than what PostgreSQL itself gives up: what never answers is a broken connection. */
const answerMs = 120_000
/**
 * Who writes holds the one lock. A process whose machine vanished in the middle would keep it until the network gives up, two
 * hours by default; so PostgreSQL ends whoever has begun something and falls silent. Who waits in line is told so after a while.
 */
const sessionSql = `SET statement_timeout = '60s'; SET lock_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'; ${waitForCommitSql}`

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
    verify: (client, done) =>
      void same
        .check(client)
        .then(() => client.query(sessionSql))
        .then(() => done(), done),
  })
  // A connection that breaks while nobody uses it: the next query opens another.
  pool.on('error', ignore)
  try {
    await bringForward(pool, steps)
  } catch (error) {
    await pool.end()
    throw faultOf(error, typeof config === 'string' ? config : (config.connectionString ?? ''))
  }
  const exclusive = mutex()

  return {
    // One writer of this process at a time, so that those who wait for the lock leave connections to those who read.
    write: work => exclusive(() => transaction(pool, forWriting, client => locked(client, work))),
    beside: work => transaction(pool, forWriting, client => work(asking(client))),
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

/** Beside processes that serve, a step and somebody's question may each hold what the other needs: then it is tried again. */
async function bringForward(pool: Pool, steps: readonly Migration[], tries = 3): Promise<void> {
  try {
    await transaction(pool, forWriting, async client => {
      await checkFit(client)
      // A step may take long, and so may waiting for the process that is at it.
      await client.query('SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0')
      await migratePostgres(client, steps)
    })
  } catch (error) {
    if (tries === 1 || !isDeadlock(error)) throw error
    await bringForward(pool, steps, tries - 1)
  }
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '40P01'

/** A connection on which not even the rollback works is thrown away, with whatever it had begun. */
async function transaction<T>(
  pool: Pool,
  begin: string,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => Promise.reject(named(error)))
  // Whoever waits for an answer is told of a broken connection; without a listener the process would end as well.
  client.on('error', ignore)
  let broken = false
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    broken = isLost(error) || (await client.query('ROLLBACK').then(no, yes))
    throw named(error)
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

const ignore = (): void => undefined
const no = (): boolean => false
const yes = (): boolean => true
