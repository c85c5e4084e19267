import type { Invitations, NewDevice, RedeemOutcome } from './accounts.ts'
import { deviceRows } from './device-rows.ts'
import { accountRow } from './account-row.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'

type Row = {
  code: string
  account: string
  expires: string
  redeemed_by: string | null
  redeemed_at: string | null
}

/** How long a phone whose answer got lost may come back with the code; later it renews with its key alone. */
const days7 = 7 * 86_400_000

export function sqliteInvitations({ handle, now }: Handed): Invitations {
  const db = handle.writer
  const devices = deviceRows(db)
  const account = accountRow(db)
  const find = db.prepare<[string], Row>('select * from invitations where code = ?')
  const closeOpen = db.prepare('delete from invitations where account = ? and redeemed_by is null')
  const add = db.prepare('insert into invitations (code, account, expires) values (?, ?, ?)')
  const mark = db.prepare('update invitations set redeemed_by = ?, redeemed_at = ? where code = ?')
  const spend = db.prepare(
    `insert into invitations (code, account, expires, redeemed_by, redeemed_at) values (:code, :account, :at, :replica, :at)
     on conflict (code) do update set redeemed_by = :replica, redeemed_at = :at`,
  )

  const refusal = (row: Row, replica: string): 'used' | 'expired' | undefined => {
    if (row.redeemed_by === null) return row.expires <= now().toISOString() ? 'expired' : undefined
    if (row.redeemed_by !== replica) return 'used'
    return Date.parse(row.redeemed_at ?? '') + days7 <= now().getTime() ? 'expired' : undefined
  }

  const redeem = (code: string, device: NewDevice): RedeemOutcome => {
    const row = find.get(code)
    const owner = row && account(row.account)
    if (!row || !owner) return { outcome: 'unknown' }
    const refused = refusal(row, device.replica)
    if (refused) return { outcome: refused }
    if (owner.disabled) return { outcome: 'disabled' }
    const registered = devices.register(owner.id, device, now().toISOString())
    if (registered !== 'registered') return { outcome: registered }
    if (row.redeemed_by === null) mark.run(device.replica, now().toISOString(), code)
    return { outcome: 'redeemed', account: owner }
  }

  return {
    invite: (id, codeHash, expires) =>
      locked(handle, () => {
        closeOpen.run(id)
        add.run(codeHash, id, expires)
      }),
    redeem: (code, device) => locked(handle, () => redeem(code, device)),
    spend: (code, account, replica, at) =>
      locked(handle, () => void spend.run({ code, account, replica, at })),
  }
}
