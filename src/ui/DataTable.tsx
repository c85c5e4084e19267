import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { TableHead } from './TableHead.tsx'
import { nextSort, sorted } from './table-model.ts'
import type { Column, Sort } from './table-model.ts'

export type DataTableProps<R> = {
  /** Read aloud; not shown. */
  caption: string
  /** The first column names the row. */
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** Above the table: Segmented, Select, SearchInput. */
  filters?: ReactNode
  /** Instead of the table when there is nothing. */
  empty?: ReactNode
  rowTone?: ((row: R) => 'total' | 'low' | undefined) | undefined
  pageSize?: number | undefined
  /** Rows that the server still holds; without it the table pages what it has. */
  more?: { remaining: number; onMore: () => void } | undefined
}

const moreWords = (step: number, remaining: number): string =>
  `Tampilkan ${Math.min(step, remaining)} lagi (dari ${remaining})`

export const DataTable = <R,>(props: DataTableProps<R>) => {
  const { caption, columns, rows, rowKey, filters, empty, rowTone, pageSize = 50, more } = props
  const [sort, setSort] = useState<Sort>()
  const [shown, setShown] = useState(pageSize)

  const visible = sorted(rows, columns, sort).slice(0, more ? rows.length : shown)
  const remaining = more ? more.remaining : rows.length - visible.length
  const onMore = more ? more.onMore : () => setShown(shown + pageSize)
  const [first, ...others] = columns
  return (
    <div className="table-block">
      {filters ? <div className="filters">{filters}</div> : null}
      {rows.length === 0 ? (
        empty
      ) : (
        <section className="table-frame" aria-label={caption}>
          <table className="table">
            <caption className="sr">{caption}</caption>
            <TableHead columns={columns} sort={sort} onSort={id => setSort(nextSort(sort, id))} />
            <tbody>
              {visible.map(row => (
                <tr key={rowKey(row)} data-tone={rowTone?.(row)}>
                  <th scope="row">{first?.cell(row)}</th>
                  {others.map(column => (
                    <td key={column.id} data-figure={column.figure || undefined}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {remaining > 0 && <Button onClick={onMore}>{moreWords(pageSize, remaining)}</Button>}
    </div>
  )
}
