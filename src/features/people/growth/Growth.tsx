import { useMemo } from 'react'
import type { View } from '../../../domain/log/index.ts'
import type { Card } from '../../../domain/records/index.ts'
import { EmptyState, Loading, Notice, Section } from '../../../ui/index.ts'
import { Ruler } from '../../../ui/icons.tsx'
import { useDayContext } from '../../shared/day-context.ts'
import { stagesOf } from '../../shared/person-words.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { usePolicy } from '../../shared/policy.ts'
import { useSignWords } from '../../shared/sign-offs.ts'
import { useReference } from '../../shared/use-reference.ts'
import { childMeasures } from './child-measures.ts'
import type { Born } from './child-measures.ts'
import { GrowthChart } from './GrowthChart.tsx'
import { NewestWords } from './NewestWords.tsx'
import { seenOf } from './seen.ts'

/** How a child grows: the newest measurement in words, then every one of them in pictures. */
export function Growth({ card, view }: { card: Card; view: View }) {
  const { happenedOn } = useDayContext()
  const { id, lahir, jk } = card
  const known = stagesOf(card, happenedOn) !== undefined && lahir !== undefined && jk !== undefined
  return (
    <Section title="Pertumbuhan">
      {known ? (
        <Course born={{ id, lahir, jk }} card={card} view={view} today={happenedOn} />
      ) : (
        <Notice kind="info" title="Belum diperiksa">
          {jk === undefined ? 'Jenis kelamin' : 'Tanggal lahir'} belum diketahui. Lengkapi dulu, lalu grafik
          pertumbuhan terlihat di sini.
        </Notice>
      )}
    </Section>
  )
}

type CourseProps = { born: Born; card: Card; view: View; today: string }

function Course({ born: { id, lahir, jk }, card, view, today }: CourseProps) {
  const { profile } = usePocket()
  const { policy } = usePolicy(card.posyandu ?? '', today)
  const { ready, reference } = useReference()
  const signWords = useSignWords(card.posyandu ?? '')
  const course = useMemo(() => {
    if (!reference) return undefined
    const measures = childMeasures(view, { id, lahir, jk }, today)
    return { measures, reference, policy, today, seen: seenOf(measures, reference, policy) }
  }, [view, id, lahir, jk, today, reference, policy])
  if (!ready) return <Loading />
  if (!course) return <Notice kind="info" title="Pertumbuhan belum dinilai" />
  const newest = course.seen.at(-1)
  const health = profile.role !== 'kader'
  return (
    <>
      {newest ? (
        <NewestWords
          newest={newest}
          birth={lahir}
          today={today}
          isEstimate={card.lahirPerkiraan === true}
          policy={policy}
          health={health}
          signWords={signWords}
        />
      ) : (
        <EmptyState icon={Ruler} title="Belum diperiksa">
          Belum pernah ditimbang atau diukur.
        </EmptyState>
      )}
      <GrowthChart course={{ ...course, health, signWords }} />
    </>
  )
}
