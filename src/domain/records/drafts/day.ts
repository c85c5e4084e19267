import type { Body } from '../../log/entry.ts'
import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { hariBuka } from '../hari-buka.ts'
import { attendanceId, dayId } from '../ids.ts'
import { kehadiran } from '../kehadiran.ts'

type DayForm = FormOf<typeof hariBuka.fields>
type Marks = Partial<Omit<FormOf<typeof kehadiran.fields>, 'orang'>>

/** The record is the same on every phone that opens this day at this posyandu. */
export function openDay(pen: Pen, body: DayForm): EntryDraft[] {
  const id = dayId(pen.posyandu, body.tanggal, body.nomor)
  return create(pen, hariBuka, id, body, id)
}

export const editDay = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, hariBuka, opened, values)

/** The day was entered under a wrong date: what was recorded here counts for the other day. */
export const changeDay = (pen: Pen, opened: Opened, toDay: string): EntryDraft[] =>
  editDay(pen, opened, { ganti_hari: toDay })

/** Registers or marks a step. `before` is the attendance as this phone shows it, if there is one. */
export function attend(pen: Pen, hari: string, orang: string, marks: Marks, before?: Opened): EntryDraft[] {
  if (before) return edit(pen, kehadiran, before, marks)
  return create(pen, kehadiran, hari, { orang, ...marks }, attendanceId(hari, orang))
}
