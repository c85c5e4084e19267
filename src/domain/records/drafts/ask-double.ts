import type { Body } from '../../log/entry.ts'
import type { RecordView } from '../../log/fold.ts'
import { create, edit, openRecord } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { askedId, tanyaDobel } from '../tanya-dobel.ts'

/** `before`: it was asked and answered once; the answer is emptied, and it is open again. */
export const askDouble = (pen: Pen, about: string, dengan: string, before?: RecordView): EntryDraft[] =>
  before
    ? edit(pen, tanyaDobel, openRecord(before), { jawaban: null, keterangan: null })
    : create(pen, tanyaDobel, about, { dengan }, askedId(about, dengan))

export const answerDouble = (pen: Pen, asked: Opened, answer: Body): EntryDraft[] =>
  edit(pen, tanyaDobel, asked, answer)
