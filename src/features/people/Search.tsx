import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import {
  AppShell,
  EmptyState,
  FilterChips,
  LinkButton,
  RowList,
  SearchInput,
  useToast,
} from '../../ui/index.ts'
import { Search as SearchIcon, UserPlus } from '../../ui/icons.tsx'
import { useAttend } from '../shared/attend.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { isExpected, nameOf, stageOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'
import type { Card } from '../../domain/records/index.ts'
import { Family } from './Family.tsx'
import { FoundRow } from './FoundRow.tsx'

/** Search as you type. With a day open a tap registers her in the queue; without one it opens her page. */
export function Search() {
  const [, navigate] = useLocation()
  const toast = useToast()
  const today = useToday()
  const search = new URLSearchParams(useSearch())
  const area = search.get('posyandu')
  const { day, query: carried } = useDayContext()
  const attend = useAttend(day)
  const people = usePeople()
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState('semua')
  const [family, setFamily] = useState<Card>()
  const found = usePersonSearch(typed)

  const listed = useMemo(() => {
    if (typed.trim() !== '') return found.map(f => f.card)
    const place = day?.posyandu ?? area
    const here = people.filter(p => (place ? p.posyandu === place : true) && isExpected(p, today))
    return here.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  }, [typed, found, people, day, area, today])
  const groups = useMemo(() => countGroups(listed, today), [listed, today])
  const shown = listed.filter(p => group === 'semua' || stageOf(p, today)?.label === group).slice(0, 60)
  const came = new Set(day?.hari?.hadir)

  const choose = async (card: Card): Promise<void> => {
    if (!day) return navigate(`/warga/${card.id}`)
    if (came.has(card.id)) return navigate(`/hari/${day.id}`)
    await attend(card.id)
    toast(`${nameOf(card)} masuk antrean. Tersimpan di HP`)
    setTyped('')
    setFamily(card)
  }

  return (
    <AppShell
      title={day ? 'Yang datang' : 'Cari warga'}
      back={day ? `/hari/${day.id}` : undefined}
      task={day !== undefined}
      foot={
        <LinkButton
          kind="main"
          icon={UserPlus}
          href={`/daftar${carried}${typed.trim() ? `${carried ? '&' : '?'}nama=${encodeURIComponent(typed.trim())}` : ''}`}
        >
          Daftarkan warga baru
        </LinkButton>
      }
    >
      <div className="stack">
        <SearchInput
          label="Cari warga"
          placeholder="Nama, nama ibu, RT, akhir NIK"
          value={typed}
          onChange={setTyped}
          focused
        />
        {groups.length > 2 ? (
          <FilterChips label="Kelompok" options={groups} value={group} onChange={setGroup} />
        ) : null}
        {day && family ? <Family of={family} day={day} onDone={() => setFamily(undefined)} /> : null}
        {shown.length > 0 ? (
          <RowList label="Warga yang ditemukan">
            {shown.map(card => (
              <FoundRow
                key={card.id}
                card={card}
                typed={typed}
                day={today}
                came={came.has(card.id)}
                onChoose={() => void choose(card)}
              />
            ))}
          </RowList>
        ) : (
          <EmptyState
            icon={SearchIcon}
            title={typed.trim() === '' ? 'Belum ada warga di HP ini' : 'Nama belum ketemu'}
          >
            {typed.trim() === ''
              ? 'Daftarkan warga baru, atau tunggu data dari puskesmas.'
              : 'Coba nama ibu, atau daftarkan baru.'}
          </EmptyState>
        )}
        {typed.trim() !== '' && shown.length > 0 ? (
          <p className="muted">Nama yang mirip ejaannya ikut dicari.</p>
        ) : null}
      </div>
    </AppShell>
  )
}

function countGroups(
  people: readonly Card[],
  today: string,
): { value: string; label: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const p of people) {
    const label = stageOf(p, today)?.label
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [
    { value: 'semua', label: 'Semua', count: people.length },
    ...[...counts].map(([label, count]) => ({ value: label, label, count })),
  ]
}
