import type { Column, Sort } from './table-model.ts'

export type TableHeadProps<R> = {
  columns: readonly Column<R>[]
  sort: Sort | undefined
  onSort: (column: string) => void
}

const Words = ({ header, sub }: { header: string; sub: string | undefined }) => (
  <>
    <b>{header}</b>
    {sub ? <span>{sub}</span> : null}
  </>
)

const ariaSort = (sort: Sort | undefined, id: string) => {
  if (sort?.column !== id) return undefined
  return sort.descending ? 'descending' : 'ascending'
}

export const TableHead = <R,>({ columns, sort, onSort }: TableHeadProps<R>) => (
  <thead>
    <tr>
      {columns.map(column => (
        <th
          key={column.id}
          scope="col"
          data-figure={column.figure || undefined}
          aria-sort={ariaSort(sort, column.id)}
        >
          {column.sortBy ? (
            <button type="button" onClick={() => onSort(column.id)}>
              <Words header={column.header} sub={column.sub} />
            </button>
          ) : (
            <Words header={column.header} sub={column.sub} />
          )}
        </th>
      ))}
    </tr>
  </thead>
)
