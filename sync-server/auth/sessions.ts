import { accountOf } from './account-row.ts'
import type { AccountRow } from './account-row.ts'
import type { Account, Sessions } from './accounts.ts'
import { sameText, tokenHash } from './codes.ts'
import type { Handed, Sql } from './door.ts'
import { areasBelow, areasEverBelow } from '../tree.ts'

const hour = 3_600_000
const idle = 30 * 24 * hour
/** A phone that nobody vouched for again in a year is no longer let in; it keeps saving, and sends after a new invitation. */
export const registeredFor = 365 * 24 * hour

type Kept = AccountRow & { token: string; used: string; registered: string; revoked: string | null }
type Held = { area: string; until: string | null }
type Living = { owner: Account; used: string; held: readonly Held[] }

/**
 * The session with its device and its account, as they are now: nothing of it is kept in memory. With a bare `?` SQLite
 * would plan this join anew for every request.
 */
const keptSql = `select a.*, s.token, s.used, d.created as registered, d.revoked
  from sessions s join devices d on d.replica = s.replica join accounts a on a.id = d.account
  where s.replica = cast(? as text)`
const putSql = `insert into sessions (replica, token, created, used) values (?, ?, ?, ?)
  on conflict (replica) do update set token = excluded.token, created = excluded.created, used = excluded.used`

export function sessions({ door, areas, now, random }: Handed): Sessions {
  const stamp = (): string => now().toISOString()
  const older = (at: string, ms: number): boolean => Date.parse(at) + ms <= now().getTime()

  async function living(sql: Sql, replica: string, token: string): Promise<Living | undefined> {
    const kept = await sql.get<Kept>(keptSql, replica)
    if (!sameText(tokenHash(token), kept?.token ?? '') || !kept || kept.revoked !== null) return undefined
    if (older(kept.used, idle) || older(kept.registered, registeredFor) || kept.disabled === 1)
      return undefined
    const held = await sql.all<Held>('select area, until from assignments where account = ?', kept.id)
    return { owner: accountOf(kept), used: kept.used, held }
  }

  const roll = (replica: string): Promise<void> =>
    door.write(async sql => {
      await sql.run('update sessions set used = ? where replica = ?', stamp(), replica)
      await sql.run('update devices set last_seen = ? where replica = ?', stamp(), replica)
    })

  return {
    open: async replica => {
      const token = Buffer.from(random(32)).toString('base64url')
      await door.write(sql => sql.run(putSql, replica, tokenHash(token), stamp(), stamp()))
      return token
    },
    session: async (replica, token) => {
      const found = await door.read(sql => living(sql, replica, token))
      if (!found) return undefined
      if (older(found.used, hour)) await roll(replica)
      const tree = await areas()
      const present = found.held.filter(h => h.until === null)
      const { id, role } = found.owner
      return {
        session: replica,
        caller: {
          account: id,
          role,
          replica,
          areas: areasBelow(
            present.map(h => h.area),
            tree,
          ),
          everAreas: areasEverBelow(
            found.held.map(h => h.area),
            tree,
          ),
        },
      }
    },
    close: (replica, drop) =>
      door.write(async sql => {
        await sql.run('delete from sessions where replica = ?', replica)
        if (drop) await sql.run('delete from devices where replica = ? and local_seq = 0', replica)
      }),
  }
}
