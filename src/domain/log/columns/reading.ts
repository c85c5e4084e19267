import type { IdReader } from './id-reader.ts'
import type { Budget } from './room.ts'

/** Where a reader stands. */
export type At = {
  readonly ids: IdReader
  readonly budget: Budget
  /** The columns inside a column, one level deeper: `nested` when their values are, too. */
  inner(column: unknown, count: number): unknown[]
  nested(column: unknown, count: number): unknown[]
}

/** The `count` values that a column says; it throws when they are not as many. */
export type Read = (at: At, column: readonly unknown[], count: number) => unknown[]

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new SyntaxError('a list')
  return value
}

export function scalarOf(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) throw new SyntaxError('a value')
  return value
}
