import { Row, RowList, Section } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { monthOf } from '../shared/words.ts'
import { sentLine, useSentReports } from './sent-reports.ts'
import type { Made } from './SheetPage.tsx'

/** Which posyandu have sent the report of the month on which the sheet stands: who has not is first. */
export function SentReports(made: Made) {
  const pocket = usePocket()
  const tree = useAreas()
  const all = useSentReports(made)
  if (!all) return null
  const sent = all.filter(one => one.report)
  const missing = all.filter(one => !one.report)
  const month = monthOf(`${made.month}-01`)
  return (
    <div className="no-print">
      <Section title={`Laporan ${month} dari kader: ${sent.length} dari ${all.length} posyandu`}>
        <RowList label="Laporan dari kader">
          {[...missing, ...sent].map(one => (
            <Row
              key={one.posyandu}
              name={tree.byId.get(one.posyandu)?.nama ?? 'Posyandu'}
              meta={sentLine(one, id => pocket.card(id)?.nama)}
            />
          ))}
        </RowList>
      </Section>
    </div>
  )
}
