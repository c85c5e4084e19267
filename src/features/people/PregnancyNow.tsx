import { ibuHamil } from '../../domain/instruments/ibu-hamil.ts'
import type { View } from '../../domain/log/index.ts'
import type { Card, EpisodeState } from '../../domain/records/index.ts'
import { Actions, Facts, Hint, LinkButton, Notice, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useSignWords } from '../shared/sign-offs.ts'
import { finding } from '../shared/sign-words.ts'
import { pregnancyFacts, pregnancyGaps } from './pregnancy-facts.ts'
import { pregnancyRisks } from './pregnancy-risks.ts'
import { RiskList } from './RiskList.tsx'

/** Whatever else was asked, the rules are those of the card. */
const nameOf = (rule: { id: string }) => finding(rule.id, ibuHamil.id)

type Props = { card: Card; view: View; pregnant: NonNullable<EpisodeState['pregnant']> }

/** The pregnancy that is open: how far, what was given, and why it needs more attention. */
export function PregnancyNow({ card, view, pregnant }: Props) {
  const { happenedOn, query } = useDayContext()
  const { profile } = usePocket()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const health = profile.role !== 'kader'
  const risks = pregnancyRisks(view, card.id, happenedOn, { policy, health })
  const signWords = useSignWords(card.posyandu ?? '')
  const unsigned = signWords(...risks.flatMap(r => (r.rule ? [nameOf(r.rule)] : [])))
  const to = (what: string): string => `/warga/${card.id}/${what}${query}`
  return (
    <Section title="Kehamilan">
      <div className="stack">
        <Facts facts={pregnancyFacts(view, pregnant, happenedOn, policy)} />
        {risks.length > 0 ? (
          <Notice kind="kuning" title="Perlu perhatian lebih dari bidan">
            <RiskList risks={risks} health={health} unsignedOf={rule => signWords(nameOf(rule))} />
            {health && unsigned ? `Batas risiko ${unsigned}.` : null}
          </Notice>
        ) : null}
        {pregnancyGaps(pregnant, happenedOn).map(words => (
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
