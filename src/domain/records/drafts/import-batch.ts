import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { impor } from '../impor.ts'
import { orang } from '../orang.ts'

/** About the posyandu whose list it is. The persons name it in `impor`. */
export const importBatch = (
  pen: Pen,
  area: string,
  body: FormOf<typeof impor.fields>,
  id = pen.newId(),
): EntryDraft[] => create(pen, impor, area, body, id)

/** Persons of a batch that was taken back stay in the log and are nobody's sasaran any more. */
export const undoImport = (pen: Pen, batch: Opened): EntryDraft[] =>
  edit(pen, impor, batch, { dibatalkan: true })

export const undoImportedPerson = (pen: Pen, person: Opened): EntryDraft[] =>
  edit(pen, orang, person, { status: 'tidak_ditemukan', tanggal_status: pen.happenedOn })
