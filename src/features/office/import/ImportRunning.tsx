import { AppShell, Button, Notice, Progress } from '../../../ui/index.ts'
import { count } from '../figures.ts'
import type { Import, Importing } from './use-import.ts'

type Props = {
  importing: Exclude<Importing, { state: 'idle' | 'done' }>
  imports: Import
  onClose: () => void
}

/** What is being brought in, and where it stopped. */
export function ImportRunning({ importing, imports, onClose }: Props) {
  if (importing.state === 'stopped') {
    const { pending, message } = importing
    return (
      <AppShell
        title="Impor berhenti"
        task
        back={onClose}
        foot={
          pending ? (
            <Button kind="main" onClick={() => void imports.resume(pending)}>
              Lanjutkan
            </Button>
          ) : undefined
        }
      >
        <Notice kind="kuning" title={pending ? `${pending.name} belum selesai` : 'Belum dimasukkan'} live>
          {message}
        </Notice>
      </AppShell>
    )
  }
  const { done, of } = importing
  const label =
    importing.state === 'preparing'
      ? `Menyiapkan, ${count(done)} dari ${count(of)} bagian`
      : `${count(done)} dari ${count(of)} tersimpan`
  return (
    <AppShell title="Memasukkan daftar" task>
      <div className="stack">
        <Progress value={done} max={of} label={label} shown />
        <p className="muted">
          {importing.state === 'preparing'
            ? 'Belum ada yang dimasukkan.'
            : 'Kalau jendela ini tertutup, buka lagi halaman ini: impor dilanjutkan dari sini, tidak ada yang dobel.'}
        </p>
      </div>
    </AppShell>
  )
}
