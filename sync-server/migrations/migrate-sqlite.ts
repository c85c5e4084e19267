import type { Database } from 'better-sqlite3'
import { missingSteps } from './migration.ts'
import type { Migration } from './migration.ts'

/** Brings a database to this code, under its write lock: of several processes that start at once, one does the work. */
export function migrateSqlite(db: Database, steps: readonly Migration[]): void {
  const bring = db.transaction(() => {
    db.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT')
    const done = new Set(db.prepare<[], string>('SELECT name FROM migrations').pluck().all())
    const record = db.prepare('INSERT INTO migrations (name) VALUES (?)')
    for (const { name, up } of missingSteps(done, steps)) {
      db.exec(up)
      record.run(name)
    }
  })
  bring.immediate()
}
