import { useState } from 'react'
import { recordsOf } from '../../domain/log/index.ts'
import { editDay, hariBuka, openRecord } from '../../domain/records/index.ts'
import type { Attendance, Card } from '../../domain/records/index.ts'
import { Actions, Button, Dialog, LinkButton, Section, useToast } from '../../ui/index.ts'
import { QrCode, Smartphone } from '../../ui/icons.tsx'
import { penOfDay } from '../shared/attend.ts'
import { useNow } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { clockTime } from '../shared/words.ts'
import { WrongArrival } from './WrongArrival.tsx'

/** Rarely needed and never in the way: who is present, a slip of the thumb, and closing the day. */
export function DayMenu({ day, present }: { day: Card; present: readonly Attendance[] }) {
  const pocket = usePocket()
  const toast = useToast()
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const closed = day.hari?.ditutup === true
  const mark = async (selesai: string | null): Promise<void> => {
    const { view } = await pocket.open(day.id)
    const record = recordsOf(view, hariBuka.kind)[0]
    if (!record) return
    const drafts = editDay(penOfDay(pocket, day), openRecord(record), { selesai })
    if (drafts.length > 0) await pocket.save(drafts)
    setAsking(false)
    toast(selesai ? 'Hari buka ditutup. Tersimpan di HP' : 'Hari buka dibuka lagi. Tersimpan di HP')
  }
  return (
    <>
      <Actions>
        <LinkButton small href={`/hari/${day.id}/ubah`}>
          Kader hadir
        </LinkButton>
        <WrongArrival day={day} present={present} />
        <Button small onClick={() => (closed ? void mark(null) : setAsking(true))}>
          {closed ? 'Buka lagi hari ini' : 'Tutup hari buka'}
        </Button>
      </Actions>
      <Section title="Meja lain tanpa sinyal">
        <Actions>
          {present.length > 0 ? (
            <LinkButton small icon={QrCode} href={`/hari/${day.id}/serahkan`}>
              Serahkan antrean ke HP lain
            </LinkButton>
          ) : null}
          <LinkButton small icon={Smartphone} href="/terima-antrean">
            Terima antrean dari HP lain
          </LinkButton>
        </Actions>
      </Section>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Tutup hari buka?"
        actions={
          <>
            <Button kind="main" onClick={() => void mark(clockTime(now()).replace('.', ':'))}>
              Tutup hari buka
            </Button>
            <Button onClick={() => setAsking(false)}>Belum</Button>
          </>
        }
      >
        Catatan tidak hilang dan hari ini bisa dibuka lagi kapan saja.
      </Dialog>
    </>
  )
}
