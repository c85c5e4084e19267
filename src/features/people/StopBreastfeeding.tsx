import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, editPregnancy, kehamilan, openRecord } from '../../domain/records/index.ts'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { ClipboardList } from '../../ui/icons.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'
import { breastfeedingOf } from './breastfeeding.ts'
import { usePersonForm } from './use-person-form.ts'

/** The day on which she stopped; from then on she has the card of her age again. */
export function StopBreastfeeding({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, happenedOn, pen, back } = usePersonForm(params)
  const now = opened && breastfeedingOf(opened.view, happenedOn)
  const record = opened && now && recordById(opened.view, kehamilan.kind, now.episode.record)
  if (!record)
    return (
      <AppShell title="Menyusui" back={back} task>
        {opened ? <EmptyState icon={ClipboardList} title="Tidak tercatat sedang menyusui" /> : <Loading />}
      </AppShell>
    )
  return (
    <RecordForm
      title="Berhenti menyusui"
      back={back}
      draftId={`menyusui:${id}`}
      about={id}
      definition={kehamilan}
      sections={[{ show: ['berhenti_menyusui_pada'] }]}
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        if (!values['berhenti_menyusui_pada'])
          return [{ field: 'berhenti_menyusui_pada', message: 'Isi sejak kapan berhenti menyusui.' }]
        const checked = checkEdit(kehamilan, changesOf(before.shown, values), { today, before: before.shown })
        if (!checked.ok) return checked.faults
        await pocket.save(editPregnancy(pen, before, checked.body), { draftId })
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
