import { SheetTable } from './SheetTable.tsx'
import type { Made } from './SheetPage.tsx'

export const mostPrinted = 2000

/** On A4, across where it is wide: headings on every page, its number at the foot, and room for those who sign. */
export function PrintedSheet({ sheet, edition, filled, title }: Made & { title: readonly string[] }) {
  return (
    <section className="print-only sheet-print" data-paper={sheet.paper} data-sheet={sheet.id}>
      <h2>{title[0]}</h2>
      {title.slice(1).map(line => (
        <p key={line}>{line}</p>
      ))}
      <SheetTable heads={sheet.heads(edition)} rows={filled.rows} caption={sheet.title} />
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
