import type { Body } from '../log/entry.ts'
import type { RecordView } from '../log/fold.ts'
import { bodyShown } from '../log/read.ts'
import { isIsoDate } from '../measures/age.ts'
import { storedTypes } from './field.ts'
import type { Field } from './field.ts'

/** A record as it can be read: anything may be missing. */
export type ReadOf<F extends Readonly<Record<string, Field>>> = {
  readonly [K in keyof F]?: (F[K] extends Field<infer T> ? T : never) | undefined
}

/** Emptied (`null`), of another type, a day in no calendar, or a code that this version does not know: absent here, kept in the log. */
export function readBody<F extends Readonly<Record<string, Field>>>(fields: F, body: Body): ReadOf<F> {
  const out: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = understood(field, body[key])
    if (value !== undefined) out[key] = value
  }
  return out as ReadOf<F> // every value passed its own field's type
}

function understood(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return undefined
  if (!storedTypes[field.type].safeParse(value).success) return undefined
  if (field.type === 'day' && !isIsoDate(String(value))) return undefined
  const { options } = field
  if (!options) return value
  if (Array.isArray(value)) return value.filter(v => Object.hasOwn(options, v))
  return Object.hasOwn(options, String(value)) ? value : undefined
}

export const read = <F extends Readonly<Record<string, Field>>>(
  def: { readonly fields: F },
  record: RecordView | undefined,
): ReadOf<F> => readBody(def.fields, record ? bodyShown(record) : {})
