import type { Found } from '../../domain/quality/index.ts'
import { byCard, byPosyandu, registerOf, sumOf } from '../../domain/quality/index.ts'
import { Card, Facts, Section } from '../../ui/index.ts'
import { CardGaps } from './CardGaps.tsx'
import { Places } from './Places.tsx'
import { registerFacts, sumFacts } from './words.ts'

type Props = {
  found: Found
  nameOf: (posyandu: string) => string
  hrefOf: (posyandu: string) => string
}

/** The month in figures: cards, register, each posyandu, each card. */
export function Overview({ found, nameOf, hrefOf }: Props) {
  const places = byPosyandu(found).toSorted((a, b) =>
    nameOf(a.posyandu).localeCompare(nameOf(b.posyandu), 'id'),
  )
  return (
    <div className="stack no-print">
      <Section title="Kartu bulan ini">
        <Card>
          <div className="mutu-facts">
            <Facts facts={sumFacts(sumOf(found.visits))} />
          </div>
        </Card>
      </Section>
      <Section title="Data sasaran">
        <Card>
          <div className="mutu-facts">
            <Facts facts={registerFacts(registerOf(found.people))} />
          </div>
        </Card>
      </Section>
      {places.length > 1 ? <Places places={places} nameOf={nameOf} hrefOf={hrefOf} /> : null}
      <CardGaps cards={byCard(found)} />
    </div>
  )
}
