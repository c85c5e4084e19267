import { cellWords, headingLines } from '../../domain/sheets/index.ts'
import type { Head, Row } from '../../domain/sheets/index.ts'

type Props = { heads: readonly Head[]; rows: readonly Row[]; caption: string }

/** The third writer of a sheet: for screen and paper. Headings repeat on each page of a print. */
export function SheetTable({ heads, rows, caption }: Props) {
  return (
    <table className="sheet-table">
      <caption className="sr">{caption}</caption>
      <thead>
        {headingLines(heads).map((line, i) => (
          <tr key={i}>
            {line.map(cell => (
              <th
                key={cell.column}
                scope={cell.across > 1 ? 'colgroup' : 'col'}
                colSpan={cell.across}
                rowSpan={cell.down}
              >
                {cell.text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.cells.map((cell, column) => (
              <td key={column} data-type={heads[column]?.type}>
                {cellWords(cell, heads[column]?.type ?? 'text')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
