import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import type { Body } from '../../log/entry.ts'
import { pmt } from '../pmt.ts'
import { pmtMinggu, pmtWeekId } from '../pmt-minggu.ts'

export const startPmt = (pen: Pen, person: string, body: FormOf<typeof pmt.fields>): EntryDraft[] =>
  create(pen, pmt, person, body)

/** Also how it ends: a course is closed by its day and its result. */
export const editPmt = (pen: Pen, before: Opened, values: Body): EntryDraft[] =>
  edit(pen, pmt, before, values)

type Week = FormOf<typeof pmtMinggu.fields>

export const notePmtWeek = (pen: Pen, person: string, body: Week): EntryDraft[] =>
  create(pen, pmtMinggu, person, body, pmtWeekId(body.pmt, body.minggu_ke))

export const editPmtWeek = (pen: Pen, before: Opened, values: Body): EntryDraft[] =>
  edit(pen, pmtMinggu, before, values)
