import type { View } from '../../domain/log/index.ts'
import { episodeState } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Facts, LinkButton, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { stagesOf } from '../shared/person-words.ts'
import { plainDay } from '../shared/words.ts'

/** A pregnancy that is open, a nifas that runs, or the way to open one. */
export function PregnancyCard({ card, view }: { card: Card; view: View }) {
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
  const state = episodeState(view, happenedOn)
  const to = (what: string): string => `/warga/${card.id}/${what}${query}`
  if (state.pregnant) {
    const { episode, weeks, hpl } = state.pregnant
    return (
      <Section title="Kehamilan">
        <Facts
          facts={[
            { term: 'Usia kehamilan', value: weeks === undefined ? 'belum diketahui' : `${weeks} minggu` },
            { term: 'Perkiraan lahir', value: hpl ? plainDay(hpl) : 'belum diketahui' },
            { term: 'Hamil ke-', value: String(episode.hamilKe ?? 'belum diisi') },
          ]}
        />
        <Actions>
          <LinkButton small href={to('persalinan')}>
            Sudah melahirkan
          </LinkButton>
          <LinkButton small href={to('kehamilan')}>
            Ubah data kehamilan
          </LinkButton>
        </Actions>
      </Section>
    )
  }
  if (state.nifas)
    return (
      <Section title={state.afterLoss ? 'Masa nifas' : 'Nifas dan menyusui'}>
        <p>Hari ke-{state.nifas.day} sesudah melahirkan.</p>
        <Actions>
          <LinkButton small href={to('kehamilan')}>
            Ubah data persalinan
          </LinkButton>
        </Actions>
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
