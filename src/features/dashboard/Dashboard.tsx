import { monthBefore } from '../../domain/indicators/index.ts'
import { AppShell, EmptyState, Loading, Segmented } from '../../ui/index.ts'
import { ChartLine, ShieldCheck } from '../../ui/icons.tsx'
import { Arriving } from '../shared/Arriving.tsx'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { useWide } from '../shared/wide.ts'
import { programmes } from '../shared/programmes.ts'
import { monthOf } from '../shared/words.ts'
import { AreaMap } from './AreaMap.tsx'
import { bases, tables, useChoice } from './choice.ts'
import type { TableOf } from './choice.ts'
import { FigureDialog } from './FigureDialog.tsx'
import { Filters } from './Filters.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { Legend } from './Legend.tsx'
import { MonthTable } from './MonthTable.tsx'
import { Pace } from './Pace.tsx'
import type { Page } from './page.ts'
import { PlaceList } from './PlaceList.tsx'
import { Quadrants } from './Quadrants.tsx'
import { Ranking } from './Ranking.tsx'
import { StateLine } from './StateLine.tsx'
import { TakeAway } from './TakeAway.tsx'
import { Trend } from './Trend.tsx'
import { useFigures } from './use-figures.ts'
import type { Figures, Told } from './use-figures.ts'
import { useWorld } from './use-world.ts'
import { Views } from './Views.tsx'
import './dashboard.css'

/** `/pws`: what the area reaches, for bidan, puskesmas and dinkes. The last known state shows without signal, with its date. */
export function Dashboard() {
  const { role } = usePocket().profile
  const figures = useFigures()
  const { told, state, message } = figures
  if (role === 'kader')
    return (
      <AppShell title="PWS">
        <EmptyState icon={ShieldCheck} title="Untuk bidan, puskesmas, dan dinas kesehatan">
          Laporan posyandu sendiri ada di tempat lain.
        </EmptyState>
      </AppShell>
    )
  if (!told)
    return (
      <AppShell title="PWS" wide>
        {state === 'reading' ? (
          <Loading text="Membaca angka…" />
        ) : (
          <EmptyState icon={ChartLine} title="Angka belum pernah terbaca di perangkat ini">
            {message}
          </EmptyState>
        )}
      </AppShell>
    )
  return <Shown told={told} figures={figures} />
}

/** A month that has just begun says little: the one before is shown until somebody chooses. */
function Shown({ told, figures }: { told: Told; figures: Figures }) {
  const today = useToday()
  const wide = useWide()
  const { role } = usePocket().profile
  const before = monthBefore(today.slice(0, 7))
  const start = {
    susun: wide ? 'indikator' : 'wilayah',
    bulan: before < told.from ? told.to : before,
    wilayah: '',
  } as const
  const { choice: said, href, go } = useChoice(start)
  const world = useWorld(told, said.dasar)
  const { ground } = world
  const choice = { ...said, wilayah: ground.placeOf(said.wilayah) ? said.wilayah : ground.top.id }
  const page: Page = { world, choice, href, go, from: told.from }
  const { nama } = ground.placeOf(choice.wilayah) ?? ground.top
  // On a phone the line of what is chosen says place and month already; on paper they stand with it.
  const month = monthOf(`${choice.bulan}-01`)
  return (
    <AppShell title={wide ? `PWS ${nama}` : 'PWS'} subtitle={wide ? month : undefined} wide>
      <div className="stack pws">
        <StateLine figures={figures} told={told} />
        <Filters page={page} until={told.to} today={today} />
        <p className="print-only">
          {wide ? null : `${nama}, ${month}. `}
          {programmes[choice.program]}. {bases[choice.dasar]}.
        </p>
        <Views shown={choice.tampil} href={href} />
        {world.plans === undefined ? (
          <Waiting />
        ) : ground.all.length > 1 || ground.top.jenis !== undefined ? (
          <>
            <Body page={page} />
            <TakeAway page={page} per={told.figures.per} mayPlan={role === 'puskesmas'} />
          </>
        ) : (
          <EmptyState icon={ChartLine} title="Belum ada wilayah">
            Setelah wilayah dan warganya terunduh, angkanya tampil di sini.
          </EmptyState>
        )}
        {choice.angka === '' ? null : <FigureDialog page={page} mayName={role !== 'dinkes'} />}
      </div>
    </AppShell>
  )
}

/** Names of places and targets come with the first download; a laptop that has them reads them in a moment. */
function Waiting() {
  const arrived = useArrived()
  return arrived ? <Loading text="Membaca target…" /> : <Arriving />
}

function Body({ page }: { page: Page }) {
  const { choice } = page
  switch (choice.tampil) {
    case 'tabel':
      return <Tables page={page} />
    case 'tren':
      return <Trend {...page} />
    case 'peringkat':
      return <Ranking {...page} />
    case 'kuadran':
      return <Quadrants {...page} />
    case 'laju':
      return <Pace {...page} />
    case 'peta':
      return <AreaMap {...page} />
  }
}

function Tables({ page }: { page: Page }) {
  const { choice, go } = page
  return (
    <>
      <div className="no-print">
        <Segmented
          label="Susunan tabel"
          options={(Object.keys(tables) as TableOf[]).map(value => ({ value, label: tables[value] }))}
          value={choice.susun}
          onChange={susun => go({ susun })}
        />
      </div>
      {choice.susun === 'indikator' ? <IndicatorTable {...page} /> : null}
      {choice.susun === 'bulan' ? <MonthTable {...page} /> : null}
      {choice.susun === 'wilayah' ? <PlaceList {...page} /> : null}
      <Legend />
    </>
  )
}
