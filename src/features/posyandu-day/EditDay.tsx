import { useState } from 'react'
import { useLocation } from 'wouter'
import { recordsOf } from '../../domain/log/index.ts'
import { changeDay, create, dayId, dayOf, editDay, hariBuka, openRecord } from '../../domain/records/index.ts'
import type { Card, Opened, PosyanduDay } from '../../domain/records/index.ts'
import { AppShell, Button, DateInput, Loading, useToast } from '../../ui/index.ts'
import { penOfDay } from '../shared/attend.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { bodyOf, DayForm } from './DayForm.tsx'
import type { DayValues } from './DayForm.tsx'

/** Who was present, and a day that was opened under a wrong date. */
export function EditDay({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['day'] ?? ''
  const pocket = usePocket()
  const opened = useSubject(id)
  const card = pocket.card(id)
  const facts = opened && dayOf(opened.view)
  const record = opened && recordsOf(opened.view, hariBuka.kind)[0]
  if (!card || !facts || !record)
    return (
      <AppShell title="Kader dan nakes hadir" back={`/hari/${id}`} task>
        <Loading />
      </AppShell>
    )
  return <EditDayForm key={id} card={card} facts={facts} before={openRecord(record)} />
}

function EditDayForm({ card, facts, before }: { card: Card; facts: PosyanduDay; before: Opened }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { saving, fault, run } = useSaving()
  const [opened] = useState(before)
  const [date, setDate] = useState(facts.tanggal)
  const [values, setValues] = useState<DayValues>({
    kelompok: facts.kelompok ?? [],
    kader_hadir: facts.kader_hadir ?? [],
    nakes: facts.nakes_hadir === undefined ? undefined : facts.nakes_hadir.length > 0 ? 'ada' : 'tidak',
    nakes_penanggung_jawab: facts.nakes_penanggung_jawab ?? '',
  })
  const back = `/hari/${card.id}`
  const save = (): Promise<void> =>
    run(async () => {
      const pen = penOfDay(pocket, card)
      const drafts = editDay(pen, opened, bodyOf(values))
      const moved = date !== undefined && date !== facts.tanggal
      const other = moved ? dayId(pen.posyandu, date, facts.nomor ?? 1) : card.id
      if (moved) {
        if (!pocket.card(other))
          drafts.push(
            ...create(
              { ...pen, happenedOn: date },
              hariBuka,
              other,
              { tanggal: date, nomor: facts.nomor ?? 1, ...bodyOf(values) },
              other,
            ),
          )
        drafts.push(...changeDay(pen, opened, other))
      }
      if (drafts.length > 0) await pocket.save(drafts)
      toast('Tersimpan di HP')
      navigate(`/hari/${other}`)
    })
  return (
    <AppShell
      title="Kader dan nakes hadir"
      back={back}
      task
      foot={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          Simpan
        </Button>
      }
    >
      <div className="stack">
        <SaveFault fault={fault} />
        <DayForm posyandu={card.posyandu ?? ''} values={values} onChange={setValues} />
        <DateInput
          label="Tanggal hari buka"
          value={date === undefined ? undefined : { iso: date, estimated: false }}
          onChange={v => setDate(v?.iso)}
          hint="Ubah hanya bila tanggalnya salah. Daftar hadir ikut pindah ke tanggal yang benar."
        />
      </div>
    </AppShell>
  )
}
