import { AppShell, EmptyState, LinkButton, Button } from '../../../ui/index.ts'
import { CircleCheck, Users } from '../../../ui/icons.tsx'
import { count } from '../figures.ts'
import type { PendingImport } from './pending.ts'
import { addedWords } from './words.ts'
import { UndoImport } from './UndoImport.tsx'

type Props = { pending: PendingImport; left: number; onClose: () => void }

export function ImportDone({ pending, left, onClose }: Props) {
  const { area, batch } = pending
  return (
    <AppShell
      title="Selesai"
      task
      back={onClose}
      foot={
        <LinkButton kind="main" icon={Users} href={`/sasaran?posyandu=${area}`}>
          Lihat sasaran
        </LinkButton>
      }
    >
      <EmptyState
        icon={CircleCheck}
        title={`${addedWords(pending)} tersimpan di perangkat ini`}
        action={<Button onClick={onClose}>Impor daftar lain</Button>}
      >
        {left === 0
          ? 'Terkirim sendiri begitu ada sinyal.'
          : `${count(left)} baris yang salah tidak ikut. Betulkan di berkas perbaikan, lalu impor berkas itu.`}
      </EmptyState>
      <div className="stack">
        <p className="muted">Keliru? Seluruh impor ini bisa ditarik kembali.</p>
        <UndoImport area={area} batch={batch} name={pending.name} />
      </div>
    </AppShell>
  )
}
