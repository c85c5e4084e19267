import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { useDayContext } from '../shared/day-context.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { CopyDosesForm } from './CopyDosesForm.tsx'

/** The immunisation page of the KIA book, line by line, in one save. */
export function CopyDoses({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const opened = useSubject(id)
  const card = usePocket().card(id)
  const { query } = useDayContext()
  const title = 'Salin imunisasi'
  const back = `/warga/${id}${query}`
  if (!opened)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  if (!card?.lahir)
    return (
      <AppShell title={title} back={back} task>
        <EmptyState icon={UserPlus} title="Tanggal lahir belum diisi">
          Lengkapi data warga dulu, supaya tanggal imunisasi bisa diperiksa.
        </EmptyState>
      </AppShell>
    )
  return <CopyDosesForm key={id} view={opened.view} card={card} birth={card.lahir} back={back} />
}
