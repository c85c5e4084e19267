import { filledBySteps } from '../copy/tables.ts'
import type { Ask } from './ask.ts'

type Dump = Record<string, string>

export const tablesSql = `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`

/** Every table as JSON, of one moment: for drills and tests. Backups are files (copy/from-postgres.ts). */
export async function snapshotOf(ask: Ask): Promise<Uint8Array> {
  const dump: Dump = {}
  for (const { name } of await ask<{ name: string }>(tablesSql)) {
    const [row] = await ask<{ rows: string }>(
      `SELECT coalesce(json_agg(rows), '[]')::text AS rows FROM ${name} AS rows`,
    )
    dump[name] = row?.rows ?? '[]'
  }
  return Buffer.from(JSON.stringify(dump))
}

/** Into an empty database that has its tables. */
export async function loadSnapshot(ask: Ask, bytes: Uint8Array): Promise<void> {
  const dump = JSON.parse(Buffer.from(bytes).toString()) as Dump // written by `snapshotOf`
  for (const [name, rows] of Object.entries(dump)) {
    if (name === 'migrations') continue
    if (filledBySteps.includes(name)) await ask(`DELETE FROM ${name}`)
    await ask(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, rows)
  }
  await ask(`SELECT setval(pg_get_serial_sequence('subjects', 'n'), (SELECT max(n) FROM subjects))`)
}
