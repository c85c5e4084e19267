import type { Database } from 'better-sqlite3'

/** A named step. Steps run in the order of `index.ts`, once each, inside one transaction with their own record. */
export type Migration = { readonly name: string; readonly up: string }

export function migrate(db: Database, migrations: readonly Migration[]): void {
  db.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT')
  const done = new Set(db.prepare('SELECT name FROM migrations').pluck().all())
  const record = db.prepare('INSERT INTO migrations (name) VALUES (?)')
  for (const { name, up } of migrations) {
    if (done.has(name)) continue
    db.transaction(() => {
      db.exec(up)
      record.run(name)
    }).immediate()
  }
}
