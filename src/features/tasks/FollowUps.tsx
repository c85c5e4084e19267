import { useMemo, useState } from 'react'
import { mayReadHealth } from '../../domain/log/index.ts'
import { closingDay, taskKinds } from '../../domain/tasks/index.ts'
import type { TaskKind } from '../../domain/tasks/index.ts'
import { AppShell, Button, EmptyState, FilterChips, LinkButton, Segmented } from '../../ui/index.ts'
import { CircleCheck, Printer } from '../../ui/icons.tsx'
import { Arriving } from '../shared/Arriving.tsx'
import { useAreas, useMyPosyandu } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useArrived } from '../shared/use-arrived.ts'
import { placeOrder } from './place-order.ts'
import { chosenOf, kindCounts, sectionsOf, sweepingOf } from './sections.ts'
import type { Whose } from './sections.ts'
import { SweepingSheet } from './SweepingSheet.tsx'
import { TaskSections } from './TaskSections.tsx'
import { useFollowUps } from './use-follow-ups.ts'
import './tasks.css'

/** Everybody with something to follow up: danger first, then what is late, the month that closes, and what comes soon. */
export function FollowUps() {
  const today = useToday()
  const all = useFollowUps()
  const arrived = useArrived()
  // What comes next may be the answer to what would stand here as open.
  const half = useSync().running && !arrived
  const { role } = usePocket().profile
  const { policy } = usePolicy(useMyPosyandu(), today)
  const tree = useAreas()
  const [kind, setKind] = useState<TaskKind | 'semua'>('semua')
  const [posyandu, setPosyandu] = useState('semua')
  const [whose, setWhose] = useState<Whose>()
  const here = posyandu === 'semua' ? undefined : posyandu
  const { whose: own, list } = chosenOf(all, { whose, posyandu: here })
  const places = [...new Set(all.flatMap(f => f.card.posyandu ?? []))].map(id => ({
    value: id,
    label: tree.byId.get(id)?.nama ?? 'Posyandu',
    count: all.filter(f => f.card.posyandu === id).length,
  }))
  const route = useMemo(() => placeOrder(tree), [tree])
  const counts = kindCounts(list)
  const kinds = (Object.keys(taskKinds) as TaskKind[]).filter(k => counts.has(k)) // the keys of the table of kinds
  const chosen = kind !== 'semua' && counts.has(kind) ? kind : undefined
  const sweeping = sweepingOf(list, route)
  const closing = closingDay(today, policy)
  return (
    <AppShell title="Perlu ditindaklanjuti">
      <SweepingSheet list={sweeping} places={tree.byId} today={today} closing={closing} />
      <div className="stack no-print">
        <Arriving />
        {own ? (
          <Segmented
            label="Wilayah"
            value={own}
            onChange={setWhose}
            options={[
              { value: 'saya', label: 'Wilayah saya' },
              { value: 'semua', label: 'Semua' },
            ]}
          />
        ) : null}
        {places.length > 1 ? (
          <FilterChips
            label="Posyandu"
            value={posyandu}
            onChange={setPosyandu}
            options={[{ value: 'semua', label: 'Semua posyandu', count: all.length }, ...places]}
          />
        ) : null}
        {kinds.length > 1 ? (
          <FilterChips
            label="Jenis"
            value={chosen ?? 'semua'}
            onChange={setKind}
            options={[
              { value: 'semua', label: 'Semua', count: list.length },
              ...kinds.map(k => ({ value: k, label: taskKinds[k], count: counts.get(k) ?? 0 })),
            ]}
          />
        ) : null}
        {half ? null : list.length === 0 ? (
          <EmptyState icon={CircleCheck} title="Semua sudah ditindaklanjuti">
            {today > closing
              ? 'Bulan ini sudah ditutup. Daftar bulan depan mulai setelah hari buka posyandu.'
              : 'Yang belum datang bulan ini muncul di sini setelah hari buka posyandu ditutup.'}
          </EmptyState>
        ) : (
          <TaskSections
            sections={sectionsOf(list, {
              kind: chosen,
              route: mayReadHealth(role) ? route : undefined,
            })}
            today={today}
            closing={closing}
            forHealth={mayReadHealth(role)}
            places={places.length > 1 && here === undefined ? tree.byId : undefined}
          />
        )}
        {sweeping.length > 0 ? (
          <Button icon={Printer} onClick={() => window.print()}>
            Cetak daftar belum datang
          </Button>
        ) : null}
        {mayReadHealth(role) ? <LinkButton href="/rujukan">Rujukan yang belum dijawab</LinkButton> : null}
        {role === 'bidan' ? <LinkButton href="/laporan">Laporan posyandu</LinkButton> : null}
      </div>
    </AppShell>
  )
}
