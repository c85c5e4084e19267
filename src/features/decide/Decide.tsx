import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { AppShell, EmptyState, Loading, Progress, Select } from '../../ui/index.ts'
import { CircleCheck, MapPin, ShieldCheck } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { useWide } from '../shared/wide.ts'
import { CaseList } from './CaseList.tsx'
import { casesOf, isAt, titleOf } from './cases.ts'
import { Decided } from './Decided.tsx'
import { Differences } from './Differences.tsx'
import { Double } from './Double.tsx'
import { Merged } from './Merged.tsx'
import { MoveAsked } from './MoveAsked.tsx'
import { useDecisions } from './use-decisions.ts'
import { useDoubles } from './use-doubles.ts'
import './decide.css'

/** Doubles and differing values of the whole area, side by side, and whom other places ask for; all but a move can be taken back. */
export function Decide() {
  const { role } = usePocket().profile
  const merged = new URLSearchParams(useSearch()).get('gabungan')
  if (role === 'kader' || role === 'dinkes')
    return (
      <AppShell title="Data dobel dan beda isi">
        <EmptyState icon={ShieldCheck} title="Bidan yang memutuskan">
          Data dobel dan isian yang berbeda diputuskan bidan. Tidak ada yang hilang sementara menunggu.
        </EmptyState>
      </AppShell>
    )
  return merged ? <Merged key={merged} id={merged} /> : <Deciding />
}

function Deciding() {
  const cards = useCards()
  const params = new URLSearchParams(useSearch())
  const [picked, place] = [params.get('kasus'), params.get('posyandu') ?? undefined]
  const wide = useWide()
  const arrived = useArrived()
  const { doubles, done } = useDoubles()
  const subjects = useMemo(() => cards.filter(c => c.kind === 'orang' || c.kind === 'rumah-tangga'), [cards])
  const decided = useDecisions(subjects)
  const all = useMemo(() => casesOf(subjects, doubles ?? []), [subjects, doubles])
  const cases = useMemo(() => (place ? all.filter(c => isAt(c, place)) : all), [all, place])
  const open = all.find(c => c.id === picked)
  const shown = open ?? cases[0]
  const alone = open !== undefined && !wide
  const title = alone ? titleOf(open) : 'Data dobel dan beda isi'
  if (!decided || !doubles)
    return (
      <AppShell title={title} wide>
        <Loading />
        <Arriving />
        <Progress value={done} max={100} label={`Memeriksa semua warga… ${done}%`} shown />
      </AppShell>
    )
  return (
    <AppShell
      title={title}
      wide
      subtitle={all.length === 0 || alone ? undefined : `${all.length} menunggu keputusan`}
      {...(alone ? { back: place ? `/putuskan?posyandu=${place}` : '/putuskan' } : {})}
    >
      <div className="columns-2 decide" data-picked={open ? '' : undefined}>
        <div className="stack decide-list">
          <Arriving />
          <PlaceFilter place={place} />
          {cases.length === 0 ? (
            <NoCase arrived={arrived} />
          ) : (
            <CaseList key={place} cases={cases} current={shown?.id} place={place} />
          )}
          <Decided decisions={decided} cards={subjects} />
        </div>
        <div className="decide-open">
          {shown?.type === 'dobel' ? <Double key={shown.id} one={shown} /> : null}
          {shown?.type === 'pindah' ? (
            <MoveAsked key={shown.id} card={shown.card} request={shown.request} />
          ) : null}
          {shown?.type === 'beda' ? <Differences key={shown.id} card={shown.card} /> : null}
        </div>
      </div>
    </AppShell>
  )
}

/** Half of a first download says of nobody that she is there once. */
const NoCase = ({ arrived }: { arrived: boolean }) =>
  arrived ? (
    <EmptyState icon={CircleCheck} title="Tidak ada yang perlu diputuskan">
      Data dobel, isian yang berbeda, dan permintaan pindah muncul di sini begitu ada.
    </EmptyState>
  ) : (
    <EmptyState icon={CircleCheck} title="Menunggu semua data">
      Semua warga diperiksa setelah semua catatan terunduh.
    </EmptyState>
  )

/** A puskesmas has twenty posyandu; one of them at a time is a morning's work. */
function PlaceFilter({ place }: { place: string | undefined }) {
  const posyandu = usePosyanduList()
  const [, navigate] = useLocation()
  if (posyandu.length < 2) return null
  return (
    <Select
      label="Posyandu"
      icon={MapPin}
      value={place ?? 'semua'}
      onChange={id => navigate(id === 'semua' ? '/putuskan' : `/putuskan?posyandu=${id}`)}
      options={[
        { value: 'semua', label: 'Semua posyandu' },
        ...posyandu.map(a => ({ value: a.id, label: a.nama })),
      ]}
    />
  )
}
