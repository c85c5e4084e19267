import type { ClientBase } from 'pg'

/**
 * Which database this is, and which of its lives: a replica that was promoted, and a copy that was put back by recovery, begin
 * another timeline. A replica that still follows is none to write to, and refuses the question.
 */
const identitySql = `SELECT concat_ws(' ', (SELECT system_identifier FROM pg_control_system()),
  substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)) AS identity`

/** Another database answers than the one whose history was compared with the ledger: nobody is answered from it. */
class OtherDatabase extends Error {
  override readonly name = 'OtherDatabase'
  readonly code = 'SAKU_OTHER_DATABASE'
}

export type SameDatabase = {
  /** Throws when this connection leads to another database than the first one did. */
  check(client: ClientBase): Promise<void>
  /** Resolves when one did. */
  readonly changed: Promise<void>
}

export function sameDatabase(): SameDatabase {
  const changed = Promise.withResolvers<void>()
  let first: string | undefined
  return {
    check: async client => {
      const { rows } = await client.query<{ identity: string }>(identitySql)
      const identity = rows[0]?.identity
      first ??= identity
      if (identity === first) return
      changed.resolve()
      throw new OtherDatabase('PostgreSQL has changed over to another server')
    },
    changed: changed.promise,
  }
}
