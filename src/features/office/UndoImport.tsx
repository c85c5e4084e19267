import { useState } from 'react'
import { Button, Notice, Progress, useToast } from '../../ui/index.ts'
import { Undo2 } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { useSaving } from '../shared/saving.ts'
import { Confirm } from './Confirm.tsx'
import type { Question } from './Confirm.tsx'
import { count } from './figures.ts'
import { useUndoImport } from './use-undo-import.ts'

type Props = { area: string; batch: string; name: string; onDone?: (() => void) | undefined }

export function UndoImport({ area, batch, name, onDone }: Props) {
  const pen = usePen(area)
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const { undoing, undo } = useUndoImport(pen)
  const [asking, setAsking] = useState<Question>()
  const take = (): void => {
    setAsking(undefined)
    void run(async () => {
      const { undone, kept } = await undo(area, batch)
      toast(
        kept === 0
          ? `${count(undone)} warga ditarik kembali`
          : `${count(undone)} warga ditarik kembali, ${count(kept)} tetap karena sudah dipakai`,
      )
      onDone?.()
    })
  }
  return (
    <>
      <Button
        small
        icon={Undo2}
        disabled={saving}
        aria-label={`Batalkan impor ${name}`}
        onClick={() =>
          setAsking({
            title: 'Batalkan impor ini?',
            text: 'Warga dari daftar ini tidak lagi menjadi sasaran. Yang sudah diukur atau diubah sesudahnya tetap ada.',
            yes: 'Batalkan impor',
            onYes: take,
          })
        }
      >
        Batalkan
      </Button>
      {undoing ? <Progress value={undoing.done} max={undoing.of} label="Menarik kembali…" shown /> : null}
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
      <Confirm question={asking} onClose={() => setAsking(undefined)} />
    </>
  )
}
