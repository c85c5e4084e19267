import { staysOf } from '../indicators/stays.ts'
import type { RecordView, View } from '../log/fold.ts'
import { fold } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { create, edit, openRecord } from '../records/draft.ts'
import type { EntryDraft, Pen } from '../records/draft.ts'
import { coreKinds } from '../records/list.ts'
import { orang } from '../records/orang.ts'
import { penataan } from '../records/penataan.ts'
import { pindah } from '../records/pindah.ts'
import { rumahTangga } from '../records/rumah-tangga.ts'
import { read } from '../records/read-body.ts'
import type { Plan } from './plan.ts'

/** The record that the moves name, saved before the first of them. */
export const announce = (
  pen: Pen,
  { dari, jenis, ke, tanggal, lingkungan }: Plan,
  record: string,
): EntryDraft[] =>
  create(
    pen,
    penataan,
    dari,
    { jenis, ke, tanggal, lingkungan: jenis === 'pecah' ? [...lingkungan] : undefined },
    record,
  )

export const takeBack = (pen: Pen, record: RecordView): EntryDraft[] =>
  edit(pen, penataan, openRecord(record), { dibatalkan: true })

type Way = Pick<Plan, 'dari' | 'ke' | 'tanggal'>

/**
 * A family is at home at the other posyandu. Only where they are served changes: who had died or left stays so, and her
 * history goes along. Somebody who is two merged records moves as both (RULES.md M4). `record` is the regrouping that her
 * move names; without it the move takes one back.
 */
export const moveFamily = (pen: Pen, views: readonly View[], way: Way, record?: string): EntryDraft[] =>
  views.flatMap(view => [
    ...recordsOf(view, orang.kind).flatMap(one => movePerson(pen, one, way, record)),
    ...recordsOf(view, rumahTangga.kind).flatMap(house => moveHousehold(pen, house, way)),
  ])

function movePerson(pen: Pen, whole: RecordView, way: Way, record: string | undefined): EntryDraft[] {
  const members = [...new Set(whole.items.map(i => i.entry.about))]
  const edits = members.flatMap(member => moveMember(pen, whole, member, way))
  if (edits.length === 0) return []
  const { dari, ke, tanggal } = way
  const said = { tanggal, dari, ke, ...(record ? { penataan: record } : {}) }
  return [...create({ ...pen, happenedOn: tanggal, posyandu: dari }, pindah, whole.id, said), ...edits]
}

function moveMember(pen: Pen, whole: RecordView, member: string, way: Way): EntryDraft[] {
  const own = fold(
    whole.items.filter(i => i.entry.about === member),
    coreKinds,
  ).records[0]
  if (!own || read(orang, own).posyandu !== way.dari) return []
  const happenedOn = since(own, way)
  return edit({ ...pen, happenedOn, posyandu: way.dari }, orang, openRecord(own), { posyandu: way.ke })
}

/** Who came to the old posyandu after that day is counted at the other one from then on: where she was before stays. */
function since(record: RecordView, { dari, tanggal }: Way): string {
  const stays = staysOf(record)
  const before = stays.findLastIndex(s => s.posyandu !== dari)
  const came = stays[before + 1]?.from ?? ''
  return came > tanggal ? came : tanggal
}

function moveHousehold(pen: Pen, house: RecordView, { dari, ke, tanggal }: Way): EntryDraft[] {
  if (read(rumahTangga, house).posyandu !== dari) return []
  return edit({ ...pen, happenedOn: tanggal, posyandu: dari }, rumahTangga, openRecord(house), {
    posyandu: ke,
  })
}

/** Her last move was made by this regrouping. */
export const wasMovedBy = (view: View, record: string): boolean => {
  const last = recordsOf(view, pindah.kind).at(-1)
  return last !== undefined && read(pindah, last).penataan === record
}
