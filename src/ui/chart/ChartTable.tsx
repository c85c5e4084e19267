import { DataTable } from '../DataTable.tsx'
import { Disclosure } from '../Disclosure.tsx'
import type { ChartDefinition, ChartPoint } from './definition.ts'

/** The same points as a table, newest first. */
export const ChartTable = ({ definition: { points, columns, y } }: { definition: ChartDefinition }) =>
  points.length === 0 ? null : (
    <Disclosure summary="Lihat sebagai tabel">
      <DataTable
        caption={y.title}
        columns={columns.map((header, i) => ({
          id: String(i),
          header,
          cell: (point: ChartPoint) => point.cells[i] ?? '',
        }))}
        rows={points.toReversed()}
        rowKey={point => point.id}
      />
    </Disclosure>
  )
