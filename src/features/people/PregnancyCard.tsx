import type { View } from '../../domain/log/index.ts'
import { episodeState } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Facts, Hint, LinkButton, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { stagesOf } from '../shared/person-words.ts'
import { usePolicy } from '../shared/policy.ts'
import { plainDay } from '../shared/words.ts'
import { pregnancyRisks } from './pregnancy-risks.ts'

/** A pregnancy that is open, a nifas that runs, or the way to open one. */
export function PregnancyCard({ card, view }: { card: Card; view: View }) {
  const { happenedOn, query } = useDayContext()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const stages = stagesOf(card, happenedOn)
  if (
    card.jk !== 'P' ||
    !stages ||
    stages.ageYears < 10 ||
    stages.ageYears >= 55 ||
    card.status === 'meninggal'
  )
    return null
  const state = episodeState(view, happenedOn)
  const to = (what: string): string => `/warga/${card.id}/${what}${query}`
  if (state.pregnant) {
    const { episode, weeks, hpl } = state.pregnant
    const risks = pregnancyRisks(view, card.id, happenedOn, policy)
    return (
      <Section title="Kehamilan">
        <div className="stack">
          <Facts
            facts={[
              { term: 'Usia kehamilan', value: weeks === undefined ? 'belum diketahui' : `${weeks} minggu` },
              { term: 'Perkiraan lahir', value: hpl ? plainDay(hpl) : 'belum diketahui' },
              { term: 'Hamil ke-', value: String(episode.hamilKe ?? 'belum diisi') },
            ]}
          />
          {risks.map(words => (
            <Hint key={words}>{words}</Hint>
          ))}
          <Actions>
            <LinkButton small href={to('persalinan')}>
              Sudah melahirkan
            </LinkButton>
            <LinkButton small href={to('kehamilan')}>
              Ubah data kehamilan
            </LinkButton>
          </Actions>
        </div>
      </Section>
    )
  }
  if (state.nifas)
    return (
      <Section title={state.afterLoss ? 'Masa nifas' : 'Nifas dan menyusui'}>
        <div className="stack">
          <p>Hari ke-{state.nifas.day} sesudah melahirkan.</p>
          <Actions>
            <LinkButton small href={to('kehamilan')}>
              Ubah data persalinan
            </LinkButton>
          </Actions>
        </div>
      </Section>
    )
  return (
    <Actions>
      <LinkButton small href={to('kehamilan')}>
        Catat kehamilan
      </LinkButton>
    </Actions>
  )
}
