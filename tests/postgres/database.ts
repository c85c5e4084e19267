import { inject } from 'vitest'
import { newDatabase } from '../../bench/postgres/cluster.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'

/** An empty database of the PostgreSQL that this test run started. */
export function emptyDatabase(): Promise<string> {
  const folder = inject('postgres')
  if (folder === undefined) throw new Error('This test belongs to the project postgres')
  return newDatabase(folder)
}

export const emptyHandle = async (): Promise<PostgresHandle> => openPostgres(await emptyDatabase())
