import type { Card } from '../../domain/records/index.ts'
import { Notice, Row, RowList } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePersonSearch } from '../shared/search.ts'
import type { RegisterValues } from './register-form.ts'

type Props = { values: RegisterValues; people: readonly Card[]; day: Card | undefined }

/** Before a double is made: people who sound alike and were born on the same day, or whose NIK ends alike. */
export function SameNames({ values, people, day }: Props) {
  const today = useToday()
  const found = usePersonSearch(values.nama.trim().length >= 3 ? values.nama : '', 20)
  const nikEnd = /^\d{16}$/.test(values.nik.trim()) ? values.nik.trim().slice(-4) : undefined
  const same = [
    ...found.map(f => f.card).filter(c => values.tanggal_lahir !== '' && c.lahir === values.tanggal_lahir),
    ...people.filter(c => nikEnd !== undefined && c.nikEnd === nikEnd && c.lahir === values.tanggal_lahir),
  ].filter((c, i, all) => all.indexOf(c) === i)
  if (same.length === 0) return null
  return (
    <Notice kind="kuning" title="Mungkin sudah terdaftar. Lihat dulu, apakah ini orangnya?" live>
      <RowList>
        {same.slice(0, 3).map(card => (
          <Row
            key={card.id}
            lead={<PersonTile card={card} day={today} />}
            name={nameOf(card)}
            meta={metaOf(card, today)}
            href={`/warga/${card.id}${day ? `?hari=${day.id}` : ''}`}
          />
        ))}
      </RowList>
    </Notice>
  )
}
