import { useLocation } from 'wouter'
import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, edit, openRecord, petugas } from '../../domain/records/index.ts'
import { AppShell, Loading, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useMyAreas } from '../shared/areas.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'
import type { StaffMember } from '../shared/server.tsx'

/** What phones show of somebody beside her name: how she is called, and the number of "Telepon bidan". */
export function EditStaff({ one }: { one: StaffMember }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const pen = usePen(useMyAreas()[0] ?? '')
  const opened = useSubject(one.account)
  const record = opened && recordById(opened.view, petugas.kind, one.account)
  const mayProfess = pocket.profile.role === 'puskesmas' && one.role !== 'kader'
  const back = `/petugas?akun=${one.account}`
  if (!record)
    return (
      <AppShell title={one.name} back={back} task>
        <Loading />
      </AppShell>
    )
  return (
    <RecordForm
      title={one.name}
      back={back}
      draftId={`petugas:${one.account}`}
      about={one.account}
      definition={petugas}
      head={
        <p className="muted">
          Nomor bidan muncul di layar darurat kader sebagai “Telepon bidan”. Sampai di HP kader begitu ada
          sinyal.
          {mayProfess ? ' Hanya dokter dan petugas gizi puskesmas yang dapat mengesahkan aturan.' : ''}
        </p>
      }
      sections={[{ show: ['panggilan', 'no_hp', ...(mayProfess ? ['profesi'] : [])] }]}
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        const checked = checkEdit(petugas, changesOf(before.shown, values), { today, before: before.shown })
        if (!checked.ok) return checked.faults
        const drafts = edit(pen, petugas, before, checked.body)
        if (drafts.length > 0) await pocket.save(drafts, { draftId })
        else await pocket.drafts.drop(draftId)
        toast(drafts.length > 0 ? 'Tersimpan di perangkat ini' : 'Tidak ada yang berubah')
        navigate(back)
        return undefined
      }}
    />
  )
}
