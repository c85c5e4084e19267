import { recordById } from '../../domain/log/index.ts'
import {
  changesOf,
  checkEdit,
  checkForm,
  currentEpisode,
  editPregnancy,
  episodesOf,
  kehamilan,
  openPregnancy,
  openRecord,
  refusePregnancy,
} from '../../domain/records/index.ts'
import type { Opened } from '../../domain/records/index.ts'
import { AppShell, Loading, Notice } from '../../ui/index.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePersonForm } from './use-person-form.ts'

const about = [
  { show: ['hamil_ke', 'hpht', 'uk_awal', 'uk_tanggal', 'jarak_tahun', 'jarak_bulan'] },
  { title: 'Badan ibu', show: ['bb_awal', 'tb', 'gol_darah', 'riwayat_sc', 'riwayat_komplikasi', 'kembar'] },
  { title: 'Pegangan', show: ['suami_nama', 'buku_kia', 'jkn'] },
  {
    title: 'P4K',
    show: ['p4k_penolong', 'p4k_tempat', 'p4k_pendamping', 'p4k_transport', 'p4k_donor', 'p4k_dana'],
  },
] as const
/** Status of a disease is never on a kader's screen. */
const forHealth = { title: 'Pemeriksaan bidan', show: ['hiv', 'sifilis', 'hepatitis_b'] } as const
const after = [
  {
    show: [
      'tanggal_akhir',
      'tempat',
      'tempat_nama',
      'penolong',
      'cara',
      'uk_akhir',
      'keadaan_ibu',
      'imd',
      'menyusui',
      'berhenti_menyusui_pada',
    ],
  },
] as const

/** Opens a pregnancy, or changes the one that is open or has just ended. A boy or a man never comes here. */
export function Pregnancy({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, happenedOn, pen, back } = usePersonForm(params)
  if (!opened)
    return (
      <AppShell title="Kehamilan" back={back} task>
        <Loading />
      </AppShell>
    )
  const refused = refusePregnancy(pocket.card(id) ?? {})
  if (refused)
    return (
      <AppShell title="Kehamilan" back={back} task>
        <Notice kind="kuning" title={refused} />
      </AppShell>
    )
  const episode = currentEpisode(episodesOf(opened.view), happenedOn)
  const record = episode && recordById(opened.view, kehamilan.kind, episode.record)
  const health = pocket.profile.role !== 'kader'
  const ended = episode?.akhir !== undefined
  return (
    <RecordForm<Opened | null>
      title={ended ? 'Data persalinan' : record ? 'Ubah data kehamilan' : 'Catat kehamilan'}
      back={back}
      draftId={`kehamilan:${id}`}
      about={id}
      definition={kehamilan}
      sections={ended ? after : health ? [...about, forHealth] : about}
      initial={() => {
        const before = record ? openRecord(record) : null
        return { values: before?.shown ?? {}, opened: before }
      }}
      save={async (values, before, draftId) => {
        if (before) {
          const checked = checkEdit(kehamilan, changesOf(before.shown, values), {
            today,
            before: before.shown,
          })
          if (!checked.ok) return checked.faults
          const drafts = editPregnancy(pen, before, checked.body)
          if (drafts.length > 0) await pocket.save(drafts, { draftId })
        } else {
          const checked = checkForm(kehamilan, values, { today })
          if (!checked.ok) return checked.faults
          await pocket.save(openPregnancy(pen, opened.id, checked.body), { draftId })
        }
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
