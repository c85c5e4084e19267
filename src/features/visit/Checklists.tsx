import { checklistsFor } from '../../domain/instruments/index.ts'
import type { View } from '../../domain/log/index.ts'
import { countedHistory, subjectOf } from '../../domain/records/index.ts'
import { Row, RowList, Section } from '../../ui/index.ts'
import { CircleCheck } from '../../ui/icons.tsx'

type Props = { person: string; view: View; onDate: string; visit: string }

/** The checklists of this person's groups, and the card for what is measured at home: both belong to this visit. */
export function Checklists({ person, view, onDate, visit }: Props) {
  const who = subjectOf(view, person, onDate)
  if (!who) return null
  const done = new Set(
    countedHistory(view)
      .filter(s => s.happenedOn === onDate)
      .map(s => s.instrument),
  )
  const query = `?lokasi=rumah&kunjungan=${visit}`
  return (
    <Section title="Ceklis dan ukuran">
      <RowList>
        {checklistsFor(who).map(i => (
          <Row
            key={i.id}
            name={i.title}
            meta={done.has(i.id) ? 'sudah diisi hari ini' : 'belum diisi'}
            end={done.has(i.id) ? <CircleCheck /> : undefined}
            href={`/ukur/${person}/${i.id}${query}`}
          />
        ))}
        <Row
          name="Ukur sekalian"
          meta="berat, tekanan darah, dan lainnya dengan kartunya"
          href={`/ukur/${person}${query}`}
        />
      </RowList>
    </Section>
  )
}
