import type { View } from '../../domain/log/index.ts'
import { episodeState } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Facts, LinkButton, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { stagesOf } from '../shared/person-words.ts'
import { breastfeedingOf } from './breastfeeding.ts'
import { BreastfeedingCard } from './BreastfeedingCard.tsx'
import { PregnancyNow } from './PregnancyNow.tsx'
import { tdWords } from './td-words.ts'

type Props = { card: Card; view: View }

/** A pregnancy that is open, a nifas that runs, a mother who breastfeeds, or the way to open a pregnancy; and her status T. */
export function PregnancyCard({ card, view }: Props) {
  const { happenedOn, query } = useDayContext()
  const stages = stagesOf(card, happenedOn)
  if (
    card.jk !== 'P' ||
    !stages ||
    stages.ageYears < 10 ||
    stages.ageYears >= 55 ||
    card.status === 'meninggal'
  )
    return null
  const { pregnant, nifas, afterLoss } = episodeState(view, happenedOn)
  const breastfeeding = breastfeedingOf(view, happenedOn)
  const to = (what: string): string => `/warga/${card.id}/${what}${query}`
  return (
    <>
      {pregnant ? <PregnancyNow card={card} view={view} pregnant={pregnant} /> : null}
      {nifas && !pregnant ? (
        <Section title={afterLoss ? 'Masa nifas' : 'Nifas dan menyusui'}>
          <div className="stack">
            <p>Hari ke-{nifas.day} sesudah melahirkan.</p>
            <Actions>
              <LinkButton small href={to('kehamilan')}>
                Ubah data persalinan
              </LinkButton>
            </Actions>
          </div>
        </Section>
      ) : null}
      {breastfeeding && !nifas && !pregnant ? (
        <BreastfeedingCard card={card} view={view} now={breastfeeding} />
      ) : null}
      {stages.roles.includes('wus') || pregnant ? (
        <div className="stack">
          <Facts facts={[{ term: 'Status T (imunisasi Td)', value: tdWords(view, card.id), wide: true }]} />
          <Actions>
            <LinkButton small href={to('td')}>
              Isi status T
            </LinkButton>
            {pregnant || nifas ? null : (
              <LinkButton small href={to('kehamilan')}>
                Catat kehamilan
              </LinkButton>
            )}
          </Actions>
        </div>
      ) : pregnant || nifas ? null : (
        <Actions>
          <LinkButton small href={to('kehamilan')}>
            Catat kehamilan
          </LinkButton>
        </Actions>
      )}
    </>
  )
}
