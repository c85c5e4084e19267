import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { countById, isMonth, knownFrom } from '../../domain/indicators/index.ts'
import { areaPath } from '../../domain/areas/index.ts'
import { AppShell, EmptyState, Loading, Notice, Progress, RowList } from '../../ui/index.ts'
import { Users } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { NamedRow } from '../shared/NamedRow.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { monthOf } from '../shared/words.ts'
import { useFigures } from './use-figures.ts'
import type { Told } from './use-figures.ts'
import { cellsOf, mostCells, useNames } from './use-names.ts'
import type { Cell } from './use-names.ts'
import { useWorld } from './use-world.ts'
import { whoseOf } from './words.ts'
import './dashboard.css'

/** `/pws/nama`: the people behind a figure. Their ids come from the server, their names are in this account's own log. */
export function Names() {
  const { role } = usePocket().profile
  const said = new URLSearchParams(useSearch())
  const { told, state, message } = useFigures()
  const count = countById.get(said.get('hitung') ?? '')
  const except = countById.get(said.get('kecuali') ?? '')
  const [from, until] = [said.get('dari') ?? '', said.get('sampai') ?? '']
  if (role === 'dinkes' || role === 'kader' || !count || !isMonth(from) || !isMonth(until))
    return (
      <AppShell title="Nama di balik angka" back="/pws">
        <EmptyState icon={Users} title="Daftar ini tidak ada">
          Buka sebuah angka di PWS, lalu pilih “Lihat nama”.
        </EmptyState>
      </AppShell>
    )
  const title = except ? `${count.words}, belum: ${except.words}` : count.words
  return (
    <AppShell title="Nama di balik angka" subtitle={title} back="/pws">
      {told ? (
        <Found
          told={told}
          count={count.id}
          except={except?.id}
          place={said.get('wilayah') ?? ''}
          from={from}
          until={until}
        />
      ) : state === 'reading' ? (
        <Loading text="Membaca angka…" />
      ) : (
        <Notice kind="kuning" title="Daftar belum bisa dibuka" live>
          {message}
        </Notice>
      )}
    </AppShell>
  )
}

type Props = {
  told: Told
  count: string
  except: string | undefined
  place: string
  from: string
  until: string
}

function Found({ told, count, except, place, from, until }: Props) {
  const { ground } = useWorld(told, 'register')
  const [wanted, without] = useMemo(() => {
    const { figures } = knownFrom(told.figures)
    const where = { posyandu: ground.spotOf(place).members, from, until }
    return [cellsOf(figures, count, where), except === undefined ? [] : cellsOf(figures, except, where)]
  }, [told, ground, place, count, except, from, until])
  if (wanted.length + without.length > mostCells)
    return (
      <EmptyState icon={Users} title="Terlalu banyak untuk satu daftar">
        Pilih desa atau posyandu yang lebih kecil, lalu buka lagi nama di balik angkanya.
      </EmptyState>
    )
  return (
    <>
      <p className="muted">
        {ground.placeOf(place)?.nama}, {from === until ? '' : `${monthOf(`${from}-01`)} sampai `}
        {monthOf(`${until}-01`)}
      </p>
      <People wanted={wanted} without={without} whose={whoseOf(countById.get(count))} />
    </>
  )
}

type Cells = { wanted: readonly Cell[]; without: readonly Cell[]; whose: string }

function People({ wanted, without, whose }: Cells) {
  const pocket = usePocket()
  const tree = useAreas()
  const today = useToday()
  const names = useNames(wanted, without, whose === 'keluarga')
  if (names.state === 'reading')
    return (
      <Progress value={names.read} max={names.of} label={`Membaca ${names.read} dari ${names.of}`} shown />
    )
  if (names.state === 'refused')
    return (
      <Notice kind="kuning" title="Daftar nama perlu sinyal" live>
        {names.message}
      </Notice>
    )
  const cards = names.ids.flatMap(id => pocket.card(id) ?? [])
  const unread = names.ids.length - cards.length
  const sorted = [...new Map(cards.map(c => [c.id, c])).values()].toSorted((a, b) =>
    (a.nama ?? '').localeCompare(b.nama ?? '', 'id'),
  )
  if (sorted.length === 0 && names.elsewhere === 0 && unread === 0)
    return <EmptyState icon={Users} title="Tidak ada nama di balik angka ini" />
  return (
    <>
      <RowList label="Nama">
        {sorted.map(card => (
          <NamedRow key={card.id} card={card} day={today} where={areaPath(tree, card.posyandu ?? '')} />
        ))}
      </RowList>
      {names.elsewhere > 0 ? (
        <p className="muted">
          {names.elsewhere} {whose} lagi ikut dihitung di sini, tetapi sekarang terdaftar di luar wilayah
          Bapak/Ibu.
        </p>
      ) : null}
      {names.again > 0 ? (
        <p className="muted">
          {names.again} lagi dalam angka ini: {whose} yang anggotanya tinggal di beberapa posyandu dihitung di
          setiap posyandu itu, di daftar ini sekali.
        </p>
      ) : null}
      {unread > 0 ? (
        <p className="muted">
          {unread} {whose} lagi belum terunduh ke perangkat ini.
        </p>
      ) : null}
    </>
  )
}
