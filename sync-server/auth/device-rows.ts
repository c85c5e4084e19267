import type { Database } from 'better-sqlite3'
import type { Device, NewDevice, Registration } from './accounts.ts'

type Row = {
  replica: string
  account: string
  public_key: string
  name: string
  created: string
  last_seen: string
  revoked: string | null
  local_seq: number
  left_count: number
  app: string
}

export type DeviceRows = {
  find(replica: string): Device | undefined
  ofAccount(account: string): readonly Device[]
  register(account: string, device: NewDevice, at: string): Registration
}

const deviceOf = (r: Row): Device => ({
  replica: r.replica,
  account: r.account,
  name: r.name,
  publicKey: r.public_key,
  created: r.created,
  lastSeen: r.last_seen,
  revoked: r.revoked ?? undefined,
  localSeq: r.local_seq,
  left: r.left_count,
  app: r.app,
})

/** Synchronous, for use inside one locked step. */
export function deviceRows(db: Database): DeviceRows {
  const find = db.prepare<[string], Row>('select * from devices where replica = ?')
  const ofAccount = db.prepare<[string], Row>(
    'select * from devices where account = ? order by created desc, replica',
  )
  const add = db.prepare(
    'insert into devices (replica, account, public_key, name, created, last_seen) values (?, ?, ?, ?, ?, ?)',
  )
  const renew = db.prepare('update devices set created = ?, last_seen = ?, name = ? where replica = ?')
  return {
    find: replica => {
      const row = find.get(replica)
      return row && deviceOf(row)
    },
    ofAccount: account => ofAccount.all(account).map(deviceOf),
    register: (account, { replica, publicKey, name }, at) => {
      const known = find.get(replica)
      if (!known) {
        add.run(replica, account, publicKey, name, at, at)
        return 'registered'
      }
      if (known.account !== account || known.public_key !== publicKey) return 'foreign-key'
      if (known.revoked !== null) return 'revoked'
      renew.run(at, at, name, replica)
      return 'registered'
    },
  }
}
