import { connect } from './connect.ts'

/** The steps that a database has run, without changing it; none in one that is still empty. */
export async function postgresSteps(url: string): Promise<string[]> {
  const client = await connect(url)
  try {
    const { rows: found } = await client.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`)
    if (found[0]?.there !== true) return []
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations')
    return rows.map(r => r.name)
  } finally {
    await client.end()
  }
}
