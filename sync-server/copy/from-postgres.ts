import Sqlite from 'better-sqlite3'
import { emptyDigest } from '../../src/domain/log/index.ts'
import { migrations } from '../migrations/index.ts'
import { migrateSqlite } from '../migrations/migrate-sqlite.ts'
import { connect } from '../postgres/connect.ts'
import { postgresRows } from './postgres-rows.ts'
import { contentsIn, differing, filledBySteps, listed, tablesIn, withRow } from './tables.ts'
import type { Contents, Table } from './tables.ts'

/**
 * One moment of PostgreSQL as a new SQLite file, beside processes that write: the same rows in the same tables, so that one
 * kind of backup is tested, verified and put back on either database. Throws when the file does not hold what was read.
 */
export async function copyPostgres(url: string, file: string): Promise<void> {
  const db = new Sqlite(file)
  try {
    // A file that is half written is thrown away, so nothing in it needs to be safe before the end.
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    migrateSqlite(db, migrations)
    const wrong = differing(await readInto(db, url), contentsIn(db))
    if (wrong.length > 0) throw new Error(`The copy differs in ${wrong.join(', ')}`)
  } finally {
    db.close()
  }
}

async function readInto(db: Sqlite.Database, url: string): Promise<Contents> {
  const client = await connect(url)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    db.exec('BEGIN')
    for (const name of filledBySteps) db.exec(`DELETE FROM ${name}`)
    const contents = new Map<string, typeof emptyDigest>()
    for (const table of tablesIn(db)) {
      const put = db.prepare<unknown[]>(insertInto(table))
      let digest = emptyDigest
      for await (const rows of postgresRows(client, table)) {
        for (const row of rows) put.run(...row)
        digest = rows.reduce(withRow, digest)
      }
      contents.set(table.name, digest)
    }
    db.exec('COMMIT')
    return contents
  } finally {
    await client.end()
  }
}

const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO "${name}" (${listed(columns)}) VALUES (${columns.map(() => '?').join(', ')})`
