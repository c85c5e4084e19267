import { linkId, recordById } from '../../domain/log/index.ts'
import type { Field, RecordView, View } from '../../domain/log/index.ts'
import { samaOrang } from '../../domain/records/index.ts'

/**
 * Two halves of what becomes one record, with every value of both as current: whoever writes over it names them all, so
 * that nothing of either side is left standing as a conflict.
 */
export function together(first: RecordView, second: RecordView): RecordView {
  const fields: Record<string, Field> = { ...second.fields }
  for (const [key, field] of Object.entries(first.fields)) {
    const [shown, ...others] = field.values
    fields[key] = { values: [shown, ...others, ...(second.fields[key]?.values ?? [])] }
  }
  return { ...first, fields, items: [...first.items, ...second.items] }
}

/** The link of two people lies half with each of them; both halves are needed to write over it. */
export function linkBetween(views: readonly View[], a: string, b: string): RecordView | undefined {
  const id = linkId(a, b)
  const halves = views.flatMap(view => recordById(view, samaOrang.kind, id) ?? [])
  return halves.length === 0 ? undefined : halves.reduce(together)
}
