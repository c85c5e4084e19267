import { readLedger } from '../ledger/file-ledger.ts'
import type { Places } from '../serve-folder.ts'
import { inspectSqlite } from '../sqlite/inspect.ts'
import type { Found } from './check.ts'
import { verify } from './run.ts'

/** A server's database beside its ledger, which is read first: what is appended to it later must not look as if the database were behind. */
export async function verifyServer(places: Pick<Places, 'database' | 'ledger'>): Promise<Found[]> {
  const { memory } = await readLedger(places.ledger)
  const beside = { records: memory.records(), highWater: memory.highWater() }
  const db = inspectSqlite(places.database)
  try {
    return await verify(db, beside)
  } finally {
    await db.close()
  }
}

/** A copy by itself, which is older than the ledger by nature. */
export async function verifyCopy(file: string): Promise<Found[]> {
  const db = inspectSqlite(file)
  try {
    return await verify(db)
  } finally {
    await db.close()
  }
}
