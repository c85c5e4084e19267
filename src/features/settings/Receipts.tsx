import { useEffect, useState } from 'react'
import type { Receipts as Kept, SyncState } from '../../db/index.ts'
import {
  AppShell,
  BigNumber,
  Card,
  EmptyState,
  Hint,
  Loading,
  Progress,
  Row,
  RowList,
  Section,
  Tile,
} from '../../ui/index.ts'
import { Clock, CloudCheck, Wrench } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { isoDay, useToday } from '../shared/clock.ts'
import { useDays } from '../shared/days.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { unsentWords } from '../shared/sync-words.ts'
import { clockTime, longDay, plainDay } from '../shared/words.ts'
import { byDay, receivedOf, receivedWords } from './receipt-counts.ts'
import type { DayReceived } from './receipt-counts.ts'

/** "42 dari 42 diterima", for each day and for all: what the server said, never what is hoped. */
export function Receipts() {
  const pocket = usePocket()
  const sync = useSync()
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    // Any change of the counts means that a save was answered or written.
    if (sync) void pocket.receipts().then(setKept)
  }, [pocket, sync])
  return (
    <AppShell title="Tanda terima" back="/saya">
      {kept === undefined ? (
        <Loading />
      ) : kept.saves.length === 0 ? (
        <EmptyState icon={CloudCheck} title="Belum ada simpanan">
          Setelah Bapak/Ibu menyimpan sesuatu di HP ini, tanda terimanya terlihat di sini.
        </EmptyState>
      ) : (
        <All kept={kept} sync={sync} />
      )}
    </AppShell>
  )
}

function All({ kept, sync }: { kept: Kept; sync: SyncState }) {
  const today = useToday()
  const all = receivedOf(kept.saves)
  const days = byDay(kept.saves)
  const now = days.filter(d => d.date === today)
  const before = days.filter(d => d.date !== today)
  return (
    <div className="stack">
      <Card>
        <BigNumber
          value={all.received}
          label={`dari ${all.all} diterima`}
          detail="simpanan HP ini, 35 hari terakhir"
        >
          <Progress
            value={all.received}
            max={Math.max(all.all, 1)}
            label="Simpanan yang sudah diterima puskesmas"
          />
        </BigNumber>
      </Card>
      <Hint>{comparedWords(kept.compared)}</Hint>
      {all.received < all.all ? <Missing sync={sync} /> : null}
      {now.length > 0 ? <Days title="Hari ini" days={now} /> : null}
      {before.length > 0 ? <Days title="Sebelumnya" days={before} /> : null}
    </div>
  )
}

function Days({ title, days }: { title: string; days: readonly DayReceived[] }) {
  const open = useDays()
  const tree = useAreas()
  const isDay = (d: DayReceived): boolean =>
    open.some(c => c.hari?.tanggal === d.date && c.posyandu === d.posyandu)
  return (
    <Section title={title}>
      <RowList label={title}>
        {days.map(d => (
          <Row
            key={`${d.date} ${d.posyandu}`}
            lead={leadOf(d)}
            name={receivedWords(d)}
            meta={[`${isDay(d) ? 'Hari buka ' : ''}${longDay(d.date)}`, tree.byId.get(d.posyandu)?.nama ?? '']
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </RowList>
    </Section>
  )
}

const leadOf = ({ received, all, toFix }: DayReceived) => {
  if (toFix > 0) return <Tile tone="kuning" icon={Wrench} />
  return received === all ? <Tile tone="hijau" /> : <Tile tone="netral" icon={Clock} />
}

/** Why each of the others is not received yet, and the way to it. */
const Missing = ({ sync }: { sync: SyncState }) => {
  const { waiting, waitingOnServer, toFix } = sync
  return (
    <Section title="Yang belum diterima">
      <RowList label="Yang belum diterima">
        {waiting > 0 ? (
          <Row name={`${waiting} ${unsentWords(sync)}`} meta="aman di HP ini" href="/saya/menunggu" />
        ) : null}
        {waitingOnServer > 0 ? (
          <Row
            name={`${waitingOnServer} sudah sampai, menunggu data lain`}
            meta="disimpan di puskesmas sampai data orangnya tiba"
            href="/saya/menunggu"
          />
        ) : null}
        {toFix > 0 ? (
          <Row name={`${toFix} perlu dibetulkan`} meta="buka, lalu betulkan" href="/saya/menunggu" />
        ) : null}
      </RowList>
    </Section>
  )
}

function comparedWords(compared: Kept['compared']): string {
  if (!compared) return 'Isi HP ini belum pernah dicocokkan dengan puskesmas.'
  const at = new Date(compared.at)
  const when = `${plainDay(isoDay(at))}, ${clockTime(at)}`
  return compared.differing === 0
    ? `Yang sudah diterima dicocokkan dengan puskesmas ${when}: sama.`
    : `Dicocokkan dengan puskesmas ${when}: ada yang berbeda. Dibetulkan sendiri saat ada sinyal.`
}
