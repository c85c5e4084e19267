import { createHash } from 'node:crypto'
import type { Audit, AuditRow } from './accounts.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'

type Chained = Omit<AuditRow, 'hash'>

const hashOf = (before: string, r: Chained): string =>
  createHash('sha256')
    .update(JSON.stringify([before, r.n, r.at, r.account, r.replica, r.action, r.scope, r.target]))
    .digest('base64url')

/** Every row's hash covers the one before: a row changed, taken out or slipped in breaks the chain from there on. */
export function sqliteAudit({ handle, now }: Handed): Audit {
  const { writer, reader } = handle
  const last = writer.prepare<[], { n: number; hash: string }>(
    'select n, hash from audit order by n desc limit 1',
  )
  const add = writer.prepare<AuditRow>(
    'insert into audit values (:n, :at, :account, :replica, :action, :scope, :target, :hash)',
  )
  const rows = reader.prepare<[number, number], AuditRow>(
    'select * from audit where n > ? order by n limit ?',
  )
  const all = reader.prepare<[], AuditRow>('select * from audit order by n')
  return {
    audit: event =>
      locked(handle, () => {
        const before = last.get()
        const row = { ...event, n: (before?.n ?? 0) + 1, at: now().toISOString() }
        add.run({ ...row, hash: hashOf(before?.hash ?? '', row) })
      }),
    auditRows: (after, limit) => handle.read(() => rows.all(after, limit)),
    auditFault: () => handle.read(() => faultOf(all.iterate())),
  }
}

function faultOf(rows: Iterable<AuditRow>): number | undefined {
  const follows = auditChain()
  for (const row of rows) if (!follows(row)) return row.n
  return undefined
}

/** Asked of every row in order: does it follow from the one before? */
export function auditChain(): (row: AuditRow) => boolean {
  let before = { n: 0, hash: '' }
  return row => {
    const follows = row.n === before.n + 1 && row.hash === hashOf(before.hash, row)
    before = row
    return follows
  }
}
