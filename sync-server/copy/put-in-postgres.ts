import Sqlite from 'better-sqlite3'
import type { ClientBase } from 'pg'
import { migrations } from '../migrations/index.ts'
import { migratePostgres } from '../migrations/migrate-postgres.ts'
import { connect } from '../postgres/connect.ts'
import { faultOf } from '../postgres/fault.ts'
import { keepOut } from '../postgres/serving.ts'
import { stepsIn } from '../schema.ts'
import { contentsOfPostgres } from './postgres-rows.ts'
import { contentsIn, differing, tablesIn } from './tables.ts'
import { fillPostgres } from './to-postgres.ts'

type Put = {
  readonly url: string
  /** A database of SQLite of this or an earlier version, to which nobody writes. */
  readonly file: string
  /** The schema in which whatever is there is kept. */
  readonly aside: string
  /** false: only where nobody's records are. */
  readonly replaces: boolean
}

/**
 * `put`: everything in the file is there, in one transaction; `kept`: the schema in which what was there is kept. `same`: it
 * was there before. `occupied`, `serving`: nothing was changed.
 */
export type Outcome =
  | { readonly outcome: 'put'; readonly kept: string | undefined }
  | { readonly outcome: 'same' | 'occupied' | 'serving' }

export async function putInPostgres(wish: Put): Promise<Outcome> {
  const client = await connect(wish.url)
  const file = new Sqlite(wish.file, { readonly: true, fileMustExist: true })
  try {
    if (!(await keepOut(client))) return { outcome: 'serving' }
    await client.query('BEGIN')
    const outcome = await put(client, file, wish)
    await client.query(outcome.outcome === 'put' ? 'COMMIT' : 'ROLLBACK')
    return outcome
  } catch (error) {
    throw faultOf(error, wish.url)
  } finally {
    file.close()
    // Without a commit everything is as it was.
    await client.end()
  }
}

async function put(client: ClientBase, file: Sqlite.Database, wish: Put): Promise<Outcome> {
  const there = await isThere(client)
  if (there && !wish.replaces && (await isOccupied(client))) {
    const same = differing(contentsIn(file), await contentsOfPostgres(client, tablesIn(file))).length === 0
    return { outcome: same ? 'same' : 'occupied' }
  }
  if (there) await setAside(client, wish.aside)
  const done = stepsIn(wish.file)
  await migratePostgres(
    client,
    migrations.filter(step => done.includes(step.name)),
  )
  await fillPostgres(client, file)
  await migratePostgres(client, migrations)
  return { outcome: 'put', kept: there ? wish.aside : undefined }
}

async function isThere(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  )
  return rows[0]?.there === true
}

/** A server that was only started has neither records nor accounts. */
async function isOccupied(client: ClientBase): Promise<boolean> {
  await migratePostgres(client, migrations)
  const { rows } = await client.query<{ full: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM log) OR EXISTS (SELECT 1 FROM accounts) AS full',
  )
  return rows[0]?.full === true
}

/** What this schema holds, but for what belongs to an extension. */
const ownedSql = `
  SELECT format('ALTER TABLE %s', oid::regclass) AS change FROM pg_class AS held
    WHERE relnamespace = current_schema()::text::regnamespace AND relkind IN ('r', 'p') AND NOT EXISTS (
      SELECT 1 FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = held.oid AND deptype = 'e')
  UNION ALL
  SELECT format('ALTER FUNCTION %s', oid::regprocedure) FROM pg_proc AS held
    WHERE pronamespace = current_schema()::text::regnamespace AND NOT EXISTS (
      SELECT 1 FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = held.oid AND deptype = 'e')`

/** Whole, with indexes and triggers, under another name: nothing is deleted. */
async function setAside(client: ClientBase, schema: string): Promise<void> {
  await client.query(`CREATE SCHEMA "${schema}"`)
  const { rows } = await client.query<{ change: string }>(ownedSql)
  for (const { change } of rows) await client.query(`${change} SET SCHEMA "${schema}"`)
}
