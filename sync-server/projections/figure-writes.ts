import { unpacked } from '../../src/domain/indicators/index.ts'
import type { Door, Sql } from '../auth/door.ts'
import { monthsIn, numbersIn } from './figure-reads.ts'
import { Overtaken } from './figure-store.ts'
import type { AreaPolicy, FigureChange, FigureStore, Months, Told } from './figure-store.ts'

type Writes = Pick<FigureStore, 'apply' | 'reset'>

const tables = ['persons', 'homes', 'points', 'days', 'policies', 'sums'] as const

export function figureWrites({ write, words: { list } }: Door): Writes {
  return {
    apply: change =>
      write(async sql => {
        await takePlace(sql, change)
        for (const one of change.policies ?? []) await putPolicy(sql, one)
        for (const told of change.told ?? []) await putTold(sql, told)
        await replacePersons(sql, list, change)
      }),
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

/** The sums move by what these rows add and what they added before, both as this transaction finds them. */
async function replacePersons(
  sql: Sql,
  list: string,
  { persons = [], gone = [] }: FigureChange,
): Promise<void> {
  const ids = JSON.stringify([...persons.map(p => p.id), ...gone])
  const delta = new Map<string, Map<number, number>>()
  const before = await sql.all<{ months: string }>(
    `select months from figure_persons where id in ${list}`,
    ids,
  )
  for (const { months } of before) addTo(delta, monthsIn(months), -1)
  for (const { months } of persons) addTo(delta, months, 1)
  await putHomes(sql, list, ids, persons)
  for (const id of gone) await sql.run('delete from figure_persons where id = ?', id)
  for (const { id, stamp, months } of persons)
    await sql.run(
      `insert into figure_persons (id, stamp, months) values (?, ?, ?)
       on conflict (id) do update set stamp = excluded.stamp, months = excluded.months`,
      id,
      stamp,
      JSON.stringify(months),
    )
  for (const [key, change] of delta) await addSums(sql, key, change)
}

function addTo(delta: Map<string, Map<number, number>>, months: Months, by: 1 | -1): void {
  for (const [posyandu, month, counts] of months) {
    const key = `${month} ${posyandu}`
    const held = delta.get(key) ?? new Map<number, number>()
    delta.set(key, held)
    for (const place of unpacked(counts)) held.set(place, (held.get(place) ?? 0) + by)
  }
}

async function addSums(sql: Sql, key: string, change: ReadonlyMap<number, number>): Promise<void> {
  if ([...change.values()].every(n => n === 0)) return
  const [month, posyandu] = [key.slice(0, 7), key.slice(8)]
  const row = await sql.get<{ sums: string }>(
    'select sums from figure_sums where posyandu = ? and month = ?',
    posyandu,
    month,
  )
  const sums = row ? numbersIn(row.sums) : []
  for (const [place, by] of change) {
    while (sums.length <= place) sums.push(0)
    sums[place] = (sums[place] ?? 0) + by
  }
  if (sums.every(n => n === 0))
    return sql.run('delete from figure_sums where posyandu = ? and month = ?', posyandu, month)
  await sql.run(
    `insert into figure_sums (posyandu, month, sums) values (?, ?, ?)
     on conflict (posyandu, month) do update set sums = excluded.sums`,
    posyandu,
    month,
    JSON.stringify(sums),
  )
}

async function putHomes(
  sql: Sql,
  list: string,
  ids: string,
  persons: NonNullable<FigureChange['persons']>,
): Promise<void> {
  type Row = { person: string; posyandu: string }
  const held = await sql.all<Row>(`select person, posyandu from figure_homes where person in ${list}`, ids)
  const key = (r: Row): string => `${r.person} ${r.posyandu}`
  const wanted = persons.flatMap(p => p.homes.map(posyandu => ({ person: p.id, posyandu })))
  const [had, wants] = [new Set(held.map(key)), new Set(wanted.map(key))]
  for (const r of held.filter(r => !wants.has(key(r))))
    await sql.run('delete from figure_homes where person = ? and posyandu = ?', r.person, r.posyandu)
  for (const r of wanted.filter(r => !had.has(key(r))))
    await sql.run(
      'insert into figure_homes (person, posyandu) values (?, ?) on conflict do nothing',
      r.person,
      r.posyandu,
    )
}
