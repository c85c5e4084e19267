import { distinctOf, shapesOf } from './distinct.ts'
import { idTable } from './id-table.ts'
import type { IdTable } from './id-table.ts'
import { checkOf, saysBytes } from './ids.ts'
import { fits, writeNumbers } from './numbers.ts'
import { fitsPattern, writePattern } from './pattern.ts'

/** Each distinct id once, 16 bytes, and all the rest as a text that gzip shrinks well: RULES.md, section T. */
export type Packed = { readonly ids: Uint8Array; readonly text: string }

type Row = Readonly<Record<string, unknown>>

/** A value as JSON says it, transposed; `unpack` with the same `known` ids gives exactly that back, whatever it is. */
export function pack(value: unknown, known: readonly string[] = []): Packed {
  const ids = idTable(value, known)
  const column = columnOf([value], ids)
  return { text: JSON.stringify([ids.made(), column, ...checkOf(known)]), ids: ids.bytes() }
}

type Class = 'ids' | 'scalars' | 'lists' | 'objects'

function classOf(value: unknown): Class {
  if (typeof value === 'string') return saysBytes(value) ? 'ids' : 'scalars'
  if (typeof value !== 'object' || value === null) return 'scalars'
  return Array.isArray(value) ? 'lists' : 'objects'
}

function columnOf(values: readonly unknown[], ids: IdTable): unknown {
  const first = classOf(values[0])
  if (!areAll(values, first)) return splitBy(values.map(classOf), values, ids)
  if (first === 'ids') return ['@', ids.refs(values as string[])] // classOf looked at each
  if (first === 'lists') return listsOf(values as unknown[][], ids)
  if (first === 'objects') return objectsOf(values as Row[], ids)
  return scalarsOf(values)
}

function areAll(values: readonly unknown[], wanted: Class): boolean {
  for (const value of values) if (classOf(value) !== wanted) return false
  return true
}

/** Values that are of one sort stand together. */
function splitBy(sorts: readonly unknown[], values: readonly unknown[], ids: IdTable): unknown {
  const { places, distinct } = distinctOf(sorts, sort => sort)
  const groups = distinct.map((): unknown[] => [])
  places.forEach((place, i) => groups[place]?.push(values[i]))
  return ['/', writeNumbers(places), groups.map(group => columnOf(group, ids))]
}

function listsOf(lists: readonly unknown[][], ids: IdTable): unknown {
  const simple = lists.every(list => list.every(v => typeof v !== 'object'))
  if (simple) {
    const { places, distinct } = distinctOf(lists, list => JSON.stringify(list))
    if (repeats(distinct, lists)) return ['*', distinct.length, writeNumbers(places), inner(distinct, ids)]
  }
  return inner(lists, ids)
}

const inner = (lists: readonly unknown[][], ids: IdTable): unknown => [
  '[',
  writeNumbers(lists.map(l => l.length)),
  columnOf(lists.flat(), ids),
]

function objectsOf(rows: readonly Row[], ids: IdTable): unknown {
  const { places, distinct } = shapesOf(rows)
  const keys = [...new Set(distinct.flat())]
  const at = new Map(keys.map((key, i) => [key, i]))
  const orders = distinct.map(shape => shape.map(key => at.get(key) ?? 0))
  const having = keys.map((): unknown[] => [])
  rows.forEach((row, i) => {
    for (const key of orders[places[i] ?? 0] ?? []) having[key]?.push(row[keys[key] ?? ''])
  })
  const columns = keys.map((key, i) => fieldOf(key, having[i] ?? [], rows, ids))
  if (orders.length === 1) return ['{', keys, columns]
  return ['{', keys, columns, orders.map(writeNumbers), writeNumbers(places)]
}

/** A body is what its kind makes of it: bodies of one kind and version are one table. The rest of an entry is alike in all. */
function fieldOf(key: string, values: readonly unknown[], rows: readonly Row[], ids: IdTable): unknown {
  if (!areAll(values, 'objects')) return columnOf(values, ids)
  const having =
    values.length === rows.length
      ? rows
      : rows.filter(row => Object.hasOwn(row, key) && row[key] !== undefined)
  if (typeof having[0]?.['kind'] !== 'string') return columnOf(values, ids)
  const tables = having.map(tableOf)
  return tables.some(t => t !== tables[0]) ? splitBy(tables, values, ids) : columnOf(values, ids)
}

const tableOf = ({ kind, v }: Row): string =>
  typeof kind === 'string' && typeof v === 'number' ? `${v} ${kind}` : JSON.stringify([kind, v])

function scalarsOf(values: readonly unknown[]): unknown {
  const { places, distinct } = distinctOf(values, v => v)
  if (distinct.length === 1) return distinct[0]
  return repeats(distinct, values)
    ? ['*', distinct.length, writeNumbers(places), plainOf(distinct)]
    : plainOf(values)
}

function plainOf(values: readonly unknown[]): unknown {
  if (values.every(fits)) return ['#', 0, writeNumbers(values)]
  if (values.every(hasOneDecimal)) return ['#', 1, writeNumbers(values.map(tenths))]
  return fitsPattern(values) ? writePattern(values) : [',', values]
}

const tenths = (n: number): number => Math.round(n * 10)
const hasOneDecimal = (n: unknown): n is number =>
  typeof n === 'number' && fits(tenths(n)) && tenths(n) / 10 === n

/** A list of the different ones pays when most of them stand there more than once. */
const repeats = (distinct: readonly unknown[], all: readonly unknown[]): boolean =>
  distinct.length < all.length * 0.6
