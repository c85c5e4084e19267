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

const empty: Readonly<Record<Asking, string>> = { ditolak: '', usul: '' }

/** Who rejects says why; a proposal may stand without words. What was typed for the one is not said for the other. */
export function NoteDialog({ asking, onClose, onNote }: Props) {
  const [notes, setNotes] = useState(empty)
  const [missing, setMissing] = useState(false)
  const kind = asking ?? 'usul'
  const said = words[kind]
  const close = (): void => {
    setMissing(false)
    onClose()
  }
  const done = (): void => {
    const note = notes[kind].trim()
    if (kind === 'ditolak' && note === '') return setMissing(true)
    setMissing(false)
    setNotes(empty)
    onNote(kind, note)
  }
  return (
    <Dialog
      open={asking !== undefined}
      onClose={close}
      title={said.title}
      actions={
        <>
          <Button kind="main" onClick={done}>
            {said.yes}
          </Button>
          <Button onClick={close}>Tidak jadi</Button>
        </>
      }
    >
      <TextArea
        label={said.label}
        value={notes[kind]}
        onChange={note => setNotes({ ...notes, [kind]: note })}
        maxLength={500}
        error={missing ? 'Tulis mengapa aturan ini ditolak.' : undefined}
      />
    </Dialog>
  )
}
