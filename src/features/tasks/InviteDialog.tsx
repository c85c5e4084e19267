import { useEffect, useState } from 'react'
import type { Task } from '../../domain/tasks/index.ts'
import { DateInput, Dialog, LinkButton, Notice, useToast } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { whatsApp } from '../shared/call-number.ts'
import { useSaving } from '../shared/saving.ts'
import { invitation } from './invitation.ts'
import { useFollowUp } from './use-follow-up.ts'

type Props = { person: string; posyandu: string; tasks: readonly Task[]; number: string; onClose: () => void }

/** The invitation as it will stand in WhatsApp. Opened is all that is recorded: nobody here knows whether it was sent. */
export function InviteDialog({ person, posyandu, tasks, number, onClose }: Props) {
  const { profile } = usePocket()
  const name = useAreas().byId.get(posyandu)?.nama ?? 'posyandu'
  const [day, setDay, read] = useNextDay(posyandu)
  const toast = useToast()
  const { fault, run } = useSaving()
  const record = useFollowUp(person, posyandu)
  const text = invitation({ posyandu: name, day, from: `${profile.name}, ${name}` })
  const open = (): Promise<void> =>
    run(async () => {
      await record(tasks, { cara: 'pesan' })
      toast('Pesan dibuka. Kirimnya di WhatsApp.')
      onClose()
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title="Undang lewat WhatsApp"
      actions={
        <LinkButton
          kind="main"
          href={whatsApp(number, text)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => void open()}
        >
          Buka WhatsApp
        </LinkButton>
      }
    >
      <div className="stack">
        {fault ? <Notice kind="merah" title={fault} live /> : null}
        <DateInput
          key={read ? 'read' : 'reading'}
          label="Hari buka berikutnya"
          hint="Boleh kosong."
          value={day ? { iso: day, estimated: false } : undefined}
          onChange={v => setDay(v?.iso)}
        />
        <blockquote className="message-text">{text}</blockquote>
        <p className="muted">Pesan ini tidak menyebut nama atau kesehatan siapa pun.</p>
      </div>
    </Dialog>
  )
}

/** What she typed for the last invitation stands there for the next, until that day is over. */
function useNextDay(posyandu: string): [string | undefined, (day: string | undefined) => void, boolean] {
  const { drafts } = usePocket()
  const today = useToday()
  const key = `undangan:${posyandu}`
  const [held, setHeld] = useState<{ day: string | undefined }>()
  useEffect(() => {
    void drafts
      .get(key)
      .then(kept => setHeld({ day: typeof kept === 'string' && kept >= today ? kept : undefined }))
  }, [drafts, key, today])
  const keep = (day: string | undefined): void => {
    setHeld({ day })
    void (day ? drafts.put(key, day) : drafts.drop(key))
  }
  return [held?.day, keep, held !== undefined]
}
