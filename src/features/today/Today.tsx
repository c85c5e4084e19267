import { lazy, Suspense } from 'react'
import { useMyPosyandu, usePosyanduList, useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { useDays } from '../shared/days.ts'
import { usePeople, usePocket, useSync } from '../shared/pocket.tsx'
import { Arriving } from '../shared/Arriving.tsx'
import { longDay } from '../shared/words.ts'
import { AppShell, EmptyState, LinkButton, useShell } from '../../ui/index.ts'
import { ArrowRight, UserPlus } from '../../ui/icons.tsx'
import { areaPath, dusunLabel, nearest } from '../../domain/areas/index.ts'
import { FollowUpLine } from './FollowUpLine.tsx'
import { DayFigures } from './DayFigures.tsx'
import { DesaToday } from './DesaToday.tsx'
import { Waited } from './Waited.tsx'
import { Whose } from './Whose.tsx'

const Regrouped = lazy(async () => ({ default: (await import('./Regrouped.tsx')).Regrouped }))

/** The first screen: the posyandu day in big figures, who has not come, and the one next step. */
export function Today() {
  const today = useToday()
  const list = usePosyanduList()
  const posyandu = useMyPosyandu()
  const tree = useAreas()
  const day = useDays(posyandu).find(d => d.hari?.tanggal === today && !d.hari.ditutup)
  const people = usePeople()
  const sync = useSync()
  const { profile } = usePocket()
  const { first } = useShell()
  if (profile.role !== 'kader' || list.length > 1) return <DesaToday posyandu={list} />

  const dusun = nearest(tree, posyandu, 'dusun')
  const place = [
    dusun ? `${dusunLabel(tree, posyandu)} ${dusun.nama}` : '',
    areaPath(tree, posyandu).split(', ')[1] ?? '',
  ]
  const foot = day ? (
    <LinkButton kind="main" icon={ArrowRight} href={`/hari/${day.id}`}>
      Lanjutkan hari buka
    </LinkButton>
  ) : (
    <LinkButton kind="main" icon={ArrowRight} href="/hari">
      Mulai hari buka
    </LinkButton>
  )
  return (
    <AppShell title="Hari ini" subtitle={<Whose />} foot={foot}>
      <div className="stack">
        <header>
          <p className="eyebrow">{longDay(today)}</p>
          <h2 className="page-title">{list[0]?.nama ?? 'Posyandu'}</h2>
          <p className="muted">{place.filter(Boolean).join(', ')}</p>
        </header>
        {first}
        <Suspense>
          <Regrouped />
        </Suspense>
        <Arriving />
        {day ? <DayFigures day={day} /> : null}
        {people.length > 0 ? <FollowUpLine /> : null}
        {people.length === 0 && !sync.running ? (
          <EmptyState
            icon={UserPlus}
            title="Belum ada warga di HP ini"
            action={<LinkButton href="/daftar">Daftarkan warga baru</LinkButton>}
          >
            Data dari puskesmas masuk sendiri begitu ada sinyal. Warga juga bisa didaftarkan sekarang.
          </EmptyState>
        ) : null}
        <Waited day={day} posyandu={posyandu} />
      </div>
    </AppShell>
  )
}
