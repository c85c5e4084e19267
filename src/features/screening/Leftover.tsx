import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button, Dialog, Notice } from '../../ui/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { Frame } from './frame.ts'
import type { Autosave } from './use-autosave.ts'

/** The form goes on where it was left; throwing it away is asked twice. */
export function Leftover({ frame, autosave }: { frame: Frame; autosave: Autosave }) {
  const pocket = usePocket()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const drop = async (): Promise<void> => {
    autosave.stop()
    await pocket.drafts.drop(frame.draftId)
    navigate(
      frame.where.day && !frame.correcting ? `/hari/${frame.where.day.id}` : `/warga/${frame.person}`,
      { replace: true },
    )
  }
  return (
    <Notice
      title="Isian tadi dilanjutkan."
      actions={
        <Button kind="text" onClick={() => setAsking(true)}>
          Buang isian
        </Button>
      }
    >
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Buang isian ini?"
        actions={
          <>
            <Button kind="main" onClick={() => setAsking(false)}>
              Tetap lanjutkan
            </Button>
            <Button onClick={() => void drop()}>Buang isian</Button>
          </>
        }
      >
        Yang sudah tersimpan tidak berubah. Hanya isian yang belum disimpan yang dibuang.
      </Dialog>
    </Notice>
  )
}
