import type { Ask } from './ask.ts'

/**
 * A commit that does not wait for the disk would be an answer to a phone that a power cut takes back. This session can see to
 * its own commits; whether the database server itself ever waits for its disk only its operator can say.
 */
export const waitForCommitSql = `SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`

export type Durability = { readonly fsync: string; readonly pages: string }

const durabilitySql = `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages`

/** For whoever looks after the server; undefined: it keeps what it has confirmed. */
export async function weaknessOf(ask: Ask): Promise<string | undefined> {
  const [row] = await ask<Durability>(durabilitySql)
  return row && weakness(row)
}

export function weakness({ fsync, pages }: Durability): string | undefined {
  const off = [fsync === 'off' ? 'fsync' : [], pages === 'off' ? 'full_page_writes' : []].flat()
  if (off.length === 0) return undefined
  return `PERINGATAN: ${off.join(' dan ')} PostgreSQL ini mati. Catatan yang sudah dijawab "Terkirim" bisa hilang saat listrik padam. Nyalakan di postgresql.conf (docs/postgres.md).`
}
