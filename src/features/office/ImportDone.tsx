import { AppShell, EmptyState, LinkButton, Button } from '../../ui/index.ts'
import { CircleCheck, Users } from '../../ui/icons.tsx'
import { count } from './figures.ts'
import { UndoImport } from './UndoImport.tsx'

type Props = { saved: number; area: string; batch: string; left: number; onClose: () => void }

export function ImportDone({ saved, area, batch, left, onClose }: Props) {
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
        title={`${count(saved)} warga tersimpan di perangkat ini`}
        action={<Button onClick={onClose}>Impor daftar lain</Button>}
      >
        {left === 0
          ? 'Terkirim sendiri begitu ada sinyal.'
          : `${count(left)} baris dobel atau salah tidak ikut. Betulkan di daftar, lalu impor lagi; yang sudah masuk tidak dobel.`}
      </EmptyState>
      <div className="stack">
        <p className="muted">Keliru? Seluruh impor ini bisa ditarik kembali.</p>
        <UndoImport area={area} batch={batch} name="ini" onDone={onClose} />
      </div>
    </AppShell>
  )
}
