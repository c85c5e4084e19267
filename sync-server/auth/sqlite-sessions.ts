import type { Account, Sessions } from './accounts.ts'
import { accountRow } from './account-row.ts'
import { sameText, tokenHash } from './codes.ts'
import { deviceRows } from './device-rows.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'
import { areasBelow, areasEverBelow } from '../tree.ts'

const hour = 3_600_000
const idle = 30 * 24 * hour
/** A phone that nobody vouched for again in a year is no longer let in; it keeps saving, and sends after a new invitation. */
export const registeredFor = 365 * 24 * hour

type Kept = { token: string; used: string }
type Held = { area: string; until: string | null }
type Living = { owner: Account; used: string; held: readonly Held[] }

export function sqliteSessions({ handle, areas, now, random }: Handed): Sessions {
  const { writer, reader } = handle
  const devices = deviceRows(reader)
  const account = accountRow(reader)
  const heldBy = reader.prepare<[string], Held>('select area, until from assignments where account = ?')
  const find = reader.prepare<[string], Kept>('select token, used from sessions where replica = ?')
  const put = writer.prepare(
    'insert or replace into sessions (replica, token, created, used) values (?, ?, ?, ?)',
  )
  const touch = writer.prepare('update sessions set used = ? where replica = ?')
  const seen = writer.prepare('update devices set last_seen = ? where replica = ?')
  const end = writer.prepare('delete from sessions where replica = ?')
  const forget = writer.prepare('delete from devices where replica = ? and local_seq = 0')

  const stamp = (): string => now().toISOString()
  const older = (at: string, ms: number): boolean => Date.parse(at) + ms <= now().getTime()

  function living(replica: string, token: string): Living | undefined {
    const kept = find.get(replica)
    const device = devices.find(replica)
    if (!sameText(tokenHash(token), kept?.token ?? '') || !kept || !device || device.revoked !== undefined)
      return undefined
    if (older(kept.used, idle) || older(device.created, registeredFor)) return undefined
    const owner = account(device.account)
    return owner && !owner.disabled ? { owner, used: kept.used, held: heldBy.all(owner.id) } : undefined
  }

  const roll = (replica: string): Promise<void> =>
    locked(handle, () => {
      touch.run(stamp(), replica)
      seen.run(stamp(), replica)
    })

  return {
    open: async replica => {
      const token = Buffer.from(random(32)).toString('base64url')
      await locked(handle, () => put.run(replica, tokenHash(token), stamp(), stamp()))
      return token
    },
    session: async (replica, token) => {
      const found = await handle.read(() => living(replica, token))
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
      locked(handle, () => {
        end.run(replica)
        if (drop) forget.run(replica)
      }),
  }
}
