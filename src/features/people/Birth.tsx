import { useHistoryState } from 'wouter/use-browser-location'
import { recordById } from '../../domain/log/index.ts'
import {
  birthSave,
  changesOf,
  checkEdit,
  currentEpisode,
  episodesOf,
  kehamilan,
  lossSave,
  openRecord,
  orang,
  read,
} from '../../domain/records/index.ts'
import type { Card, EntryDraft, Opened } from '../../domain/records/index.ts'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { attendDrafts } from '../shared/attend.ts'
import { useDayContext } from '../shared/day-context.ts'
import type { AppPocket } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePersonForm } from './use-person-form.ts'
import { Babies } from './Babies.tsx'
import { birthStateIn } from './birth-state.ts'
import { babiesFrom } from './babies-form.ts'

const sections = [
  {
    show: [
      'akhir',
      'tanggal_akhir',
      'tempat',
      'tempat_nama',
      'penolong',
      'cara',
      'uk_akhir',
      'keadaan_ibu',
      'imd',
    ],
  },
] as const

/** The end of a pregnancy: a living child becomes a person in the same save; after a loss nothing about a baby is asked. */
export function Birth({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, happenedOn, pen, back } = usePersonForm(params)
  const { day } = useDayContext()
  const typed = birthStateIn(useHistoryState<unknown>())
  if (!opened)
    return (
      <AppShell title="Sudah melahirkan" back={back} task>
        <Loading />
      </AppShell>
    )
  const episode = currentEpisode(episodesOf(opened.view), happenedOn)
  const record = episode && recordById(opened.view, kehamilan.kind, episode.record)
  if (!record)
    return (
      <AppShell title="Sudah melahirkan" back={back} task>
        <EmptyState icon={UserPlus} title="Belum ada catatan kehamilan">
          Catat kehamilannya dulu dari halaman warga, atau daftarkan bayinya sebagai warga baru.
        </EmptyState>
      </AppShell>
    )
  const mother = read(orang, recordById(opened.view, orang.kind, opened.id))
  return (
    <RecordForm<Opened>
      title="Sudah melahirkan"
      back={back}
      draftId={`persalinan:${id}`}
      about={id}
      definition={kehamilan}
      sections={sections}
      initial={() => ({
        values: {
          akhir: 'lahir_hidup',
          tanggal_akhir: typed?.born || happenedOn,
          bayi: [typed?.baby ?? {}],
        },
        opened: openRecord(record),
      })}
      foot={(values, change) =>
        values['akhir'] === 'lahir_hidup' ? (
          <Babies mother={mother.nama ?? ''} values={values['bayi']} onChange={bayi => change({ bayi })} />
        ) : null
      }
      save={async (values, before, draftId) => {
        const { bayi, ...facts } = values
        const checked = checkEdit(kehamilan, changesOf(before.shown, facts), { today, before: before.shown })
        if (!checked.ok) return checked.faults
        const { akhir, tanggal_akhir } = { ...before.shown, ...checked.body }
        if (typeof tanggal_akhir !== 'string' || tanggal_akhir === '')
          return [{ field: 'tanggal_akhir', message: 'Isi tanggal bersalin.' }]
        const given = Object.fromEntries(Object.entries(checked.body).filter(([, v]) => v !== null))
        if (akhir === 'lahir_hidup') {
          const babies = babiesFrom(bayi)
          if (!babies.ok) return [{ field: 'bayi', message: babies.message }]
          const born = babies.babies.map(b => ({ ...b, id: pocket.newId() }))
          const drafts = birthSave(pen, {
            episode: before,
            mother: { id: opened.id, body: mother },
            facts: { ...given, tanggal_akhir },
            babies: born,
          })
          const arrival = typed && day ? await arrivals(pocket, day, born) : []
          await pocket.save([...drafts, ...arrival], { draftId })
          if (typed) await pocket.drafts.drop(typed.draft)
        } else if (
          akhir === 'keguguran' ||
          akhir === 'lahir_mati' ||
          akhir === 'ibu_meninggal' ||
          akhir === 'pindah'
        )
          await pocket.save(lossSave(pen, before, { ...given, akhir, tanggal_akhir }), { draftId })
        else return [{ field: 'akhir', message: 'Pilih bagaimana kehamilan berakhir.' }]
        toast('Tersimpan di HP')
        navigate(typed && day ? `/hari/${day.id}` : back)
        return undefined
      }}
    />
  )
}

/** The children who were brought to the desk and turned out to be hers are in the queue like everybody who was registered. */
async function arrivals(
  pocket: AppPocket,
  day: Card,
  born: readonly { readonly id: string }[],
): Promise<EntryDraft[]> {
  const all = await Promise.all(
    born.map(b => attendDrafts(pocket, day, b.id, { l1: pocket.profile.account })),
  )
  return all.flat()
}
