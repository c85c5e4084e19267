import type { OfPosyandu } from '../../domain/quality/index.ts'
import { DataTable, Row, RowList, Section } from '../../ui/index.ts'
import { useWide } from '../shared/wide.ts'
import { placeColumns } from './columns.tsx'
import { percent, sumLine } from './words.ts'

type Props = {
  places: readonly OfPosyandu[]
  nameOf: (posyandu: string) => string
  hrefOf: (posyandu: string) => string
}

/** Each posyandu: rows on a phone, a table on a laptop. */
export function Places({ places, nameOf, hrefOf }: Props) {
  const wide = useWide()
  return (
    <Section title="Per posyandu">
      {wide ? (
        <DataTable
          caption="Mutu data per posyandu"
          columns={placeColumns(nameOf)}
          rows={places}
          rowKey={p => p.posyandu}
        />
      ) : (
        <RowList label="Per posyandu">
          {places.map(p => (
            <Row
              key={p.posyandu}
              name={nameOf(p.posyandu)}
              meta={`${sumLine(p.sum)} · identitas lengkap ${percent(p.register.complete, p.register.people)}`}
              end={<b>{p.sum.open + p.register.open}</b>}
              href={hrefOf(p.posyandu)}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
