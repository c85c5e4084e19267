import { dirname } from 'node:path'
import type { Inspection } from '../inspect.ts'
import type { LedgerMemory } from '../ledger.ts'
import { readLedger } from '../ledger/file-ledger.ts'
import { readLedgers } from '../ledger/shared-ledger.ts'
import { inspectPostgres } from '../postgres/inspect.ts'
import type { Places } from '../serve-folder.ts'
import { inspectSqlite } from '../sqlite/inspect.ts'
import type { Found } from './check.ts'
import { verify } from './run.ts'

type Served = Pick<Places, 'database' | 'ledger' | 'postgres'>

/** A server's database beside its ledger, which is read first: what is appended to it later must not look as if the database were behind. */
export async function verifyServer(places: Served): Promise<Found[]> {
  const memory = await ledgerOf(places)
  const beside = { records: memory.records(), highWater: memory.highWater() }
  const db = await inspect(places)
  try {
    return await verify(db, beside)
  } finally {
    await db.close()
  }
}

/** What lies beside the database; of several processes what all of them wrote. */
export const ledgerOf = async ({ ledger, postgres }: Served): Promise<LedgerMemory> =>
  postgres === undefined ? (await readLedger(ledger)).memory : readLedgers(dirname(ledger))

export const inspect = async ({ database, postgres }: Served): Promise<Inspection> =>
  postgres === undefined ? inspectSqlite(database) : inspectPostgres(postgres)

/** A copy by itself, which is older than the ledger by nature. */
export async function verifyCopy(file: string): Promise<Found[]> {
  const db = inspectSqlite(file)
  try {
    return await verify(db)
  } finally {
    await db.close()
  }
}
