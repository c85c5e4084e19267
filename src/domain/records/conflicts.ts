import type { RecordView, Value, View } from '../log/fold.ts'
import { conflictsOf } from '../log/read.ts'
import { definitionOf } from './list.ts'
import { mergeOf } from './merge-rule.ts'

export type Conflict = {
  readonly kind: string
  readonly record: string
  readonly field: string
  readonly label: string
  /** The first is the one that is shown. */
  readonly values: readonly Value[]
}

/** What two people wrote without seeing each other and somebody must decide. Marks and lists that merge are not in it. */
export const conflictList = (view: View): Conflict[] => view.records.flatMap(conflictsIn)

function conflictsIn(record: RecordView): Conflict[] {
  return conflictsOf(record)
    .filter(field => mergeOf(record.kind, field) === 'decide')
    .map(field => ({
      kind: record.kind,
      record: record.id,
      field,
      label: definitionOf(record.kind)?.fields[field]?.label ?? field,
      values: record.fields[field]?.values ?? [],
    }))
}
