import { inject } from 'vitest'
import { newDatabase } from '../../bench/postgres/cluster.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'

/** An empty database of the PostgreSQL that this test run started. */
export const emptyDatabase = (): Promise<string> => newDatabase(inject('postgres'))

export const emptyHandle = async (): Promise<PostgresHandle> => openPostgres(await emptyDatabase())
