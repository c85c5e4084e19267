import { Client } from 'pg'
import type { ClientBase, ClientConfig } from 'pg'
import { UnusableDatabase } from '../unusable.ts'
import { faultOf } from './fault.ts'
import { numbers } from './numbers.ts'

const patienceMs = 10_000
const oldest = 15

/** One connection of one's own, to a PostgreSQL that will do; otherwise throws the sentence that says why not. */
export async function connect(url: string, more: ClientConfig = {}): Promise<Client> {
  try {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMs,
      types: numbers,
      ...more,
    })
    // Whoever waits for an answer is told of a broken connection; without a listener the process would end as well.
    client.on('error', () => undefined)
    await client.connect()
    await checkFit(client).catch(async (error: unknown) => {
      await client.end()
      throw error
    })
    return client
  } catch (error) {
    throw faultOf(error, url)
  }
}

type Fit = { readonly version: number; readonly encoding: string; readonly follows: boolean }

const fitSql = `SELECT current_setting('server_version_num')::int / 10000 AS version,
  pg_encoding_to_char(encoding) AS encoding, pg_is_in_recovery() AS follows FROM pg_database WHERE datname = current_database()`

/** Nothing is made in a database that this program cannot keep its promises on. */
export async function checkFit(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Fit>(fitSql)
  const wrong = rows[0] && unfit(rows[0])
  if (wrong !== undefined) throw new UnusableDatabase(wrong)
}

/** undefined: it will do. */
export function unfit({ version, encoding, follows }: Fit): string | undefined {
  if (version < oldest)
    return `PostgreSQL ini versi ${version}. Saku Kader membutuhkan versi ${oldest} atau lebih baru.`
  if (encoding !== 'UTF8')
    return `Database ini memakai huruf ${encoding}. Buat database dengan ENCODING 'UTF8' (docs/postgres.md).`
  if (follows)
    return 'PostgreSQL ini replika yang hanya mengikuti. Isi DATABASE_URL dengan alamat yang utama.'
  return undefined
}
