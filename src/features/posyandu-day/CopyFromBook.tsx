import { useMemo, useState } from 'react'
import { AppShell, EmptyState, LinkButton, Loading, Row, RowList, Section } from '../../ui/index.ts'
import { ClipboardList } from '../../ui/icons.tsx'
import { useAttendance } from '../shared/attendance.ts'
import { useExpected } from '../shared/days.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { longDay } from '../shared/words.ts'
import { BookEntry } from './BookEntry.tsx'

/** Paper often comes first and the phone in the evening: the expected names, the next row by itself. */
export function CopyFromBook({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['day'] ?? ''
  const day = usePocket().card(id)
  const expected = useExpected(day)
  const present = useAttendance(id)
  const [active, setActive] = useState<string>()
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const rows = useMemo(() => {
    const done = new Set((present ?? []).filter(a => a.oleh[2] !== undefined).map(a => a.orang))
    const sorted = expected.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
    return { open: sorted.filter(p => !done.has(p.id)), done: sorted.filter(p => done.has(p.id)) }
  }, [expected, present])
  if (!day?.hari || !present)
    return (
      <AppShell title="Salin dari buku" back={`/hari/${id}`} task>
        <Loading />
      </AppShell>
    )
  const on = day.hari.tanggal
  const now = rows.open.find(p => p.id === active) ?? rows.open.find(p => !skipped.includes(p.id))
  const pass = (person: string): void => {
    setSkipped(list => [...list, person])
    setActive(undefined)
  }
  return (
    <AppShell
      title="Salin dari buku"
      back={`/hari/${id}`}
      task
      foot={
        <LinkButton kind="main" href={`/hari/${id}`}>
          Selesai menyalin
        </LinkButton>
      }
    >
      <div className="stack">
        <p className="eyebrow">Hari buka {longDay(on)}</p>
        {now ? (
          <BookEntry
            key={now.id}
            person={now}
            day={day}
            onSaved={() => setActive(undefined)}
            onPass={() => pass(now.id)}
          />
        ) : null}
        {rows.open.length === 0 ? (
          <EmptyState icon={ClipboardList} title="Semua nama sudah disalin">
            Yang tidak datang tidak perlu diisi.
          </EmptyState>
        ) : (
          <Section title="Belum disalin" end={`${rows.open.length} orang`}>
            <RowList>
              {rows.open
                .filter(p => p.id !== now?.id)
                .map(p => (
                  <Row
                    key={p.id}
                    lead={<PersonTile card={p} day={on} />}
                    name={nameOf(p)}
                    meta={metaOf(p, on)}
                    onClick={() => setActive(p.id)}
                  />
                ))}
            </RowList>
          </Section>
        )}
        {rows.done.length > 0 ? (
          <p className="muted">{rows.done.length} orang sudah disalin atau diukur.</p>
        ) : null}
      </div>
    </AppShell>
  )
}
