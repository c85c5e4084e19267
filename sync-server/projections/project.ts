import Sqlite from 'better-sqlite3'
import { kinds } from '../../src/domain/records/kinds.ts'
import { postgresStore } from '../postgres.ts'
import { openPostgres } from '../postgres/handle.ts'
import { sqliteStore } from '../sqlite.ts'
import { openHandle } from '../sqlite/handle.ts'
import type { LogStore } from '../store.ts'
import { projector } from './projector.ts'
import { alwaysOurs, takeTurns } from './turn.ts'

export type Where = { readonly database: string; readonly postgres?: string | undefined }
type Hooks = {
  readonly now: () => Date
  readonly isEnded: () => boolean
  /** Resolves after a while, or at once when it is to end. */
  readonly pause: (ms: number) => Promise<void>
}

/** How long a change may lie before somebody looks. */
const lookMs = 400
const busyMs = 200
/** Whoever wants to write in between finds the lock free. */
const breathMs = 2

/** Follows the log over connections of its own until it is to end. */
export async function project(where: Where, { now, isEnded, pause }: Hooks): Promise<void> {
  const store = await openOwn(where)
  try {
    const turn = where.postgres === undefined ? alwaysOurs : await takeTurns(where.postgres)
    try {
      const p = projector({ store, kinds, now })
      while (!isEnded()) {
        const more = (await turn.isOurs()) && (await p.step().catch(unlessBusy))
        await pause(more ? breathMs : lookMs)
      }
    } finally {
      await turn.end()
    }
  } finally {
    await store.close()
  }
}

/** Somebody else writes for longer than is waited for: the slice is worked out again, and nothing is opened anew. */
function unlessBusy(error: unknown): true {
  if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true
  throw error
}

async function openOwn({ database, postgres }: Where): Promise<LogStore> {
  if (postgres !== undefined) return postgresStore(await openPostgres(postgres))
  const handle = openHandle({ file: database })
  // What a power cut takes away is worked out again; the next push makes it durable with its own commit.
  handle.writer.pragma('synchronous = NORMAL')
  // SQLite asks for the lock ever less often: who asks anew is not the one who never gets it.
  handle.writer.pragma(`busy_timeout = ${busyMs}`)
  return sqliteStore(handle)
}
