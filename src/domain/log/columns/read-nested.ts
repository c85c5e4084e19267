import { readNumbers } from './numbers.ts'
import { listOf } from './reading.ts'
import type { Read } from './reading.ts'
import { weightOf } from './room.ts'

/** Columns that are made of columns. */
export const readRepeated: Read = ({ inner, budget }, [, many, places, column], count) => {
  const distinct = Number(many)
  if (!Number.isSafeInteger(many) || distinct < 0 || distinct > count) throw new SyntaxError('distinct')
  const values = inner(column, distinct)
  const weights = values.map(weightOf)
  return readNumbers(places, count).map(place => {
    if (!(place in values)) throw new SyntaxError('a place')
    budget.spend(weights[place] ?? 0)
    return values[place]
  })
}

export const readSplit: Read = ({ inner }, [, places, columns], count) => {
  const groups = listOf(columns)
  const counts = groups.map(() => 0)
  const which = readNumbers(places, count)
  for (const group of which) {
    if (!(group in counts)) throw new SyntaxError('a group')
    counts[group] = (counts[group] ?? 0) + 1
  }
  const values = groups.map((column, i) => inner(column, counts[i] ?? 0))
  const next = groups.map(() => 0)
  return which.map(group => {
    const at = next[group] ?? 0
    next[group] = at + 1
    return values[group]?.[at]
  })
}

export const readLists: Read = ({ nested }, [, lengths, column], count) => {
  const sizes = readNumbers(lengths, count)
  if (sizes.some(n => n < 0)) throw new SyntaxError('a length')
  const flat = nested(
    column,
    sizes.reduce((sum, n) => sum + n, 0),
  )
  let from = 0
  return sizes.map(n => flat.slice(from, (from += n)))
}
