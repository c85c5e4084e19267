import { useState } from 'react'
import { Button, Dialog } from '../../ui/index.ts'
import type { Practice } from '../shared/practice.tsx'

export type PracticeStep = 'leave' | 'again'
type Props = { step: PracticeStep | undefined; practice: Practice; onClose: () => void }

const words = {
  leave: { title: 'Selesai berlatih?', yes: 'Ya, hapus data latihan' },
  again: { title: 'Ulangi dari awal?', yes: 'Ya, mulai dari awal' },
} as const

/** What goes and what stays, before anything goes. */
export function ConfirmPractice({ step, practice, onClose }: Props) {
  const [busy, setBusy] = useState(false)
  const go = (chosen: PracticeStep): void => {
    setBusy(true)
    void practice[chosen]()
  }
  return (
    <Dialog
      open={step !== undefined}
      onClose={onClose}
      title={step ? words[step].title : ''}
      actions={
        step ? (
          <>
            <Button kind="main" disabled={busy} onClick={() => go(step)}>
              {words[step].yes}
            </Button>
            <Button onClick={onClose}>Lanjut berlatih</Button>
          </>
        ) : null
      }
    >
      <p>Yang dihapus hanya warga karangan dan catatan latihan di HP ini.</p>
      <p>
        {practice.beside === undefined
          ? 'Sesudah itu HP ini siap didaftarkan dengan kode dari bidan.'
          : `Data warga di akun ${practice.beside} tidak disentuh.`}
      </p>
    </Dialog>
  )
}
