import { accountById, accountOf, rowById } from './account-row.ts'
import type { AccountRow } from './account-row.ts'
import type { Account, People, Reach, Secret, Seen } from './accounts.ts'
import { devicesOf } from './device-rows.ts'
import type { Cell, Handed, Sql } from './door.ts'

type Held = { readonly account: string; readonly area: string }

export function people({ door, now }: Handed): People {
  const { list } = door.words
  const present = 'select 1 from assignments s where s.account = a.id and s.until is null'
  const inReach = `a.role in ${list} and exists (${present} and s.area in ${list})`
  /** Somebody who also works elsewhere is managed only by those who answer for all of her places. */
  const wholly = `not exists (${present} and s.area not in ${list})`
  const reached = ({ roles, areas }: Reach): Cell[] => [JSON.stringify(roles), JSON.stringify(areas)]

  const held = (sql: Sql, accounts: readonly string[]): Promise<Held[]> =>
    sql.all<Held>(
      `select account, area from assignments where account in ${list} and until is null order by area`,
      JSON.stringify(accounts),
    )

  const seen = async (sql: Sql, rows: readonly AccountRow[]): Promise<Seen[]> => {
    const ids = rows.map(r => r.id)
    const areas = Map.groupBy(await held(sql, ids), h => h.account)
    const devices = Map.groupBy(await devicesOf(sql, list, ids), d => d.account)
    return rows.map(row => ({
      account: accountOf(row),
      areas: (areas.get(row.id) ?? []).map(h => h.area),
      devices: devices.get(row.id) ?? [],
    }))
  }

  const assign = async (sql: Sql, id: string, next: readonly string[]): Promise<void> => {
    const at = now().toISOString()
    await sql.run(
      `update assignments set until = ? where account = ? and until is null and area not in ${list}`,
      at,
      id,
      JSON.stringify(next),
    )
    const open = `insert into assignments (account, area, since, until) values (?, ?, ?, null)
      on conflict (account, area) do update set until = null`
    for (const area of next) await sql.run(open, id, area, at)
  }

  const endSessions = (sql: Sql, id: string, keep: string): Promise<void> =>
    sql.run(
      'delete from sessions where replica <> ? and replica in (select replica from devices where account = ?)',
      keep,
      id,
    )

  return {
    count: () =>
      door.read(async sql => (await sql.get<{ n: number }>('select count(*) as n from accounts'))?.n ?? 0),
    account: id => door.read(sql => accountById(sql, id)),
    byLogin: login => door.read(async sql => secretOf(await rowByLogin(sql, login))),
    secretOf: id => door.read(async sql => secretOf(await rowById(sql, id))),
    areasOf: id =>
      door.read(async sql => {
        // Asked with every pull. Sorted here: with an order SQLite plans this statement anew each time.
        const statement = 'select area from assignments where account = ? and until is null'
        return (await sql.all<{ area: string }>(statement, id)).map(r => r.area).sort()
      }),
    everAreasOf: id =>
      door.read(async sql => {
        const rows = await sql.all<{ area: string }>(
          'select area from assignments where account = ? order by area',
          id,
        )
        return rows.map(r => r.area)
      }),
    list: reach =>
      door.read(async sql => {
        const statement = `select a.* from accounts a where ${inReach} order by a.role, a.name, a.id`
        return seen(sql, await sql.all<AccountRow>(statement, ...reached(reach)))
      }),
    managed: (id, reach) =>
      door.read(async sql => {
        const statement = `select a.* from accounts a where a.id = ? and ${inReach} and ${wholly}`
        const areas = JSON.stringify(reach.areas)
        const row = await sql.get<AccountRow>(statement, id, ...reached(reach), areas)
        return row && accountOf(row)
      }),
    create: (account, areas, hash) =>
      door.write(async sql => {
        if (account.login !== undefined && (await rowByLogin(sql, account.login))) return false
        await insert(sql, account, hash)
        await assign(sql, account.id, areas)
        return true
      }),
    assign: (id, next) => door.write(sql => assign(sql, id, next)),
    setDisabled: (id, disabled) =>
      door.write(async sql => {
        await sql.run('update accounts set disabled = ? where id = ?', Number(disabled), id)
        if (disabled) await endSessions(sql, id, '')
      }),
    setPassword: (id, hash, mustChange, keep = '') =>
      door.write(async sql => {
        const change = 'update accounts set hash = ?, must_change = ? where id = ?'
        await sql.run(change, hash, Number(mustChange), id)
        await endSessions(sql, id, keep)
      }),
  }
}

const rowByLogin = (sql: Sql, login: string): Promise<AccountRow | undefined> =>
  sql.get<AccountRow>('select * from accounts where login = ?', login)

const secretOf = (row: AccountRow | undefined): Secret | undefined =>
  row && { account: accountOf(row), hash: row.hash ?? undefined }

const insert = (sql: Sql, a: Account, hash: string | undefined): Promise<void> =>
  sql.run(
    `insert into accounts (id, role, name, login, hash, admin, disabled, must_change, created)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    a.id,
    a.role,
    a.name,
    a.login ?? null,
    hash ?? null,
    Number(a.admin),
    Number(a.disabled),
    Number(a.mustChange),
    a.created,
  )
