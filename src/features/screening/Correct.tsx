import { useState } from 'react'
import { useLocation } from 'wouter'
import { instrumentById } from '../../domain/instruments/index.ts'
import type { RecordView } from '../../domain/log/index.ts'
import { instrumentIdOf } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { AppShell, Button, EmptyState, LinkButton, Loading, useToast } from '../../ui/index.ts'
import { ClipboardList, Users } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { openFrame } from './frame.ts'
import type { Frame } from './frame.ts'
import { OtherPerson } from './OtherPerson.tsx'
import { ScreeningForm } from './ScreeningForm.tsx'
import { useOnce } from './use-once.ts'
import { usePolicyAt } from './use-policy.ts'
import type { Where } from './use-where.ts'

/** What was saved, to be put right: by a correction that names it, never in place. */
export function Correct({ params }: { params: Readonly<Record<string, string>> }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const policyAt = usePolicyAt()
  const card = pocket.card(params['person'] ?? '')
  const person = card?.id ?? params['person'] ?? ''
  const record = params['record'] ?? ''
  const [moving, setMoving] = useState(false)
  const read = useOnce(`${person} ${record}`, async () => {
    const { view } = await pocket.open(person)
    const held = view.records.find(r => r.id === record)
    const instrument = held && instrumentById(instrumentIdOf(held.kind) ?? '')
    if (!held || !instrument) return {}
    const where = whereOfRecord(held, pocket.card(hariOf(held) ?? ''))
    const policy = policyAt(where.posyandu, where.happenedOn)
    return { held, frame: await openFrame({ pocket, instrument, person, where, policy, correct: record }) }
  })
  const back = `/warga/${person}`
  if (!read)
    return (
      <AppShell title="Betulkan" back={back} task>
        <Loading />
      </AppShell>
    )
  const { frame, held } = read
  if (!card || !frame || !held)
    return (
      <AppShell title="Betulkan" back={back} task>
        <EmptyState
          icon={ClipboardList}
          title="Catatan ini belum bisa dibuka di HP ini."
          action={<LinkButton href={back}>Kembali ke warga</LinkButton>}
        >
          Datanya belum masuk, atau kartunya dari aplikasi yang lebih baru.
        </EmptyState>
      </AppShell>
    )
  if (moving)
    return (
      <OtherPerson
        frame={frame}
        kind={held.kind}
        onClose={() => setMoving(false)}
        onMoved={to => navigate(`/warga/${to}`, { replace: true })}
      />
    )
  const saved = (): void => {
    toast('Tersimpan di HP')
    navigate(`/hasil/${person}/${record}`, { replace: true })
  }
  return (
    <CorrectForm
      frame={frame}
      card={card}
      held={held}
      back={back}
      onSaved={saved}
      onMove={() => setMoving(true)}
    />
  )
}

type FormProps = {
  frame: Frame
  card: Card
  held: RecordView
  back: string
  onSaved: () => void
  onMove: () => void
}

function CorrectForm({ frame, card, held, back, onSaved, onMove }: FormProps) {
  return (
    <ScreeningForm
      frame={frame}
      card={card}
      desk="semua"
      back={back}
      onSaved={onSaved}
      above={<ConflictNotice instrument={frame.instrument} record={held} />}
      below={
        <div className="stack">
          <Button icon={Users} onClick={onMove}>
            Ternyata milik orang lain
          </Button>
        </div>
      }
    />
  )
}

const hariOf = (record: RecordView): string | undefined => {
  const hari = record.fields['hari']?.values[0].value
  return typeof hari === 'string' ? hari : undefined
}

const whereOfRecord = (record: RecordView, day: Card | undefined): Where => ({
  day,
  hari: day?.id,
  happenedOn: record.happenedOn,
  posyandu: record.items[0]?.entry.posyandu ?? day?.posyandu ?? '',
  lokasi: 'posyandu',
  kunjungan: undefined,
})
