import type { ClientBase } from 'pg'
import { lockSql } from '../postgres/sql.ts'
import { missingSteps } from './migration.ts'
import type { Migration } from './migration.ts'
import { postgresSql } from './postgres-sql.ts'

/** Any number, as long as every version of this code uses the same: one process changes the tables, the others wait. */
const migrating = 5_425_831

/** Brings a database to this code, inside the caller's transaction: a step that fails leaves nothing behind. */
export async function migratePostgres(client: ClientBase, steps: readonly Migration[]): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [migrating])
  await client.query('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)')
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations')
  const missing = missingSteps(new Set(rows.map(r => r.name)), steps)
  // Other processes may serve: who writes waits until the tables are as they will be.
  if (rows.length > 0 && missing.length > 0) await client.query(lockSql)
  for (const step of missing) {
    await client.query(step.postgres ?? postgresSql(step.up))
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [step.name])
  }
}
