import { useState } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { Button, EmptyState, Row, RowList, Section } from '../../ui/index.ts'
import { CircleCheck } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { expectedOn } from '../shared/days.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { isExpected, metaOf, nameOf, stagesOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'

const page = 20

/** While the day is open: who is expected and has not come. On other days: the people of the posyandu. */
export function Waited({ day, posyandu }: { day: Card | undefined; posyandu: string }) {
  const today = useToday()
  const people = usePeople()
  const [shown, setShown] = useState(page)
  const came = new Set(day?.hari?.hadir)
  const waited = day
    ? expectedOn(people, day).filter(p => !came.has(p.id))
    : people.filter(p => p.posyandu === posyandu && isExpected(p, today))
  const rows = byUrgency(waited, today)
  if (people.length === 0) return null
  if (rows.length === 0)
    return (
      <EmptyState icon={CircleCheck} title="Semua sasaran sudah datang">
        Tidak ada lagi yang ditunggu hari ini.
      </EmptyState>
    )
  return (
    <Section
      title={day ? 'Ditunggu hari ini' : 'Warga posyandu'}
      end={day ? `${rows.length} belum datang` : `${rows.length} orang`}
    >
      <RowList>
        {rows.slice(0, shown).map(p => (
          <Row
            key={p.id}
            lead={<PersonTile card={p} day={today} />}
            name={nameOf(p)}
            meta={metaOf(p, today)}
            href={`/warga/${p.id}${day ? `?hari=${day.id}` : ''}`}
          />
        ))}
      </RowList>
      {rows.length > shown ? (
        <Button onClick={() => setShown(n => n + page * 5)}>Tampilkan {rows.length - shown} lagi</Button>
      ) : null}
    </Section>
  )
}

const order = ['bumil', 'nifas-menyusui', 'bayi-balita-apras', 'lansia', 'dewasa', 'remaja'] as const

/** Those for whom a missed month matters most stand first; by name within a group. */
function byUrgency(people: readonly Card[], today: string): readonly Card[] {
  const rank = (p: Card): number => {
    const group = stagesOf(p, today)?.mainGroup
    return group ? order.indexOf(group) : order.length
  }
  return people
    .map(p => ({ p, rank: rank(p) }))
    .toSorted((a, b) => a.rank - b.rank || a.p.nama.localeCompare(b.p.nama, 'id'))
    .map(({ p }) => p)
}
