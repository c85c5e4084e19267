import type { Definition, Fields } from './define.ts'
import type { FieldType } from './field.ts'
import type { ReaderClass } from '../log/entry.ts'

export type Column = {
  readonly key: string
  readonly label: string
  readonly type: FieldType
  readonly seenBy: ReaderClass
  readonly unit?: string
}

/** The fields as columns of an export, in the order of the definition. */
export const columnsOf = (def: { readonly fields: Fields }): Column[] =>
  Object.entries(def.fields).map(([key, f]) => ({
    key,
    label: f.label,
    type: f.type,
    seenBy: f.seenBy,
    ...(f.unit ? { unit: f.unit } : {}),
  }))

export const optionLabel = (def: Definition, field: string, code: string): string =>
  def.fields[field]?.options?.[code] ?? code

export type Option = { readonly value: string; readonly label: string }

/** For chips and selects. */
export const optionsOf = (def: { readonly fields: Fields }, field: string): Option[] =>
  Object.entries(def.fields[field]?.options ?? {}).map(([value, label]) => ({ value, label }))
