import { shown } from '../log/read.ts'
import type { RecordView } from '../log/fold.ts'
import { entriesOf, openRecord } from '../records/draft.ts'
import type { EntryDraft, Pen } from '../records/draft.ts'
import { unionOf } from '../records/merge-rule.ts'
import { markOf } from './confirmed.ts'

/** "Memang benar": the figures of these questions as they stand on the card now. The figures themselves are not touched. */
export function confirmFigures(pen: Pen, record: RecordView, keys: readonly string[]): EntryDraft[] {
  const marks = keys.flatMap(key => {
    const value = shown(record, key)
    return typeof value === 'number' ? [markOf(key, value)] : []
  })
  const dipastikan = [...new Set([...unionOf(record, 'dipastikan'), ...marks])]
  return entriesOf(pen, { kind: record.kind, v: 1 }, openRecord(record), {
    posyandu: { dipastikan },
    health: {},
  })
}
