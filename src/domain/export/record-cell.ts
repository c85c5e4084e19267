import { optionLabel } from '../records/index.ts'
import type { Definition } from '../records/index.ts'

/** The name of an area, a person or an account by its id; the id itself when it is not known here. */
export type Names = (id: string) => string

/** A stored value as a cell: labels for codes, names for references. Emptied and absent are both an empty cell. */
export function cellOf(def: Definition, field: string, value: unknown, names: Names): unknown {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(v => String(cellOf(def, field, v, names))).join('; ')
  if (typeof value !== 'string') return JSON.stringify(value)
  const type = def.fields[field]?.type
  return type === 'ref' || type === 'refs' ? names(value) : optionLabel(def, field, value)
}
