import type { FormOf } from '../define.ts'
import { disalin } from '../disalin.ts'
import { create, entriesOf } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'

/** One line of the ledger for a posyandu whose rows left the app. */
export const sheetLeft = (pen: Pen, posyandu: string, body: FormOf<typeof disalin.fields>): EntryDraft[] =>
  create({ ...pen, posyandu }, disalin, posyandu, body)

/** It was not carried over after all. */
export const undoSheetLeft = (pen: Pen, opened: Opened): EntryDraft[] =>
  entriesOf(pen, disalin, opened, { posyandu: {}, health: { batal: true } })
