import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, editPerson, openRecord, orang } from '../../domain/records/index.ts'
import { mapping } from '../../domain/schedules/td/index.ts'
import { AppShell, Facts, Loading, Notice } from '../../ui/index.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { useSignWords } from '../shared/sign-offs.ts'
import { schedule } from '../shared/sign-words.ts'
import { tdWords } from './td-words.ts'
import { usePersonForm } from './use-person-form.ts'

const title = 'Status T (Td)'

/** A bidan decides the status from the history; a kader copies what stands in the KIA book, and never over a bidan. */
export function TdStatus({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, pen, back } = usePersonForm(params)
  const unsigned = useSignWords(pen.posyandu)(schedule(mapping.id))
  const record = opened && recordById(opened.view, orang.kind, opened.id)
  if (!record)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  const health = pocket.profile.role !== 'kader'
  const decided = openRecord(record).shown['status_td_dari'] === 'bidan'
  if (decided && !health)
    return (
      <AppShell title={title} back={back} task>
        <div className="stack">
          <Facts facts={[{ term: title, value: tdWords(opened.view, opened.id), wide: true }]} />
          <Notice kind="info" title="Sudah ditetapkan bidan">
            Kalau Buku KIA menulis lain, tunjukkan ke bidan.
          </Notice>
        </div>
      </AppShell>
    )
  return (
    <RecordForm
      title={title}
      back={back}
      draftId={`td:${id}`}
      about={id}
      definition={orang}
      sections={[{ show: ['status_td', 'status_td_per'] }]}
      head={
        <Notice kind="info" title={health ? 'Ditetapkan dari riwayat imunisasi' : 'Salin dari Buku KIA'}>
          {health
            ? `DPT waktu bayi, BIAS di sekolah, dan Td sesudahnya ikut dihitung.${unsigned && ` Pemetaannya ${unsigned}.`}`
            : 'Kalau di Buku KIA belum ditulis, kosongkan. Bidan yang menetapkan status T.'}
        </Notice>
      }
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        const { status_td, status_td_per } = values
        const dari = status_td ? (health ? 'bidan' : 'kia') : null
        const changes = changesOf(before.shown, { status_td, status_td_per, status_td_dari: dari })
        const checked = checkEdit(orang, changes, { today, before: before.shown })
        if (!checked.ok) return checked.faults
        const drafts = editPerson(pen, before, checked.body)
        if (drafts.length > 0) await pocket.save(drafts, { draftId })
        else await pocket.drafts.drop(draftId)
        toast(drafts.length > 0 ? 'Tersimpan di HP' : 'Tidak ada yang berubah')
        navigate(back)
        return undefined
      }}
    />
  )
}
