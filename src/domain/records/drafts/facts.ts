import type { FormOf } from '../define.ts'
import { create, entriesOf } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { edukasi } from '../edukasi.ts'
import { jawabanRujukan } from '../jawaban-rujukan.ts'
import { kiaDicatat } from '../kia-dicatat.ts'
import { konsul } from '../konsul.ts'
import { kontak } from '../kontak.ts'
import { kunjungan } from '../kunjungan.ts'
import { penugasan } from '../penugasan.ts'
import { layanan } from '../layanan.ts'
import { pernahSkrining } from '../pernah-skrining.ts'
import { tindakLanjut, tindakLanjutKesehatan } from '../tindak-lanjut.ts'
import { referralDrafts } from './referral.ts'
import type { ReferReason } from './referral.ts'

export const service = (pen: Pen, person: string, body: FormOf<typeof layanan.fields>): EntryDraft[] =>
  create(pen, layanan, person, body)

export const teach = (pen: Pen, person: string, body: FormOf<typeof edukasi.fields>): EntryDraft[] =>
  create(pen, edukasi, person, body)

/** A contact with a health worker; several are several saves, none replaces another. */
export const noteContact = (pen: Pen, person: string, body: FormOf<typeof kontak.fields>): EntryDraft[] =>
  create(pen, kontak, person, body)

/** That she was screened elsewhere. */
export const noteScreened = (
  pen: Pen,
  person: string,
  body: FormOf<typeof pernahSkrining.fields>,
): EntryDraft[] => create(pen, pernahSkrining, person, body)

export const consult = (pen: Pen, person: string, body: FormOf<typeof konsul.fields>): EntryDraft[] =>
  create(pen, konsul, person, body)

/** A home visit with the referral that its triage asks for. */
export function visit(
  pen: Pen,
  person: string,
  body: FormOf<typeof kunjungan.fields>,
  reasons: readonly ReferReason[] = [],
  record = pen.newId(),
): EntryDraft[] {
  return [
    ...create(pen, kunjungan, person, body, record),
    ...referralDrafts(pen, person, reasons, { dari: record }),
  ]
}

export const answerReferral = (
  pen: Pen,
  person: string,
  body: FormOf<typeof jawabanRujukan.fields>,
): EntryDraft[] => create(pen, jawabanRujukan, person, body)

export const noteKia = (pen: Pen, person: string, body: FormOf<typeof kiaDicatat.fields>): EntryDraft[] =>
  create(pen, kiaDicatat, person, body)

export const assign = (pen: Pen, person: string, body: FormOf<typeof penugasan.fields>): EntryDraft[] =>
  create(pen, penugasan, person, body)

type Class = EntryDraft['seenBy']

/** What was done about a task, in the class of the task. */
export const followUp = (
  pen: Pen,
  person: string,
  body: FormOf<typeof tindakLanjut.fields>,
  seenBy: Class = 'posyandu',
): EntryDraft[] => create(pen, seenBy === 'health' ? tindakLanjutKesehatan : tindakLanjut, person, body)

/** Taken back in its own class: of a confidential one not even that is told to others. */
export const undoFollowUp = (pen: Pen, opened: Opened): EntryDraft[] =>
  opened.kind === tindakLanjutKesehatan.kind
    ? entriesOf(pen, tindakLanjutKesehatan, opened, { posyandu: {}, health: { batal: true } })
    : cancel(pen, opened)

/** The fact was entered by mistake; it stays readable and counts nowhere. */
export const cancel = (pen: Pen, opened: Opened): EntryDraft[] =>
  opened.shown['batal'] === true
    ? []
    : entriesOf(pen, { kind: opened.kind, v: 1 }, opened, { posyandu: { batal: true }, health: {} })

/** It was none: it counts again. */
export const uncancel = (pen: Pen, opened: Opened): EntryDraft[] =>
  opened.shown['batal'] === true
    ? entriesOf(pen, { kind: opened.kind, v: 1 }, opened, { posyandu: { batal: false }, health: {} })
    : []
