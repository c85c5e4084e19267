import type { Body } from '../../log/entry.ts'
import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { kebijakan } from '../kebijakan.ts'
import { orang } from '../orang.ts'
import { petugas } from '../petugas.ts'
import { rumahTangga } from '../rumah-tangga.ts'
import { wilayah } from '../wilayah.ts'

export type PersonForm = FormOf<typeof orang.fields>

export const registerPerson = (pen: Pen, body: PersonForm, id = pen.newId()): EntryDraft[] =>
  create(pen, orang, id, body, id)

export const editPerson = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, orang, opened, values)

export const registerHousehold = (
  pen: Pen,
  body: FormOf<typeof rumahTangga.fields>,
  id = pen.newId(),
): EntryDraft[] => create(pen, rumahTangga, id, body, id)

export const editHousehold = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, rumahTangga, opened, values)

export const registerArea = (pen: Pen, body: FormOf<typeof wilayah.fields>, id = pen.newId()): EntryDraft[] =>
  create(pen, wilayah, id, body, id)

export const editArea = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, wilayah, opened, values)

export const registerStaff = (pen: Pen, account: string, body: FormOf<typeof petugas.fields>): EntryDraft[] =>
  create(pen, petugas, account, body, account)

export const editStaff = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, petugas, opened, values)

/** Every change of policy is a record of its own, so that the policy of an old visit can be found again. */
export const setPolicy = (pen: Pen, area: string, body: FormOf<typeof kebijakan.fields>): EntryDraft[] =>
  create(pen, kebijakan, area, body)
