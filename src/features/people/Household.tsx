import { useLocation } from 'wouter'
import { recordById } from '../../domain/log/index.ts'
import {
  changesOf,
  checkEdit,
  editHousehold,
  openRecord,
  read,
  renewalOf,
  rumahTangga,
} from '../../domain/records/index.ts'
import { AppShell, Loading, Notice, useToast } from '../../ui/index.ts'
import { useMyPosyandu } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'
import { plainDay } from '../shared/words.ts'

const sections = [
  {
    show: [
      'kepala',
      'nomor_kk',
      'no_hp',
      'alamat',
      'rt',
      'rw',
      'dusun',
      'patokan',
      'dasawisma',
      'gakin',
      'jkn',
    ],
  },
  { title: 'Rumah', show: ['tanggal_pengumpulan', 'punya_jkn', 'ventilasi', 'jamban', 'sarana_air'] },
] as const

/** Kader are not asked who in the house has which illness, and never read it. */
const illnesses = {
  title: 'Penyakit dalam keluarga (rahasia)',
  show: ['ada_odgj', 'ada_tbc', 'ada_hipertensi', 'ada_dm'],
} as const

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
  const collected = read(rumahTangga, record).tanggal_pengumpulan
  return (
    <RecordForm
      title="Data keluarga"
      back="/cari"
      draftId={`rumah:${id}`}
      about={id}
      definition={rumahTangga}
      sections={pocket.profile.role === 'kader' ? sections : [...sections, illnesses]}
      head={<Renewal collected={collected} today={today} />}
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

/** The data of a family are looked at anew once a year. */
function Renewal({ collected, today }: { collected: string | undefined; today: string }) {
  const due = renewalOf(collected)
  if (!due) return <Notice kind="info" title="Belum didata. Isi tanggal pendataan dan keadaan rumah." />
  return due <= today ? (
    <Notice kind="kuning" title={`Sudah waktunya didata lagi, sejak ${plainDay(due)}`} />
  ) : (
    <Notice kind="info" title={`Didata lagi mulai ${plainDay(due)}`} />
  )
}
