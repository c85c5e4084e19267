import type { Account, People, Reach, Secret, Seen } from './accounts.ts'
import { accountOf, accountRow } from './account-row.ts'
import type { AccountRow } from './account-row.ts'
import { deviceRows } from './device-rows.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'

type Bound = { areas: string; roles: string; id?: string }

const inReach = `a.role in (select value from json_each(:roles)) and exists (
  select 1 from assignments s where s.account = a.id and s.until is null and s.area in (select value from json_each(:areas)))`
/** Somebody who also works elsewhere is managed only by those who answer for all of her places. */
const wholly = `not exists (
  select 1 from assignments s where s.account = a.id and s.until is null and s.area not in (select value from json_each(:areas)))`

const bound = (reach: Reach): Bound => ({
  areas: JSON.stringify(reach.areas),
  roles: JSON.stringify(reach.roles),
})

export function sqlitePeople({ handle, now }: Handed): People {
  const { writer, reader } = handle
  const find = accountRow(reader)
  const devices = deviceRows(reader)
  const count = reader.prepare<[], number>('select count(*) from accounts').pluck()
  const byLogin = reader.prepare<[string], AccountRow>('select * from accounts where login = ?')
  const taken = writer.prepare<[string]>('select 1 from accounts where login = ?')
  const byId = reader.prepare<[string], AccountRow>('select * from accounts where id = ?')
  const areas = reader
    .prepare<[string], string>(
      'select area from assignments where account = ? and until is null order by area',
    )
    .pluck()
  const everAreas = reader
    .prepare<[string], string>('select area from assignments where account = ? order by area')
    .pluck()
  const list = reader.prepare<Bound, AccountRow>(
    `select a.* from accounts a where ${inReach} order by a.role, a.name, a.id`,
  )
  const managed = reader.prepare<Bound, AccountRow>(
    `select a.* from accounts a where a.id = :id and ${inReach} and ${wholly}`,
  )
  const add = writer.prepare(
    `insert into accounts (id, role, name, login, hash, admin, disabled, must_change, created)
     values (:id, :role, :name, :login, :hash, :admin, :disabled, :mustChange, :created)`,
  )
  const open = writer.prepare(
    `insert into assignments (account, area, since, until) values (:id, :area, :at, null)
     on conflict (account, area) do update set until = null`,
  )
  const close = writer.prepare(
    `update assignments set until = :at where account = :id and until is null
     and area not in (select value from json_each(:areas))`,
  )
  const disable = writer.prepare('update accounts set disabled = ? where id = ?')
  const endAll = writer.prepare(
    'delete from sessions where replica <> ? and replica in (select replica from devices where account = ?)',
  )
  const password = writer.prepare('update accounts set hash = ?, must_change = ? where id = ?')

  const seen = (row: AccountRow): Seen => ({
    account: accountOf(row),
    areas: areas.all(row.id),
    devices: devices.ofAccount(row.id),
  })

  const assign = (id: string, next: readonly string[]): void => {
    const at = now().toISOString()
    close.run({ id, at, areas: JSON.stringify(next) })
    for (const area of next) open.run({ id, area, at })
  }

  const insert = (account: Account, hash: string | undefined): void => {
    add.run({
      ...account,
      login: account.login ?? null,
      hash: hash ?? null,
      admin: Number(account.admin),
      disabled: Number(account.disabled),
      mustChange: Number(account.mustChange),
    })
  }

  return {
    count: () => handle.read(() => count.get() ?? 0),
    account: id => handle.read(() => find(id)),
    byLogin: login => handle.read(() => secretOf(byLogin.get(login))),
    secretOf: id => handle.read(() => secretOf(byId.get(id))),
    areasOf: id => handle.read(() => areas.all(id)),
    everAreasOf: id => handle.read(() => everAreas.all(id)),
    list: reach => handle.read(() => list.all(bound(reach)).map(seen)),
    managed: (id, reach) =>
      handle.read(() => {
        const row = managed.get({ ...bound(reach), id })
        return row && accountOf(row)
      }),
    create: (account, at, hash) =>
      locked(handle, () => {
        if (account.login !== undefined && taken.get(account.login)) return false
        insert(account, hash)
        assign(account.id, at)
        return true
      }),
    assign: (id, next) => locked(handle, () => assign(id, next)),
    setDisabled: (id, disabled) =>
      locked(handle, () => {
        disable.run(Number(disabled), id)
        if (disabled) endAll.run('', id)
      }),
    setPassword: (id, hash, mustChange, keep = '') =>
      locked(handle, () => {
        password.run(hash, Number(mustChange), id)
        endAll.run(keep, id)
      }),
  }
}

const secretOf = (row: AccountRow | undefined): Secret | undefined =>
  row && { account: accountOf(row), hash: row.hash ?? undefined }
