import type { Devices } from './accounts.ts'
import { deviceById, devicesOf, register } from './device-rows.ts'
import type { Handed, Sql } from './door.ts'

export function devices({ door, now }: Handed): Devices {
  const stamp = (): string => now().toISOString()

  const stop = async (sql: Sql, replica: string): Promise<void> => {
    await sql.run('update devices set revoked = ? where replica = ? and revoked is null', stamp(), replica)
    await sql.run('delete from sessions where replica = ?', replica)
  }

  return {
    device: replica => door.read(sql => deviceById(sql, replica)),
    devicesOf: account => door.read(sql => devicesOf(sql, door.words.list, [account])),
    register: (account, device) => door.write(sql => register(sql, account, device, stamp())),
    revoke: replica => door.write(sql => stop(sql, replica)),
    revokeAll: account =>
      door.write(async sql => {
        const all = await devicesOf(sql, door.words.list, [account])
        const living = all.filter(d => d.revoked === undefined)
        for (const { replica } of living) await stop(sql, replica)
        return living.map(d => d.replica)
      }),
  }
}
