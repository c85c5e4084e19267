import { sideBySide } from '../../domain/sheets/index.ts'
import { SheetTable } from './SheetTable.tsx'
import type { Made } from './SheetPage.tsx'

export const mostPrinted = 2000

/** On A4, across where it is wide: headings on every page, its number at the foot, and room for those who sign. */
export function PrintedSheet({ sheet, edition, filled, title }: Made & { title: readonly string[] }) {
  const heads = sheet.heads(edition)
  const parts = sideBySide(heads, sheet.bare === true)
  return (
    <section className="print-only sheet-print" data-paper={sheet.paper} data-sheet={sheet.id}>
      <h2>{title[0]}</h2>
      {title.slice(1).map(line => (
        <p key={line}>{line}</p>
      ))}
      {parts.map((columns, i) => (
        <SheetTable
          key={i}
          heads={columns.flatMap(c => heads[c] ?? [])}
          rows={filled.rows.map(row => ({ ...row, cells: columns.map(c => row.cells[c]) }))}
          caption={parts.length > 1 ? `${sheet.title}, bagian ${i + 1} dari ${parts.length}` : sheet.title}
        />
      ))}
      {sheet.signs ? (
        <div className="sheet-signs">
          {sheet.signs.map(who => (
            <p key={who}>
              {who}
              <span>(…………………………………………)</span>
            </p>
          ))}
        </div>
      ) : null}
    </section>
  )
}
