import type { OfCard } from '../../domain/quality/index.ts'
import { DataTable, Row, RowList, Section } from '../../ui/index.ts'
import { useWide } from '../shared/wide.ts'
import { cardColumns, gapWords, titleOfCard } from './columns.tsx'
import { percent } from './words.ts'

/** Each card: how full it is, and what is left out most often. */
export function CardGaps({ cards }: { cards: readonly OfCard[] }) {
  const wide = useWide()
  if (cards.length === 0) return null
  return (
    <Section title="Per kartu">
      {wide ? (
        <DataTable
          caption="Mutu data per kartu"
          columns={cardColumns}
          rows={cards}
          rowKey={c => c.instrument}
        />
      ) : (
        <RowList label="Per kartu">
          {cards.map(c => (
            <Row
              key={c.instrument}
              name={titleOfCard(c)}
              meta={[`${c.sum.cards} kartu`, c.gaps.length > 0 ? `paling sering kosong: ${gapWords(c)}` : '']
                .filter(Boolean)
                .join(' · ')}
              end={<b>{percent(c.sum.answered, c.sum.asked)}</b>}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
