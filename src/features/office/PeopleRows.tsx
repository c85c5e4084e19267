import { useState } from 'react'
import { Button, Row, RowList } from '../../ui/index.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { count } from './figures.ts'
import type { PersonRow } from './people-rows.ts'

const page = 50

/** The same list on a phone. */
export function PeopleRows({ rows, today }: { rows: readonly PersonRow[]; today: string }) {
  const [shown, setShown] = useState(page)
  const remaining = rows.length - shown
  return (
    <div>
      <RowList label="Sasaran">
        {rows.slice(0, shown).map(({ card, posyandu }) => (
          <Row
            key={card.id}
            lead={<PersonTile card={card} day={today} />}
            name={nameOf(card)}
            meta={
              <>
                {metaOf(card, today)}
                <br />
                {[whereOf(card), posyandu?.nama].filter(Boolean).join(' · ')}
              </>
            }
            end={card.rujukan ? 'rujukan' : undefined}
            href={`/warga/${card.id}`}
          />
        ))}
      </RowList>
      {remaining > 0 ? (
        <p className="office-more">
          <Button onClick={() => setShown(shown + page)}>
            Tampilkan {Math.min(page, remaining)} lagi (dari {count(remaining)})
          </Button>
        </p>
      ) : null}
    </div>
  )
}
