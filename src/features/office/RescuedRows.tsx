import type { RescuedList } from '../../domain/devices/index.ts'
import { Hint, Row, RowList, Section } from '../../ui/index.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { moment } from './device-words.ts'
import { rescuedGroups } from './rescued-lines.ts'

export function RescuedRows({ list: { items, more } }: { list: RescuedList }) {
  const { card } = usePocket()
  useCards()
  return (
    <div className="stack">
      <Hint>
        Catatan ini hilang saat server dipulihkan dari cadangan, lalu dikembalikan dari HP orang lain yang
        masih menyimpannya. Bila benar, tidak perlu apa-apa; bila keliru, perbaiki di catatan warganya.
      </Hint>
      {rescuedGroups(items, card).map(({ since, lines }) => {
        const title =
          since === '' ? 'Sesudah server dipulihkan' : `Sesudah server dipulihkan ${moment(since)}`
        return (
          <Section key={since} title={title} end={lines.length}>
            <RowList label={title}>
              {lines.map(({ key, name, meta, href }) => (
                <Row key={key} name={name} meta={meta} href={href} />
              ))}
            </RowList>
          </Section>
        )
      })}
      {more ? <p className="muted">Yang lebih lama tidak ditampilkan.</p> : null}
    </div>
  )
}
