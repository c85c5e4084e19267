import * as z from 'zod/mini'
import { roles } from '../../src/domain/log/index.ts'
import type { Account } from './accounts.ts'
import type { Sql } from './door.ts'

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

export const rowById = (sql: Sql, id: string): Promise<AccountRow | undefined> =>
  sql.get<AccountRow>('select * from accounts where id = ?', id)

export async function accountById(sql: Sql, id: string): Promise<Account | undefined> {
  const row = await rowById(sql, id)
  return row && accountOf(row)
}
