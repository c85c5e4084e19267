import type { Card } from '../../domain/records/index.ts'
import { Row, RowList, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'

/** The family, each one tap away. */
export function Relatives({ card }: { card: Card }) {
  const { happenedOn, query } = useDayContext()
  const family = usePeople().filter(
    p =>
      p.id !== card.id &&
      p.status !== 'meninggal' &&
      ((card.rumah !== undefined && p.rumah === card.rumah) || p.ibuId === card.id || card.ibuId === p.id),
  )
  if (family.length === 0) return null
  return (
    <Section
      title="Keluarga"
      {...(card.rumah ? { end: <a href={`/rumah/${card.rumah}`}>data keluarga</a> } : {})}
    >
      <RowList>
        {family.map(p => (
          <Row
            key={p.id}
            lead={<PersonTile card={p} day={happenedOn} />}
            name={nameOf(p)}
            meta={metaOf(p, happenedOn)}
            href={`/warga/${p.id}${query}`}
          />
        ))}
      </RowList>
    </Section>
  )
}
