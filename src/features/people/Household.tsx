import { useLocation } from 'wouter'
import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, editHousehold, openRecord, rumahTangga } from '../../domain/records/index.ts'
import { AppShell, Loading, useToast } from '../../ui/index.ts'
import { useMyPosyandu } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

const sections = [
  { show: ['kepala', 'nomor_kk', 'alamat', 'rt', 'rw', 'dusun', 'patokan', 'dasawisma', 'gakin', 'jkn'] },
] as const

export function Household({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['household'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const pen = usePen(useMyPosyandu())
  const opened = useSubject(id)
  const record = opened && recordById(opened.view, rumahTangga.kind, opened.id)
  if (!record)
    return (
      <AppShell title="Keluarga" back="/cari" task>
        <Loading />
      </AppShell>
    )
  return (
    <RecordForm
      title="Data keluarga"
      back="/cari"
      draftId={`rumah:${id}`}
      about={id}
      definition={rumahTangga}
      sections={sections}
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        const checked = checkEdit(rumahTangga, changesOf(before.shown, values), {
          today,
          before: before.shown,
        })
        if (!checked.ok) return checked.faults
        const drafts = editHousehold(pen, before, checked.body)
        if (drafts.length > 0) await pocket.save(drafts, { draftId })
        toast('Tersimpan di HP')
        navigate('/cari')
        return undefined
      }}
    />
  )
}
