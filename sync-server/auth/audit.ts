import { createHash } from 'node:crypto'
import type { Audit, AuditRow } from './accounts.ts'
import type { Handed, Sql } from './door.ts'

type Chained = Omit<AuditRow, 'hash'>
type Link = { readonly n: number; readonly hash: string }

const hashOf = (before: string, r: Chained): string =>
  createHash('sha256')
    .update(JSON.stringify([before, r.n, r.at, r.account, r.replica, r.action, r.scope, r.target]))
    .digest('base64url')

const first: Link = { n: 0, hash: '' }
const pageSize = 1000

/** Every row's hash covers the one before: a row changed, taken out or slipped in breaks the chain from there on. */
export function audit({ door, now }: Handed): Audit {
  const rowsAfter = (sql: Sql, after: number, limit: number): Promise<AuditRow[]> =>
    sql.all<AuditRow>('select * from audit where n > ? order by n limit ?', after, limit)
  return {
    audit: event =>
      door.write(async sql => {
        const before = (await sql.get<Link>('select n, hash from audit order by n desc limit 1')) ?? first
        const row = { ...event, n: before.n + 1, at: now().toISOString() }
        await sql.run(
          'insert into audit (n, at, account, replica, action, scope, target, hash) values (?, ?, ?, ?, ?, ?, ?, ?)',
          row.n,
          row.at,
          row.account,
          row.replica,
          row.action,
          row.scope,
          row.target,
          hashOf(before.hash, row),
        )
      }),
    auditRows: (after, limit) => door.read(sql => rowsAfter(sql, after, limit)),
    auditFault: async () => {
      const follows = auditChain()
      for (let after = 0; ;) {
        const rows = await door.read(sql => rowsAfter(sql, after, pageSize))
        for (const row of rows) if (!follows(row)) return row.n
        if (rows.length < pageSize) return undefined
        after = rows.at(-1)?.n ?? after
      }
    },
  }
}

/** Asked of every row in order: does it follow from the one before? */
export function auditChain(): (row: AuditRow) => boolean {
  let before = first
  return row => {
    const follows = row.n === before.n + 1 && row.hash === hashOf(before.hash, row)
    before = row
    return follows
  }
}
