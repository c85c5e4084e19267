import { AppShell, EmptyState, LinkButton, Loading, Notice } from '../../ui/index.ts'
import { ShieldCheck, UserPlus } from '../../ui/icons.tsx'
import { recordsOf, stateOf } from '../../domain/log/index.ts'
import { lupakan } from '../../domain/records/index.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { ForgetForm } from './ForgetForm.tsx'
import './office.css'

const title = 'Hapus semua data'

/** The right to be forgotten (RULES.md P9): a save like others, which nothing takes back once it has arrived. */
export function Forget({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const opened = useSubject(id)
  const card = pocket.card(id)
  const back = `/warga/${id}`
  if (pocket.profile.role !== 'puskesmas')
    return (
      <AppShell title={title} back={back}>
        <EmptyState icon={ShieldCheck} title="Hanya puskesmas yang menghapus">
          Sampaikan permintaan warga kepada puskesmas.
        </EmptyState>
      </AppShell>
    )
  if (!opened)
    return (
      <AppShell title={title} back={back}>
        <Loading />
      </AppShell>
    )
  if (card?.kind !== 'orang')
    return (
      <AppShell title={title} back="/sasaran">
        <EmptyState icon={UserPlus} title="Data warga ini tidak ada di perangkat ini">
          Sudah dihapus, sudah pindah, atau belum diunduh.
        </EmptyState>
      </AppShell>
    )
  const asked = recordsOf(opened.view, lupakan.kind).map(stateOf)
  if (asked.some(state => state !== 'rejected'))
    return (
      <AppShell title={title} back={back}>
        <Notice
          title={`Permintaan menghapus ${nameOf(card)} menunggu sinyal`}
          actions={
            <LinkButton small href="/saya/menunggu">
              Lihat yang belum terkirim
            </LinkButton>
          }
        >
          Berlaku setelah terkirim ke server. Sampai saat itu datanya masih terlihat di sini.
        </Notice>
      </AppShell>
    )
  return <ForgetForm card={card} refused={asked.length > 0} />
}
