import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import type { Langkah } from '../../domain/records/index.ts'
import {
  AppShell,
  EmptyState,
  LinkButton,
  Loading,
  Notice,
  Segmented,
  SquareButton,
  Stepper,
} from '../../ui/index.ts'
import { ClipboardList, Ruler, UserPlus } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useAttendance } from '../shared/attendance.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { longDay } from '../shared/words.ts'
import { DayMenu } from './DayMenu.tsx'
import { deskAt, sitAt } from './desk-memory.ts'
import {
  countsOf,
  firstName,
  isStep,
  stepNames,
  stepVerbs,
  ticketsOf,
  unfinished,
  waitingAt,
} from './queue.ts'
import { hrefOf } from './step-href.ts'
import { QueueList } from './QueueList.tsx'

const steps: readonly Langkah[] = [1, 2, 3, 4, 5]

/** Five desks share one queue; one cadre alone can walk a person through all five. */
export function Day({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['day'] ?? ''
  const pocket = usePocket()
  const today = useToday()
  const sync = useSync()
  const search = new URLSearchParams(useSearch())
  const asked = Number(search.get('langkah'))
  const before = deskAt(id)
  const step: Langkah = isStep(asked) ? asked : before.step
  // Tapping a step leaves "Langkah 1–5".
  const [aloneAt, setAloneAt] = useState(before.alone && !isStep(asked) ? asked : undefined)
  const alone = aloneAt === asked
  useEffect(() => sitAt(id, { step, alone }), [id, step, alone])
  const present = useAttendance(id)
  const day = pocket.card(id)
  if (!present || !day?.hari)
    return (
      <AppShell title="Hari buka" back="/" task>
        <Loading />
      </AppShell>
    )

  const tickets = ticketsOf(present, person => pocket.card(person))
  const counts = countsOf(tickets)
  const queue = alone ? unfinished(tickets) : waitingAt(tickets, step)
  const now = queue[0]
  const add = `/cari?hari=${id}`
  return (
    <AppShell
      title="Hari buka"
      back="/"
      task
      foot={
        <>
          {now ? (
            <LinkButton kind="main" icon={Ruler} href={hrefOf(now, alone ? 'semua' : step, id)}>
              {alone ? 'Lanjut' : stepVerbs[step]} {firstName(now.card?.nama ?? '')}
            </LinkButton>
          ) : (
            <LinkButton kind="main" icon={UserPlus} href={add}>
              Tambah yang datang
            </LinkButton>
          )}
          {now ? <SquareButton icon={UserPlus} label="Tambah orang ke antrean" href={add} /> : null}
          <SquareButton icon={ClipboardList} label="Salin dari buku" href={`/hari/${id}/salin`} />
        </>
      }
    >
      <div className="stack">
        <Stepper
          label="Lima langkah"
          current={alone ? '' : String(step)}
          steps={steps.map(s => ({
            id: String(s),
            label: stepNames[s],
            href: `/hari/${id}?langkah=${s}`,
            waiting: counts[s],
          }))}
        />
        <Segmented
          label="Meja saya"
          value={alone ? 'semua' : 'satu'}
          onChange={v => setAloneAt(v === 'semua' ? asked : undefined)}
          options={[
            { value: 'satu', label: `Langkah ${step} saja` },
            { value: 'semua', label: 'Langkah 1–5' },
          ]}
        />
        {day.hari.tanggal === today ? null : (
          <Notice kind="info" title={`Hari buka ${longDay(day.hari.tanggal)}`}>
            Yang disimpan tercatat pada tanggal ini, bukan hari ini.
          </Notice>
        )}
        {sync.online ? null : (
          <p className="hint">
            Tanpa sinyal, HP lain bergabung begitu ada sinyal, atau lewat “Serahkan antrean” di bawah.
          </p>
        )}
        {tickets.length === 0 ? (
          <EmptyState icon={UserPlus} title="Belum ada yang datang">
            Ketuk “Tambah yang datang”, lalu cari namanya.
          </EmptyState>
        ) : (
          <QueueList tickets={tickets} queue={queue} step={alone ? 'semua' : step} day={day} />
        )}
        <DayMenu day={day} present={present} />
      </div>
    </AppShell>
  )
}
