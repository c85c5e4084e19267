import type { ClientBase } from 'pg'
import { connect } from './connect.ts'

/** Any two numbers, the same in every version of this code. */
const starting = 5_425_832
const serving = 5_425_833
const pulseMs = 10_000

export type Serving = {
  /** Resolves when it is no longer sure that this is the database at which this process started. */
  readonly lost: Promise<void>
  end(): Promise<void>
}

/**
 * Takes a place among the processes that serve this database. What a restore must not undo is done again by whoever finds
 * nobody serving (`alone`); who comes while others serve must not, because what he read in the ledger may already be older
 * than what they do. The place is a lock of the session: it ends with its process, and with the database server itself.
 */
export async function beginServing(url: string, alone: () => Promise<void>): Promise<Serving> {
  const client = await connect(url, { keepAlive: true, query_timeout: pulseMs * 6 })
  const lost = Promise.withResolvers<void>()
  client.on('error', () => lost.resolve())
  client.on('end', () => lost.resolve())
  const lock = lockBy(client)
  try {
    await lock('pg_advisory_lock', starting)
    if ((await lock('pg_try_advisory_lock', serving)) === true) {
      await alone()
      await lock('pg_advisory_lock_shared', serving)
      await lock('pg_advisory_unlock', serving)
    } else await lock('pg_advisory_lock_shared', serving)
    await lock('pg_advisory_unlock', starting)
    // Whose machine vanished holds its place no longer than this.
    await client.query(`SET idle_session_timeout = ${pulseMs * 6}`)
  } catch (error) {
    await client.end()
    throw error
  }
  // A network that swallows everything says nothing by itself.
  const pulse = setInterval(() => void client.query('SELECT 1').catch(() => lost.resolve()), pulseMs)
  pulse.unref()
  return {
    lost: lost.promise,
    end: async () => {
      clearInterval(pulse)
      await client.end()
    },
  }
}

/** Until this connection ends nobody begins to serve this database. false: somebody serves it, or is about to. */
export async function keepOut(client: ClientBase): Promise<boolean> {
  const lock = lockBy(client)
  return (
    (await lock('pg_try_advisory_lock', starting)) === true &&
    (await lock('pg_try_advisory_lock', serving)) === true
  )
}

/** Of this schema alone: several servers may live in one database. */
const lockBy =
  (client: ClientBase) =>
  async (name: string, key: number): Promise<unknown> => {
    const { rows } = await client.query(`SELECT ${name}($1, hashtext(current_schema())) AS done`, [key])
    return rows[0]?.done
  }
