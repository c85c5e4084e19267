import { useMemo, useState } from 'react'
import { AppShell, Disclosure, EmptyState, FilterChips, LinkButton, SearchInput } from '../../ui/index.ts'
import { Funnel, UserPlus, Users } from '../../ui/icons.tsx'
import { Arriving } from '../shared/Arriving.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { DeviceLine } from '../shared/DeviceLine.tsx'
import { usePeople, usePocket } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'
import { useArrived } from '../shared/use-arrived.ts'
import { useWide } from '../shared/wide.ts'
import { count } from './figures.ts'
import { filterWords, inPlace, onlyOptions, personRows, withOnly } from './people-rows.ts'
import { PeopleFilters } from './PeopleFilters.tsx'
import { PeopleGrid } from './PeopleGrid.tsx'
import { PeopleRows } from './PeopleRows.tsx'
import { usePeopleFilter } from './use-people-filter.ts'
import './office.css'

const mostFound = 500

/** Everyone of the area, from this device: with and without signal the same list. */
export function PeopleTable() {
  const today = useToday()
  const { role } = usePocket().profile
  const people = usePeople()
  const tree = useAreas()
  const arrived = useArrived()
  const wide = useWide()
  const { filter, set } = usePeopleFilter()
  const [typed, setTyped] = useState(filter.nama)
  const found = usePersonSearch(typed, mostFound)

  const rows = useMemo(() => personRows(people, tree, today), [people, tree, today])
  const named = useMemo(() => {
    if (typed.trim() === '') return rows
    const byId = new Map(rows.map(r => [r.card.id, r]))
    return found.flatMap(f => byId.get(f.card.id) ?? [])
  }, [rows, found, typed])
  const { desa, posyandu, kelompok, status, hanya } = filter
  const here = useMemo(
    () => inPlace(named, { desa, posyandu, kelompok, status, hanya: '' }),
    [named, desa, posyandu, kelompok, status],
  )
  const shown = useMemo(() => withOnly(here, hanya, today), [here, hanya, today])
  const options = useMemo(() => onlyOptions(here, today), [here, today])

  const filters = <PeopleFilters filter={filter} onChange={set} rows={rows} tree={tree} />
  return (
    <AppShell
      title="Sasaran"
      wide
      subtitle={`${count(shown.length)} orang${shown.length === rows.length ? '' : ` dari ${count(rows.length)}`}`}
      foot={
        <LinkButton kind="main" icon={UserPlus} href="/daftar">
          Daftarkan warga baru
        </LinkButton>
      }
    >
      <div className="stack office-list">
        <Arriving />
        {role === 'kader' ? null : <DeviceLine />}
        <div className="office-find">
          <div onBlur={() => set({ nama: typed.trim() })}>
            <SearchInput
              label="Cari nama"
              placeholder="Nama, nama ibu, RT, akhir NIK"
              value={typed}
              onChange={setTyped}
            />
          </div>
          {wide ? (
            filters
          ) : (
            <Disclosure icon={Funnel} summary={filterWords(filter, tree)}>
              {filters}
            </Disclosure>
          )}
        </div>
        {arrived && (
          <FilterChips
            label="Hanya yang"
            options={options}
            value={hanya}
            onChange={value => set({ hanya: value })}
          />
        )}
        {shown.length === 0 && arrived ? (
          <EmptyState
            icon={Users}
            title={rows.length === 0 ? 'Belum ada warga di perangkat ini' : 'Tidak ada yang cocok'}
          >
            {rows.length === 0
              ? 'Impor daftar sasaran, daftarkan warga baru, atau tunggu data diunduh.'
              : 'Kurangi saringan, atau coba nama ibu.'}
          </EmptyState>
        ) : wide ? (
          <PeopleGrid rows={shown} today={today} />
        ) : (
          <PeopleRows key={JSON.stringify(filter)} rows={shown} today={today} />
        )}
      </div>
    </AppShell>
  )
}
