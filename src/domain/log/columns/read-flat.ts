import { readNumbers } from './numbers.ts'
import { readPattern } from './pattern.ts'
import { listOf, scalarOf } from './reading.ts'
import type { Read } from './reading.ts'
import { weightOf } from './room.ts'

/** Columns that hold no columns. */
export const readIds: Read = ({ ids, budget }, [, refs], count) => {
  budget.spend(22 * count)
  return ids.ids(refs, count)
}

export const readList: Read = ({ budget }, [, values], count) => {
  const list = listOf(values)
  if (list.length !== count) throw new SyntaxError('a list')
  for (const value of list) budget.spend(weightOf(scalarOf(value)))
  return [...list]
}

export const readFigures: Read = (_, [, decimals, text], count) => {
  if (decimals !== 0 && decimals !== 1) throw new SyntaxError('decimals')
  const numbers = readNumbers(text, count)
  return decimals === 0 ? numbers : numbers.map(n => n / 10)
}

export const readTexts: Read = ({ budget }, [, pattern, columns], count) => {
  if (typeof pattern !== 'string') throw new SyntaxError('a pattern')
  budget.spend(count * pattern.length)
  return readPattern(pattern, listOf(columns), count)
}
