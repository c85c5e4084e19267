import { canonical } from '../log/canonical.ts'
import type { RecordView, View } from '../log/fold.ts'
import type { Item } from '../log/item.ts'
import { recordsOf } from '../log/read.ts'
import { definitionOf } from './list.ts'
import { mergeOf } from './merge-rule.ts'
import { samaOrang } from './sama-orang.ts'

/** A conflict that somebody decided, and whose decision still holds: nobody has written that field since. */
export type Settled = {
  readonly kind: string
  readonly record: string
  readonly about: string
  readonly field: string
  readonly label: string
  readonly chosen: unknown
  /** Every value that stood against each other, in the order in which they were written. */
  readonly values: readonly unknown[]
  readonly save: string
  readonly by: string
  readonly on: string
}

/**
 * A decision is known by what it replaces: entries that held two or more different values of one field. What a merge of
 * two people chose is the merge's, and is undone with it.
 */
export function settledList(view: View): Settled[] {
  const merges = new Set(recordsOf(view, samaOrang.kind).flatMap(r => r.items.map(i => i.entry.save)))
  return view.records.flatMap(record =>
    record.items
      .filter(i => i.entry.replaces !== undefined && !merges.has(i.entry.save))
      .flatMap(item => settledBy(record, item)),
  )
}

function settledBy(record: RecordView, { entry }: Item): Settled[] {
  return Object.keys(entry.body).flatMap((field): Settled[] => {
    const current = record.fields[field]?.values ?? []
    const holds = current.length === 1 && current[0]?.ids.includes(entry.id) === true
    const values = holds ? opposed(record, entry, field) : []
    if (values.length < 2 || mergeOf(record.kind, field) !== 'decide') return []
    return [
      {
        kind: record.kind,
        record: record.id,
        about: record.about,
        field,
        label: definitionOf(record.kind)?.fields[field]?.label ?? field,
        chosen: entry.body[field],
        values,
        save: entry.save,
        by: entry.by,
        on: entry.happenedOn,
      },
    ]
  })
}

/** The different values of a field that an entry has replaced. */
export function opposed(record: RecordView, entry: Item['entry'], field: string): unknown[] {
  const named = new Set(entry.replaces?.[field])
  const held = record.items.filter(i => named.has(i.entry.id) && Object.hasOwn(i.entry.body, field))
  return [...new Map(held.map(i => [canonical(i.entry.body[field]), i.entry.body[field]])).values()]
}

/** Day of the newest decision, so that lists need not open everybody to find the few. */
export const lastSettled = (view: View): string | undefined =>
  settledList(view)
    .map(s => s.on)
    .toSorted()
    .at(-1)
