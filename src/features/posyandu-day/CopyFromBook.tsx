import { useMemo, useState } from 'react'
import {
  AppShell,
  Button,
  EmptyState,
  LinkButton,
  Loading,
  Row,
  RowList,
  SearchInput,
  Section,
  SquareButton,
} from '../../ui/index.ts'
import { ArrowRight, Check, ClipboardList } from '../../ui/icons.tsx'
import type { Card } from '../../domain/records/index.ts'
import { useAttendance } from '../shared/attendance.ts'
import { useExpected } from '../shared/days.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'
import { longDay } from '../shared/words.ts'
import { BookEntry, bookForm } from './BookEntry.tsx'

/** Paper often comes first and the phone in the evening: the expected names, the next row by itself. */
export function CopyFromBook({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['day'] ?? ''
  const day = usePocket().card(id)
  const expected = useExpected(day)
  const present = useAttendance(id)
  const [active, setActive] = useState<string>()
  const [wanted, setWanted] = useState('')
  const found = usePersonSearch(wanted)
  const [last, setLast] = useState('')
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
  const now =
    rows.open.find(p => p.id === active) ??
    nextAfter(
      last,
      rows.open.filter(p => !skipped.includes(p.id)),
    )
  const looking = wanted.trim() !== ''
  const listed = looking
    ? found.map(f => f.card).filter(p => rows.open.some(o => o.id === p.id))
    : rows.open.filter(p => p.id !== now?.id)
  const take = (person: string): void => {
    setActive(person)
    setWanted('')
  }
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
        now && !looking ? (
          <>
            <Button kind="main" icon={ArrowRight} type="submit" form={bookForm}>
              Simpan, orang berikutnya
            </Button>
            <SquareButton icon={Check} label="Selesai menyalin" href={`/hari/${id}`} />
          </>
        ) : (
          <LinkButton kind="main" href={`/hari/${id}`}>
            Selesai menyalin
          </LinkButton>
        )
      }
    >
      <div className="stack">
        <p className="eyebrow">Hari buka {longDay(on)}</p>
        {rows.open.length > 0 ? (
          <SearchInput
            label="Cari nama di buku"
            placeholder="Cari nama di buku"
            value={wanted}
            onChange={setWanted}
          />
        ) : null}
        {now && !looking ? (
          <BookEntry
            key={now.id}
            person={now}
            day={day}
            onSaved={() => {
              setLast(now.nama)
              setActive(undefined)
            }}
            onPass={() => pass(now.id)}
          />
        ) : null}
        {rows.open.length === 0 ? (
          <EmptyState icon={ClipboardList} title="Semua nama sudah disalin">
            Yang tidak datang tidak perlu diisi.
          </EmptyState>
        ) : (
          <Section title="Belum disalin" end={`${rows.open.length} orang`}>
            {looking && listed.length === 0 ? (
              <p className="muted">Nama belum ketemu di antara yang belum disalin.</p>
            ) : null}
            <RowList>
              {listed.map(p => (
                <Row
                  key={p.id}
                  lead={<PersonTile card={p} day={on} />}
                  name={nameOf(p)}
                  meta={metaOf(p, on)}
                  onClick={() => take(p.id)}
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

/** The next name of the list; after the last one, those that were passed over at its head. */
const nextAfter = (last: string, open: readonly Card[]): Card | undefined =>
  open.find(p => p.nama.localeCompare(last, 'id') >= 0) ?? open[0]
