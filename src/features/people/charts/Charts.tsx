import { useMemo, useState } from 'react'
import type { View } from '../../../domain/log/index.ts'
import type { Card } from '../../../domain/records/index.ts'
import { Chart } from '../../../ui/chart/Chart.tsx'
import { EmptyState, FilterChips, Section } from '../../../ui/index.ts'
import { Ruler } from '../../../ui/icons.tsx'
import { useDayContext } from '../../shared/day-context.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { usePolicy } from '../../shared/policy.ts'
import { useSignWords } from '../../shared/sign-offs.ts'
import { ChartCard } from './ChartCard.tsx'
import { picturesOf } from './pictures.ts'
import type { Born } from './taken.ts'

type Props = { card: Card; view: View; born: Born; whenEmpty: 'tell' | 'hide' }

/** What was measured over time, one picture at a time; on paper all of them. */
export function Charts({ card, view, born: { lahir, jk }, whenEmpty }: Props) {
  const { happenedOn } = useDayContext()
  const { profile } = usePocket()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const health = profile.role !== 'kader'
  const signWords = useSignWords(card.posyandu ?? '')
  const pictures = useMemo(
    () => picturesOf(view, { lahir, jk }, happenedOn, { policy, health, signWords }),
    [view, lahir, jk, happenedOn, policy, health, signWords],
  )
  const [id, setId] = useState<string>()
  const chosen = pictures.find(p => p.id === id) ?? pictures[0]
  if (!chosen && whenEmpty === 'hide') return null
  return (
    <Section title="Grafik">
      {chosen ? (
        <div className="charts charts-many">
          {pictures.length > 1 ? (
            <FilterChips
              label="Grafik"
              options={pictures.map(p => ({ value: p.id, label: p.chip }))}
              value={chosen.id}
              onChange={setId}
            />
          ) : null}
          {pictures.map(p => (
            <div key={p.id} className={p.id === chosen.id ? undefined : 'chart-on-paper'}>
              <ChartCard title={p.title} axis={p.unit} sex={jk}>
                <Chart definition={p.definition} />
              </ChartCard>
            </div>
          ))}
        </div>
      ) : (
        <EmptyState icon={Ruler} title="Belum diperiksa">
          Grafik terlihat sesudah pengukuran pertama.
        </EmptyState>
      )}
    </Section>
  )
}
