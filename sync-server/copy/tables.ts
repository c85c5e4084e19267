import type { Database } from 'better-sqlite3'
import { addToDigest, emptyDigest } from '../../src/domain/log/index.ts'
import type { Digest } from '../../src/domain/log/index.ts'

/** SQLite and PostgreSQL have the same tables with the same columns, because both run the same steps. */
export type Table = { readonly name: string; readonly columns: readonly string[] }
export type Cell = string | number | null
export type Row = readonly Cell[]

/** Those in which the steps themselves put a row: it makes room for what is copied. */
export const filledBySteps: readonly string[] = ['counter', 'figure_place']

/** What a table holds, in whatever order it is read: how many rows, and a sum over them. */
export type Contents = ReadonlyMap<string, Digest>

/** All but the list of steps, which each database writes for itself. */
export function tablesIn(db: Database): Table[] {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migrations' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck()
  return names.map(name => ({ name, columns: columns.all(name) }))
}

export const listed = (columns: readonly string[]): string => columns.map(c => `"${c}"`).join(', ')

export const rowsIn = (db: Database, { name, columns }: Table): IterableIterator<Row> =>
  db
    .prepare<[], Row>(`SELECT ${listed(columns)} FROM "${name}"`)
    .raw()
    .iterate() as IterableIterator<Row> // raw: lists

export function contentsIn(db: Database): Contents {
  return new Map(tablesIn(db).map(table => [table.name, digestOf(rowsIn(db, table))]))
}

export const withRow = (digest: Digest, row: Row): Digest => addToDigest(digest, JSON.stringify(row))

function digestOf(rows: Iterable<Row>): Digest {
  let digest = emptyDigest
  for (const row of rows) digest = withRow(digest, row)
  return digest
}

/** The tables that do not hold the same. */
export const differing = (a: Contents, b: Contents): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter(
    name => JSON.stringify(a.get(name)) !== JSON.stringify(b.get(name)),
  )
