import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, editPerson, openRecord, orang } from '../../domain/records/index.ts'
import { AppShell, Loading } from '../../ui/index.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePersonForm } from './use-person-form.ts'

const sections = [
  { show: ['nama', 'dikenal_sebagai', 'jk', 'tanggal_lahir', 'nik', 'nomor_kk'] },
  { title: 'Alamat', show: ['alamat', 'rt', 'rw', 'dusun', 'patokan_rumah', 'no_hp'] },
  {
    title: 'Keluarga',
    show: ['ibu_nama', 'ayah_nama', 'suami_nama', 'anak_ke', 'hubungan_kk', 'status_kawin', 'jkn_no'],
  },
  {
    title: 'Saat lahir',
    show: [
      'bb_lahir',
      'pb_lahir',
      'lk_lahir',
      'uk_lahir',
      'kembar',
      'imd',
      'buku_kia',
      'kia_bayi_kecil',
      'nik_ortu',
      'mbg',
    ],
  },
  { title: 'Sekolah dan pekerjaan', show: ['sekolah', 'kelas', 'pendidikan', 'pekerjaan'] },
  {
    title: 'Riwayat dan kebiasaan',
    show: ['riwayat_keluarga', 'riwayat_sendiri', 'merokok', 'gula', 'garam', 'lemak'],
  },
] as const

/** An edit names the values that stood here when the form was opened, so that nobody's change is lost silently. */
export function EditPerson({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, pen, back } = usePersonForm(params)
  const record = opened && recordById(opened.view, orang.kind, opened.id)
  if (!record)
    return (
      <AppShell title="Ubah data warga" back={back} task>
        <Loading />
      </AppShell>
    )
  return (
    <RecordForm
      title="Ubah data warga"
      back={back}
      draftId={`ubah:${id}`}
      about={id}
      definition={orang}
      sections={sections}
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        const nik = values['nik'] === '' || values['nik'] === undefined ? {} : { nik_status: 'ada' }
        const changes = changesOf(before.shown, { ...values, ...nik })
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
