import type { Database } from 'better-sqlite3'
import * as z from 'zod/mini'
import { roles } from '../../src/domain/log/index.ts'
import type { Account } from './accounts.ts'

const role = z.enum(roles)

export type AccountRow = {
  id: string
  role: string
  name: string
  login: string | null
  hash: string | null
  admin: number
  disabled: number
  must_change: number
  created: string
}

export const accountOf = (r: AccountRow): Account => ({
  id: r.id,
  role: role.parse(r.role),
  name: r.name,
  login: r.login ?? undefined,
  admin: r.admin === 1,
  disabled: r.disabled === 1,
  mustChange: r.must_change === 1,
  created: r.created,
})

/** Synchronous, for use inside one locked step. */
export function accountRow(db: Database): (id: string) => Account | undefined {
  const find = db.prepare<[string], AccountRow>('select * from accounts where id = ?')
  return id => {
    const row = find.get(id)
    return row && accountOf(row)
  }
}
