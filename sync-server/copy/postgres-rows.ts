import type { ClientBase } from 'pg'
import { emptyDigest } from '../../src/domain/log/index.ts'
import { listed, withRow } from './tables.ts'
import type { Contents, Row, Table } from './tables.ts'

const atOnce = 1000

/** The rows of a table, a thousand at a time, inside the transaction of this connection. */
export async function* postgresRows(
  client: ClientBase,
  { name, columns }: Table,
): AsyncIterable<readonly Row[]> {
  await client.query(`DECLARE rows_to_copy NO SCROLL CURSOR FOR SELECT ${listed(columns)} FROM "${name}"`)
  for (;;) {
    const { rows } = await client.query<Row[]>({
      text: `FETCH ${atOnce} FROM rows_to_copy`,
      rowMode: 'array',
    })
    yield rows as unknown as Row[] // rowMode: lists
    if (rows.length < atOnce) break
  }
  await client.query('CLOSE rows_to_copy')
}

export async function contentsOfPostgres(client: ClientBase, tables: readonly Table[]): Promise<Contents> {
  const contents = new Map<string, typeof emptyDigest>()
  for (const table of tables) {
    let digest = emptyDigest
    for await (const rows of postgresRows(client, table)) digest = rows.reduce(withRow, digest)
    contents.set(table.name, digest)
  }
  return contents
}
