import type { ReactNode } from 'react'

export type Column<R> = {
  id: string
  header: string
  /** Second line of the head, smaller. */
  sub?: string | undefined
  /** Figures stand right, tabular. */
  figure?: boolean | undefined
  cell: (row: R) => ReactNode
  /** Makes the head a button that sorts. Missing values go last in both directions. */
  sortBy?: ((row: R) => string | number | undefined) | undefined
}

export type Sort = { column: string; descending: boolean }

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'id')

export const sorted = <R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: Sort | undefined,
): readonly R[] => {
  const by = columns.find(column => column.id === sort?.column)?.sortBy
  if (!by || !sort) return rows
  return rows.toSorted((left, right) => {
    const a = by(left)
    const b = by(right)
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return sort.descending ? compare(b, a) : compare(a, b)
  })
}

/** First press sorts, second turns round, third gives the given order back. */
export const nextSort = (sort: Sort | undefined, column: string): Sort | undefined => {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? undefined : { column, descending: true }
}
