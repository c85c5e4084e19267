import { accountById } from './account-row.ts'
import type { Invitations, NewDevice, RedeemOutcome } from './accounts.ts'
import { register } from './device-rows.ts'
import type { Handed, Sql } from './door.ts'

type Row = {
  code: string
  account: string
  expires: string
  redeemed_by: string | null
  redeemed_at: string | null
}

/** How long a phone whose answer got lost may come back with the code; later it renews with its key alone. */
const days7 = 7 * 86_400_000

export function invitations({ door, now }: Handed): Invitations {
  const stamp = (): string => now().toISOString()

  const refusal = (row: Row, replica: string): 'used' | 'expired' | undefined => {
    if (row.redeemed_by === null) return row.expires <= stamp() ? 'expired' : undefined
    if (row.redeemed_by !== replica) return 'used'
    return Date.parse(row.redeemed_at ?? '') + days7 <= now().getTime() ? 'expired' : undefined
  }

  const redeem = async (sql: Sql, code: string, device: NewDevice): Promise<RedeemOutcome> => {
    const row = await sql.get<Row>('select * from invitations where code = ?', code)
    const owner = row && (await accountById(sql, row.account))
    if (!row || !owner) return { outcome: 'unknown' }
    const refused = refusal(row, device.replica)
    if (refused) return { outcome: refused }
    if (owner.disabled) return { outcome: 'disabled' }
    const registered = await register(sql, owner.id, device, stamp())
    if (registered !== 'registered') return { outcome: registered }
    const mark = 'update invitations set redeemed_by = ?, redeemed_at = ? where code = ?'
    if (row.redeemed_by === null) await sql.run(mark, device.replica, stamp(), code)
    return { outcome: 'redeemed', account: owner }
  }

  return {
    invite: (account, codeHash, expires) =>
      door.write(async sql => {
        await sql.run('delete from invitations where account = ? and redeemed_by is null', account)
        const add = 'insert into invitations (code, account, expires) values (?, ?, ?)'
        await sql.run(add, codeHash, account, expires)
      }),
    redeem: (code, device) => door.write(sql => redeem(sql, code, device)),
    spend: (code, account, replica, at) =>
      door.write(sql =>
        sql.run(
          `insert into invitations (code, account, expires, redeemed_by, redeemed_at) values (?, ?, ?, ?, ?)
           on conflict (code) do update set redeemed_by = excluded.redeemed_by, redeemed_at = excluded.redeemed_at`,
          code,
          account,
          at,
          replica,
          at,
        ),
      ),
  }
}
