import type { Device, NewDevice, Registration, Told } from './accounts.ts'
import type { Sql } from './door.ts'

type Row = {
  replica: string
  account: string
  public_key: string
  name: string
  created: string
  last_seen: string
  revoked: string | null
  first_contact: string | null
  local_seq: number
  left_count: number
  waits_since: string | null
  waiting: number
  rejected: number
  app: string
  told: string
}

export const deviceOf = (r: Row): Device => ({
  replica: r.replica,
  account: r.account,
  name: r.name,
  publicKey: r.public_key,
  created: r.created,
  lastSeen: r.last_seen,
  revoked: r.revoked ?? undefined,
  firstContact: r.first_contact ?? undefined,
  localSeq: r.local_seq,
  left: r.left_count,
  waitsSince: r.waits_since ?? undefined,
  waiting: r.waiting,
  rejected: r.rejected,
  app: r.app,
  told: JSON.parse(r.told) as Told, // written by `putDevice`
})

export async function deviceById(sql: Sql, replica: string): Promise<Device | undefined> {
  const row = await sql.get<Row>('select * from devices where replica = ?', replica)
  return row && deviceOf(row)
}

/** Of these accounts, the newest first. */
export async function devicesOf(sql: Sql, list: string, accounts: readonly string[]): Promise<Device[]> {
  const statement = `select * from devices where account in ${list} order by created desc, replica`
  return (await sql.all<Row>(statement, JSON.stringify(accounts))).map(deviceOf)
}

/** Inside one locked step. */
export async function register(
  sql: Sql,
  account: string,
  { replica, publicKey, name }: NewDevice,
  at: string,
): Promise<Registration> {
  const known = await deviceById(sql, replica)
  if (!known) {
    await sql.run(
      'insert into devices (replica, account, public_key, name, created, last_seen) values (?, ?, ?, ?, ?, ?)',
      replica,
      account,
      publicKey,
      name,
      at,
      at,
    )
    return 'registered'
  }
  if (known.account !== account || known.publicKey !== publicKey) return 'foreign-key'
  if (known.revoked !== undefined) return 'revoked'
  await sql.run(
    'update devices set created = ?, last_seen = ?, name = ? where replica = ?',
    at,
    at,
    name,
    replica,
  )
  return 'registered'
}

/** What the device says of itself; who it belongs to is written by `register`. */
export const putDevice = (sql: Sql, d: Device): Promise<void> =>
  sql.run(
    `update devices set last_seen = ?, first_contact = ?, local_seq = ?, left_count = ?, waits_since = ?, waiting = ?,
     rejected = ?, app = ?, told = ? where replica = ?`,
    d.lastSeen,
    d.firstContact ?? null,
    d.localSeq,
    d.left,
    d.waitsSince ?? null,
    d.waiting,
    d.rejected,
    d.app,
    JSON.stringify(d.told),
    d.replica,
  )
