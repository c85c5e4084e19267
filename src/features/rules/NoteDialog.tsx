import { useState } from 'react'
import { Button, Dialog, TextArea } from '../../ui/index.ts'

type Asking = 'ditolak' | 'usul'
type Props = {
  asking: Asking | undefined
  onClose: () => void
  onNote: (asking: Asking, note: string) => void
}

const words = {
  ditolak: { title: 'Tolak aturan ini?', label: 'Mengapa ditolak', yes: 'Tolak' },
  usul: { title: 'Usulkan aturan ini', label: 'Usul atau alasan (boleh kosong)', yes: 'Kirim usul' },
} as const

/** Who rejects says why; a proposal may stand without words. */
export function NoteDialog({ asking, onClose, onNote }: Props) {
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const said = words[asking ?? 'usul']
  const done = (): void => {
    if (asking === undefined) return
    if (asking === 'ditolak' && note.trim() === '') return setMissing(true)
    setMissing(false)
    setNote('')
    onNote(asking, note.trim())
  }
  return (
    <Dialog
      open={asking !== undefined}
      onClose={onClose}
      title={said.title}
      actions={
        <>
          <Button kind="main" onClick={done}>
            {said.yes}
          </Button>
          <Button onClick={onClose}>Tidak jadi</Button>
        </>
      }
    >
      <TextArea
        label={said.label}
        value={note}
        onChange={setNote}
        maxLength={500}
        error={missing ? 'Tulis mengapa aturan ini ditolak.' : undefined}
      />
    </Dialog>
  )
}
