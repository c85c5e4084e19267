import { unpacked } from '../../src/domain/indicators/index.ts'
import type { Sql } from '../auth/door.ts'
import { familiesIn, familiesOf, isOfPersons } from './families.ts'
import { monthsIn, numbersIn } from './figure-reads.ts'
import type { FigureChange, Months, SumText } from './figure-store.ts'

type Home = { readonly person: string; readonly posyandu: string }

/** What a change writes about persons, as cells. */
export type FigureRows = {
  readonly persons: readonly { readonly id: string; readonly stamp: string; readonly months: string }[]
  readonly gone: readonly string[]
  readonly homes: readonly Home[]
  readonly left: readonly Home[]
  /** Without a text: nothing is left to be counted there. */
  readonly sums: readonly (Omit<SumText, 'sums'> & { readonly sums: string | undefined })[]
}

/**
 * Worked out before anything is locked, so that those who push wait for nothing but the writing itself. The sums move by
 * what these rows add and what they added before: the revision of the place says that nobody changed them meanwhile. A
 * family is in them once: the rows of its other members say whether it is there with these or without them.
 */
export async function rowsOf(
  sql: Sql,
  list: string,
  { persons = [], gone = [] }: FigureChange,
): Promise<FigureRows> {
  const ids = JSON.stringify([...persons.map(p => p.id), ...gone])
  const before = await sql.all<{ months: string }>(
    `select months from figure_persons where id in ${list}`,
    ids,
  )
  const had = await sql.all<Home>(`select person, posyandu from figure_homes where person in ${list}`, ids)
  const has = persons.flatMap(p => p.homes.map(posyandu => ({ person: p.id, posyandu })))
  const moved: Moved = new Map()
  const was = before.map(p => monthsIn(p.months))
  const is = persons.map(p => p.months)
  for (const months of was) addPersons(moved, months, -1)
  for (const months of is) addPersons(moved, months, 1)
  const others = await othersOf(sql, list, familiesOf([...was, ...is]), ids)
  addFamilies(moved, [...others, ...was], [...others, ...is])
  const sums = []
  for (const [key, by] of moved)
    if ([...by.values()].some(n => n !== 0)) sums.push(await sumAfter(sql, key, by))
  return {
    persons: persons.map(({ id, stamp, months }) => ({ id, stamp, months: JSON.stringify(months) })),
    gone,
    homes: without(has, had),
    left: without(had, has),
    sums,
  }
}

/** By month and posyandu, and place in the list of counts. */
type Moved = Map<string, Map<number, number>>

function addPersons(moved: Moved, months: Months, by: 1 | -1): void {
  for (const [posyandu, month, counts] of months) {
    const held = heldAt(moved, posyandu, month)
    for (const place of unpacked(counts)) if (isOfPersons(place)) held.set(place, (held.get(place) ?? 0) + by)
  }
}

function addFamilies(moved: Moved, before: readonly Months[], after: readonly Months[]): void {
  const [was, is] = [familiesIn(before), familiesIn(after)]
  const add = (some: typeof was, others: typeof was, by: 1 | -1): void => {
    for (const [key, { posyandu, month, place }] of some) {
      if (others.has(key)) continue
      const held = heldAt(moved, posyandu, month)
      held.set(place, (held.get(place) ?? 0) + by)
    }
  }
  add(was, is, -1)
  add(is, was, 1)
}

function heldAt(moved: Moved, posyandu: string, month: string): Map<number, number> {
  const key = `${month} ${posyandu}`
  const held = moved.get(key) ?? new Map<number, number>()
  moved.set(key, held)
  return held
}

/** The rows of those who were ever in one of these families and are not among the changed ones. */
async function othersOf(
  sql: Sql,
  list: string,
  families: readonly string[],
  changed: string,
): Promise<readonly Months[]> {
  if (families.length === 0) return []
  const found = await sql.all<{ months: string }>(
    `select months from figure_persons where id in (select person from figure_homes where posyandu in ${list}) and id not in ${list}`,
    JSON.stringify(families),
    changed,
  )
  return found.map(p => monthsIn(p.months))
}

async function sumAfter(
  sql: Sql,
  key: string,
  by: ReadonlyMap<number, number>,
): Promise<FigureRows['sums'][number]> {
  const [month, posyandu] = [key.slice(0, 7), key.slice(8)]
  const row = await sql.get<{ sums: string }>(
    'select sums from figure_sums where posyandu = ? and month = ?',
    posyandu,
    month,
  )
  const sums = row ? numbersIn(row.sums) : []
  for (const [place, n] of by) {
    while (sums.length <= place) sums.push(0)
    sums[place] = (sums[place] ?? 0) + n
  }
  return { posyandu, month, sums: sums.every(n => n === 0) ? undefined : JSON.stringify(sums) }
}

function without(all: readonly Home[], others: readonly Home[]): Home[] {
  const key = ({ person, posyandu }: Home): string => `${person} ${posyandu}`
  const known = new Set(others.map(key))
  return all.filter(h => !known.has(key(h)))
}
