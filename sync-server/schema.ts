import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrations } from './migrations/index.ts'
import { newerWords } from './migrations/migration.ts'
import { postgresSteps } from './postgres/steps.ts'
import type { Places } from './serve-folder.ts'

const steps: readonly string[] = migrations.map(m => m.name)

/** Where a database stands between this program's steps: what it lacks of them, and what it has that this program does not know. */
export type Schema = { readonly pending: readonly string[]; readonly newer: readonly string[] }

export function schemaOf(done: readonly string[]): Schema {
  return {
    pending: steps.filter(name => !done.includes(name)),
    newer: done.filter(name => !steps.includes(name)),
  }
}

/** undefined: it goes well with this program. An older program would write rows that the newer one could not trust. */
export const newerRefusal = ({ newer }: Schema): string | undefined =>
  newer.length === 0 ? undefined : newerWords(newer)

/** The steps that a file has run, without changing it; none for a file that is not there yet. */
export function stepsIn(file: string): string[] {
  if (!existsSync(file)) return []
  const db = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'").get()
    return known ? db.prepare<[], string>('SELECT name FROM migrations ORDER BY rowid').pluck().all() : []
  } finally {
    db.close()
  }
}

/** The same of a server's database, wherever it is. */
export const stepsOf = async ({ postgres, database }: Places): Promise<string[]> =>
  postgres === undefined ? stepsIn(database) : postgresSteps(postgres)
