import type { ReactNode } from 'react'
import { cellWords, headingLines } from '../../domain/sheets/index.ts'
import type { Head, Row } from '../../domain/sheets/index.ts'

type Props = { heads: readonly Head[]; rows: readonly Row[]; caption: string }

/** Sixteen digits may go over two lines where the paper is too narrow for a form of twenty-eight columns; copied, they are one. */
function breakable(text: string): ReactNode {
  if (!/^\d{16}$/.test(text)) return text
  return (
    <>
      {text.slice(0, 8)}
      <wbr />
      {text.slice(8)}
    </>
  )
}

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
                {breakable(cellWords(cell, heads[column]?.type ?? 'text'))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
