import type { Body, Replaces } from './entry.ts'
import type { Field, RecordView, View } from './fold.ts'

/** Small readers of a folded view, so that nobody reaches into `values[0]`. */

export const shown = (record: RecordView | undefined, field: string): unknown =>
  record?.fields[field]?.values[0].value

export function bodyShown(record: RecordView): Body {
  return Object.fromEntries(Object.entries(record.fields).map(([k, f]) => [k, f.values[0].value]))
}

export const inConflict = (field: Field): boolean => field.values.length > 1

export const conflictsOf = (record: RecordView): string[] =>
  Object.entries(record.fields)
    .filter(([, f]) => inConflict(f))
    .map(([k]) => k)

export const recordsOf = (view: View, kind: string): RecordView[] => view.records.filter(r => r.kind === kind)

export const recordById = (view: View, kind: string, id: string): RecordView | undefined =>
  view.records.find(r => r.kind === kind && r.id === id)

/**
 * What an edit of these fields must name. `shown`: the value that stood on the author's screen.
 * `all`: every value of a conflict, which settles it. Taken when the form opens, kept in the draft, never refreshed.
 */
export function replacesOf(
  record: RecordView | undefined,
  fields: readonly string[],
  which: 'shown' | 'all' = 'shown',
): Replaces {
  const out: Replaces = {}
  for (const field of fields) {
    const values = record?.fields[field]?.values
    if (!values) continue
    const named = which === 'all' ? values : values.slice(0, 1)
    out[field] = named.flatMap(v => v.ids)
  }
  return out
}

/** Some entry of this record was refused, waits at the server, is not there yet, or came from another phone by hand. */
export const stateOf = (record: RecordView): 'pending' | 'waiting' | 'rejected' | 'carried' | 'sent' => {
  const states = record.items
    .filter(i => i.seq === undefined && i.state !== 'acked')
    .map(i => i.state ?? 'pending')
  if (states.includes('rejected')) return 'rejected'
  if (states.includes('waiting')) return 'waiting'
  if (states.some(s => s !== 'carried')) return 'pending'
  return states.length > 0 ? 'carried' : 'sent'
}
