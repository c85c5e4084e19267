import { useState } from 'react'
import { useLocation } from 'wouter'
import { recordById } from '../../domain/log/index.ts'
import {
  checkForm,
  currentEpisode,
  death,
  episodesOf,
  kehamilan,
  kematian,
  move,
  onlyBirthOf,
  openRecord,
  orang,
  pindah,
} from '../../domain/records/index.ts'
import type { Opened } from '../../domain/records/index.ts'
import { AppShell, ChoiceRows, Loading, Select, useToast } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import type { AppPocket } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

type Way = 'ke-posyandu' | 'keluar' | 'sementara' | 'meninggal'
const ways: { value: Way; label: string; detail: string }[] = [
  { value: 'ke-posyandu', label: 'Pindah ke posyandu lain', detail: 'Riwayatnya ikut pindah' },
  { value: 'keluar', label: 'Pindah keluar wilayah', detail: 'Tidak lagi menjadi sasaran di sini' },
  { value: 'sementara', label: 'Pergi sementara', detail: 'Misalnya melahirkan di rumah orang tua' },
  { value: 'meninggal', label: 'Meninggal', detail: '' },
]
const shown: Record<Way, readonly string[]> = {
  'ke-posyandu': ['tanggal'],
  keluar: ['tanggal', 'tujuan'],
  sementara: ['tanggal', 'tujuan', 'sementara_sampai'],
  meninggal: ['tanggal', 'tempat', 'saat'],
}

/** What ends or pauses a person's being expected here. Nothing that was recorded goes away. */
export function Leave({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const tree = useAreas()
  const { posyandu, happenedOn, query } = useDayContext()
  const pen = usePen(posyandu, happenedOn)
  const opened = useSubject(id)
  const [way, setWay] = useState<Way>()
  const back = `/warga/${id}${query}`
  const record = opened && recordById(opened.view, orang.kind, opened.id)
  if (!opened || !record)
    return (
      <AppShell title="Pindah atau meninggal" back={back} task>
        <Loading />
      </AppShell>
    )
  const episode = currentEpisode(episodesOf(opened.view), happenedOn)
  const own = episode && recordById(opened.view, kehamilan.kind, episode.record)
  const choice = <ChoiceRows label="Apa yang terjadi?" options={ways} value={way} onChange={setWay} />
  if (!way)
    return (
      <AppShell title="Pindah atau meninggal" back={back} task>
        {choice}
      </AppShell>
    )
  const others = [...tree.byId.values()].filter(
    a => a.jenis === 'posyandu' && a.id !== record.fields['posyandu']?.values[0].value,
  )
  return (
    <RecordForm<Opened>
      key={way}
      title="Pindah atau meninggal"
      back={back}
      draftId={`pergi:${id}:${way}`}
      about={id}
      definition={way === 'meninggal' ? kematian : pindah}
      sections={[{ show: shown[way] }]}
      initial={() => ({ values: { tanggal: happenedOn }, opened: openRecord(record) })}
      head={choice}
      foot={(values, change) =>
        way === 'ke-posyandu' ? (
          <Select
            label="Ke posyandu"
            value={typeof values['ke'] === 'string' ? values['ke'] : ''}
            onChange={ke => change({ ke })}
            empty="Pilih posyandu"
            options={others.map(a => ({ value: a.id, label: a.nama }))}
          />
        ) : null
      }
      save={async (values, before, draftId) => {
        if (way === 'ke-posyandu' && !values['ke'])
          return [{ field: 'ke', message: 'Pilih posyandu tujuannya.' }]
        if (way === 'meninggal') {
          const checked = checkForm(kematian, values, { today })
          if (!checked.ok) return checked.faults
          const mother = await motherOf(pocket, id)
          const episodes = own && episode?.akhir === undefined ? { own: openRecord(own) } : {}
          await pocket.save(death(pen, before, checked.body, { ...episodes, mother }), { draftId })
        } else {
          const checked = checkForm(pindah, { ...values, dari: before.shown['posyandu'] }, { today })
          if (!checked.ok) return checked.faults
          const { dari: _, ...to } = checked.body
          await pocket.save(move(pen, before, to), { draftId })
        }
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}

/** A mother who lives elsewhere is not on this phone, and nothing is written about her. */
async function motherOf(pocket: AppPocket, child: string): Promise<Opened | undefined> {
  const { ibuId, lahir } = pocket.card(child) ?? {}
  const mother = ibuId === undefined ? undefined : pocket.card(ibuId)
  if (!mother) return undefined
  const { view } = await pocket.open(mother.id)
  return onlyBirthOf(view, { id: child, born: lahir }, other => pocket.card(other)?.status !== 'meninggal')
}
