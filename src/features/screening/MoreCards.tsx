import type { Context } from '../../domain/instrument/index.ts'
import { dueScreenings } from '../../domain/instruments/periodic.ts'
import { countedHistory } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Row, RowList, Section } from '../../ui/index.ts'
import { useSubject } from '../shared/pocket.tsx'
import type { Desk } from './plan.ts'

type Props = { person: string; done: string; c: Context; day: Card | undefined; desk: Desk }

/** What is due from time to time and was not asked today yet: while she is here. */
export function MoreCards({ person, done, c, day, desk }: Props) {
  const opened = useSubject(person)
  if (!opened) return null
  const today = countedHistory(opened.view)
    .filter(s => s.happenedOn === c.who.onDate)
    .map(s => s.instrument)
  const due = dueScreenings(c).filter(i => i.id !== done && !today.includes(i.id))
  if (due.length === 0) return null
  const query = `?langkah=${desk}${day ? `&hari=${day.id}` : ''}`
  return (
    <Section title="Sudah waktunya">
      <RowList>
        {due.map(i => (
          <Row key={i.id} name={i.title} href={`/ukur/${person}/${i.id}${query}`} />
        ))}
      </RowList>
    </Section>
  )
}
