import type { Card } from '../../domain/records/index.ts'
import { Row, Tile } from '../../ui/index.ts'
import { House } from '../../ui/icons.tsx'
import { metaOf, nameOf } from './person-words.ts'
import { PersonTile } from './PersonTile.tsx'

type Props = { card: Card; day: string; where: string }

/** Somebody in a list of names; a family stands there by its head. */
export const NamedRow = ({ card, day, where }: Props) =>
  card.kind === 'rumah-tangga' ? (
    <Row
      lead={<Tile tone="netral" icon={House} label="Keluarga" />}
      name={card.nama}
      meta={where}
      href={`/rumah/${card.id}`}
    />
  ) : (
    <Row
      lead={<PersonTile card={card} day={day} />}
      name={nameOf(card)}
      meta={[metaOf(card, day), where].filter(Boolean).join(' · ')}
      href={`/warga/${card.id}`}
    />
  )
