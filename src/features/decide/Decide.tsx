import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { duplicateCandidates, isTakenBack } from '../../domain/records/index.ts'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { CircleCheck, ShieldCheck } from '../../ui/icons.tsx'
import { useCards, usePeople, usePocket } from '../shared/pocket.tsx'
import { useWide } from '../shared/wide.ts'
import { CaseList } from './CaseList.tsx'
import { casesOf, titleOf } from './cases.ts'
import { Decided } from './Decided.tsx'
import { Differences } from './Differences.tsx'
import { Double } from './Double.tsx'
import { useDecisions } from './use-decisions.ts'
import './decide.css'

/** Doubles and differing values, side by side; every decision can be taken back. */
export function Decide() {
  const { role } = usePocket().profile
  if (role === 'kader' || role === 'dinkes')
    return (
      <AppShell title="Data dobel dan beda isi">
        <EmptyState icon={ShieldCheck} title="Bidan yang memutuskan">
          Data dobel dan isian yang berbeda diputuskan bidan. Tidak ada yang hilang sementara menunggu.
        </EmptyState>
      </AppShell>
    )
  return <Deciding />
}

function Deciding() {
  const people = usePeople()
  const cards = useCards()
  const picked = new URLSearchParams(useSearch()).get('kasus')
  const wide = useWide()
  const doubles = useMemo(() => duplicateCandidates(people.filter(p => !isTakenBack(p))), [people])
  const decided = useDecisions(people, doubles)
  const subjects = useMemo(() => cards.filter(c => c.kind === 'orang' || c.kind === 'rumah-tangga'), [cards])
  const cases = useMemo(() => casesOf(subjects, doubles, decided ?? []), [subjects, doubles, decided])
  const open = cases.find(c => c.id === picked)
  const shown = open ?? cases[0]
  const alone = open !== undefined && !wide
  const title = alone ? titleOf(open) : 'Data dobel dan beda isi'
  if (!decided)
    return (
      <AppShell title={title} wide>
        <Loading />
      </AppShell>
    )
  return (
    <AppShell
      title={title}
      wide
      subtitle={cases.length === 0 || alone ? undefined : `${cases.length} menunggu keputusan`}
      {...(alone ? { back: '/putuskan' } : {})}
    >
      <div className="columns-2 decide" data-picked={open ? '' : undefined}>
        <div className="stack decide-list">
          {cases.length === 0 ? (
            <EmptyState icon={CircleCheck} title="Tidak ada yang perlu diputuskan">
              Data dobel dan isian yang berbeda muncul di sini begitu ada.
            </EmptyState>
          ) : (
            <CaseList cases={cases} current={shown?.id} />
          )}
          <Decided decisions={decided} cards={subjects} />
        </div>
        <div className="decide-open">
          {shown?.type === 'dobel' ? <Double key={shown.id} a={shown.a} b={shown.b} /> : null}
          {shown?.type === 'beda' ? <Differences key={shown.id} card={shown.card} /> : null}
        </div>
      </div>
    </AppShell>
  )
}
