import type { Door, Sql } from '../auth/door.ts'
import { rowsOf } from './figure-rows.ts'
import type { FigureRows } from './figure-rows.ts'
import { Overtaken } from './figure-store.ts'
import type { AreaPolicy, FigureChange, FigureStore, Told } from './figure-store.ts'

type Writes = Pick<FigureStore, 'apply' | 'reset'>

const tables = ['persons', 'homes', 'points', 'days', 'policies', 'sums'] as const

export function figureWrites({ read, write, words: { list } }: Door): Writes {
  return {
    apply: async change => {
      const rows = await read(sql => rowsOf(sql, list, change))
      await write(async sql => {
        await takePlace(sql, change)
        for (const one of change.policies ?? []) await putPolicy(sql, one)
        for (const told of change.told ?? []) await putTold(sql, told)
        await putRows(sql, rows)
      })
    },
    reset: counts =>
      write(async sql => {
        await sql.run(
          `update figure_place set revision = revision + 1, seq = (select high from counter where one = 1), walked = 0,
           counts = ?, until = '', at = '' where one = 1`,
          counts,
        )
        for (const table of tables) await sql.run(`delete from figure_${table}`)
      }),
  }
}

async function takePlace(sql: Sql, { from, to }: FigureChange): Promise<void> {
  const { seq, walked, until, at } = { ...from, ...to }
  const taken = await sql.get(
    `update figure_place set revision = revision + 1, seq = ?, walked = ?, until = ?, at = ?
     where one = 1 and revision = ? returning revision`,
    seq,
    walked ?? null,
    until,
    at,
    from.revision,
  )
  if (!taken) throw new Overtaken()
}

async function putPolicy(sql: Sql, [area, policy]: AreaPolicy): Promise<void> {
  await sql.run(
    `update figure_persons set stamp = '' where id in (select person from figure_homes where posyandu = ?)`,
    area,
  )
  await sql.run(
    'insert into figure_policies (area, policy) values (?, ?) on conflict (area) do update set policy = excluded.policy',
    area,
    policy,
  )
}

async function putTold(sql: Sql, { id, points, day }: Told): Promise<void> {
  await sql.run('delete from figure_points where source = ?', id)
  for (const { source, why, target } of points)
    await sql.run(
      'insert into figure_points (source, why, target) values (?, ?, ?) on conflict do nothing',
      source,
      why,
      target,
    )
  if (day)
    await sql.run(
      'insert into figure_days (id, facts) values (?, ?) on conflict (id) do update set facts = excluded.facts',
      id,
      JSON.stringify(day),
    )
  else await sql.run('delete from figure_days where id = ?', id)
}

async function putRows(sql: Sql, { persons, gone, homes, left, sums }: FigureRows): Promise<void> {
  for (const { person, posyandu } of left)
    await sql.run('delete from figure_homes where person = ? and posyandu = ?', person, posyandu)
  for (const { person, posyandu } of homes)
    await sql.run(
      'insert into figure_homes (person, posyandu) values (?, ?) on conflict do nothing',
      person,
      posyandu,
    )
  for (const id of gone) await sql.run('delete from figure_persons where id = ?', id)
  for (const { id, stamp, months } of persons)
    await sql.run(
      `insert into figure_persons (id, stamp, months) values (?, ?, ?)
       on conflict (id) do update set stamp = excluded.stamp, months = excluded.months`,
      id,
      stamp,
      months,
    )
  for (const sum of sums) await putSum(sql, sum)
}

function putSum(sql: Sql, { posyandu, month, sums }: FigureRows['sums'][number]): Promise<void> {
  if (sums === undefined)
    return sql.run('delete from figure_sums where posyandu = ? and month = ?', posyandu, month)
  return sql.run(
    `insert into figure_sums (posyandu, month, sums) values (?, ?, ?)
     on conflict (posyandu, month) do update set sums = excluded.sums`,
    posyandu,
    month,
    sums,
  )
}
