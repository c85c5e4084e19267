import { useLocation } from 'wouter'
import type { View } from '../../domain/log/index.ts'
import type { Card, Langkah } from '../../domain/records/index.ts'
import { countedHistory } from '../../domain/records/index.ts'
import { Actions, Button, LinkButton, Notice, useToast } from '../../ui/index.ts'
import { attendDrafts, marksFor } from '../shared/attend.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'

const words: Partial<Record<Langkah, { title: string; hint: string; done: string }>> = {
  1: {
    title: 'Langkah 1, pendaftaran',
    hint: 'Cocokkan nama dan umur dengan buku KIA atau kartu.',
    done: 'Sudah didaftar',
  },
  3: {
    title: 'Langkah 3, pencatatan',
    hint: 'Salin hasil ukur ke buku KIA atau kartu bantu.',
    done: 'Sudah dicatat',
  },
  5: {
    title: 'Langkah 5, penyuluhan',
    hint: 'Sampaikan hasil dan penyuluhan, serahkan surat rujukan bila ada.',
    done: 'Sudah disampaikan',
  },
}

/** The desks that write little: what to do, and that it was done. */
export function DeskStep({ card, day, step, view }: { card: Card; day: Card; step: Langkah; view: View }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { saving, fault, run } = useSaving()
  const said = words[step]
  if (!said) return null
  const today = countedHistory(view).find(s => s.hari === day.id)
  const finish = (): Promise<void> =>
    run(async () => {
      const marks = { ...marksFor([step], pocket.profile.account), ...(step === 5 ? { selesai: true } : {}) }
      const drafts = await attendDrafts(pocket, day, card.id, marks)
      if (drafts.length > 0) await pocket.save(drafts)
      toast('Tersimpan di HP')
      navigate(`/hari/${day.id}?langkah=${step}`)
    })
  return (
    <Notice
      kind="info"
      title={fault ?? said.title}
      actions={
        <Actions>
          <Button small disabled={saving} onClick={() => void finish()}>
            {said.done}
          </Button>
          {today ? (
            <LinkButton small href={`/hasil/${card.id}/${today.record}?hari=${day.id}`}>
              Lihat hasil hari ini
            </LinkButton>
          ) : null}
        </Actions>
      }
    >
      {said.hint}
    </Notice>
  )
}
