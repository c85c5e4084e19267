import type { RecordView } from '../log/fold.ts'

/** The day in the field on which the value that is shown was written. */
export function fieldDay(record: RecordView, field: string): string | undefined {
  const ids = new Set(record.fields[field]?.values[0].ids)
  return record.items
    .filter(i => ids.has(i.entry.id))
    .map(i => i.entry.happenedOn)
    .toSorted()
    .at(-1)
}
