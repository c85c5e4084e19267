import { numbersIn, readNumbers } from './numbers.ts'
import { listOf } from './reading.ts'
import type { Read } from './reading.ts'

type Row = Record<string, unknown>

/** Objects: their keys, a column for each key, which keys in which order there are, and which of these each object has. */
export const readRows: Read = ({ nested, budget }, [, names, columns, orderTexts, which], count) => {
  const keys = listOf(names).map(nameOf)
  const fields = listOf(columns)
  if (fields.length !== keys.length || new Set(keys).size !== keys.length) throw new SyntaxError('keys')
  const orders =
    orderTexts === undefined ? [keys.map((_, i) => i)] : listOf(orderTexts).map(t => orderOf(t, keys))
  const shapes = orderTexts === undefined ? Array.from({ length: count }, () => 0) : readNumbers(which, count)
  const weights = orders.map(order => order.reduce((sum, key) => sum + (keys[key]?.length ?? 0) + 3, 0))
  const counts = keys.map(() => 0)
  for (const shape of shapes) {
    const order = orders[shape]
    if (!order) throw new SyntaxError('a shape')
    budget.spend(weights[shape] ?? 0)
    for (const key of order) counts[key] = (counts[key] ?? 0) + 1
  }
  const values = fields.map((column, key) => nested(column, counts[key] ?? 0))
  const next = counts.map(() => 0)
  const blanks = blanksOf(orders, keys, shapes)
  return shapes.map(shape => {
    const row: Row = { ...blanks[shape] }
    for (const key of orders[shape] ?? []) {
      const at = next[key] ?? 0
      next[key] = at + 1
      row[keys[key] ?? ''] = values[key]?.[at]
    }
    return row
  })
}

/** As few rows as this are not worth a blank. */
const few = 4

/**
 * Of each shape that many rows have, a row that has all its keys from the beginning, to be copied and filled. One that is
 * given more than sixteen keys one by one becomes a dictionary, which takes twice as long to be checked and written down.
 */
function blanksOf(
  orders: readonly (readonly number[])[],
  keys: readonly string[],
  shapes: readonly number[],
): readonly (Row | undefined)[] {
  const uses = orders.map(() => 0)
  for (const shape of shapes) uses[shape] = (uses[shape] ?? 0) + 1
  return orders.map((order, shape) =>
    (uses[shape] ?? 0) > few ? blankOf(order.map(key => keys[key] ?? '')) : undefined,
  )
}

/** By way of its text, because a row that is read at once is no dictionary. */
const blankOf = (keys: readonly string[]): Row =>
  JSON.parse(JSON.stringify(Object.fromEntries(keys.map(key => [key, null])))) as Row // of these keys

/** As an own key it turns into a prototype as soon as somebody copies it. */
function nameOf(key: unknown): string {
  if (typeof key !== 'string' || key === '__proto__') throw new SyntaxError('a key')
  return key
}

function orderOf(text: unknown, keys: readonly string[]): readonly number[] {
  const order = readNumbers(text, numbersIn(text))
  if (new Set(order).size !== order.length || order.some(key => keys[key] === undefined))
    throw new SyntaxError('a shape')
  return order
}
