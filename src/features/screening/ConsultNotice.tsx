import { Notice, Section } from '../../ui/index.ts'
import type { ResultView } from './result-of.ts'

type Props = { view: ResultView; nakesToday: boolean; health: boolean }

/** A health worker at step 5 today, without a slip; where none came, whom to ask. */
export function ConsultNotice({ view, nakesToday, health }: Props) {
  if (!view.consult) return null
  const { open, hidden } = view.consult
  const consult = [...open, ...(health ? hidden : [])]
  const how = nakesToday ? 'Antar ke meja 5, tanpa surat.' : 'Tanyakan saat bidan datang, atau di pustu.'
  const reasons = consult.length > 0 ? `${consult.join('. ')}.` : 'Perlu bidan.'
  return (
    <Section title={nakesToday ? 'Nakes hari ini' : 'Konsul ke nakes'}>
      <Notice kind="kuning" title={reasons}>
        {view.consult.perluBidan && !health && consult.length > 0
          ? `Perlu bidan juga untuk hal lain. ${how}`
          : how}
      </Notice>
    </Section>
  )
}
