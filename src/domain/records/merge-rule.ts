import type { RecordView } from '../log/fold.ts'
import type { Merge } from './field.ts'
import { definitionOf } from './list.ts'
import { instrumentIdOf, screeningMeta } from './screening.ts'

/** How a reader treats several current values of this field; undefined: a field that this version does not know. */
export function mergeOf(kind: string, field: string): Merge | undefined {
  if (instrumentIdOf(kind) === undefined) return definitionOf(kind)?.fields[field]?.merge
  // Answers are decided by people; what stands beside them follows from the answers. About whom is a decision too.
  return field === 'milik' || !Object.hasOwn(screeningMeta, field) ? 'decide' : 'any'
}

/** All that anybody ticked. */
export function unionOf(record: RecordView, field: string): string[] {
  const lists = (record.fields[field]?.values ?? []).map(v => v.value).filter(Array.isArray)
  return [...new Set(lists.flat().map(String))]
}
