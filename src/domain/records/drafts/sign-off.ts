import type { FormOf } from '../define.ts'
import { create, entriesOf } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { pengesahan } from '../pengesahan.ts'

type Line = { readonly key: string; readonly hash: string }
type Decision = Pick<FormOf<typeof pengesahan.fields>, 'keputusan' | 'catatan'>

/** One decision about one or many lines of the rule book, each a record of its own: what was decided before stays readable. */
export const decideRules = (
  pen: Pen,
  area: string,
  lines: readonly Line[],
  decision: Decision,
): EntryDraft[] =>
  lines.flatMap(({ key, hash }) => create(pen, pengesahan, area, { aturan: key, hash, ...decision }))

/** Written even where somebody else, who may not, has written it before. */
export const undoDecision = (pen: Pen, opened: Opened): EntryDraft[] =>
  entriesOf(pen, pengesahan, opened, { posyandu: {}, health: { batal: true } })
