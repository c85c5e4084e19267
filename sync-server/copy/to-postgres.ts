import type { Database } from 'better-sqlite3'
import type { ClientBase } from 'pg'
import { emptyDigest } from '../../src/domain/log/index.ts'
import { withoutNul } from '../postgres/ask.ts'
import { contentsOfPostgres } from './postgres-rows.ts'
import { differing, filledBySteps, listed, rowsIn, tablesIn, withRow } from './tables.ts'
import type { Contents, Row, Table } from './tables.ts'

const rowsAtOnce = 500
const lettersAtOnce = 4 * 1024 * 1024

/**
 * Every row of a file into the empty tables of this connection's schema, which have run the same steps, inside the caller's
 * transaction. What stands there afterwards is read again and compared; throws when a table differs.
 */
export async function fillPostgres(client: ClientBase, file: Database): Promise<Contents> {
  const tables = tablesIn(file)
  for (const { name } of tables.filter(t => filledBySteps.includes(t.name)))
    await client.query(`DELETE FROM ${name}`)
  const given = new Map<string, typeof emptyDigest>()
  for (const table of tables) given.set(table.name, await fill(client, file, table))
  // Numbers that were given by hand are not known to the sequence of the next ones.
  if (given.has('subjects'))
    await client.query(
      `SELECT setval(pg_get_serial_sequence('subjects', 'n'), (SELECT max(n) FROM subjects))`,
    )
  const wrong = differing(given, await contentsOfPostgres(client, tables))
  if (wrong.length > 0) throw new Error(`The copy differs in ${wrong.join(', ')}`)
  return given
}

async function fill(client: ClientBase, file: Database, table: Table): Promise<typeof emptyDigest> {
  let digest = emptyDigest
  let texts: string[] = []
  let letters = 0
  const send = async (): Promise<void> => {
    await client.query(insertInto(table), [`[${texts.join()}]`])
    texts = []
    letters = 0
  }
  for (const cells of rowsIn(file, table)) {
    const row = cells.map(withoutNul)
    digest = withRow(digest, row)
    const text = namedRow(table, row)
    texts.push(text)
    letters += text.length
    if (texts.length >= rowsAtOnce || letters >= lettersAtOnce) await send()
  }
  if (texts.length > 0) await send()
  return digest
}

const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO "${name}" (${listed(columns)}) SELECT ${listed(columns)} FROM json_populate_recordset(NULL::"${name}", $1)`

const namedRow = ({ columns }: Table, row: Row): string =>
  JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))
