import { definitionOf, optionLabel } from '../../domain/records/index.ts'
import { figure, plainDay } from './words.ts'

/** A stored value as people read it; a NIK is never whole. */
export function fieldWords(kind: string, field: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'kosong'
  if (value === true) return 'Ya'
  if (value === false) return 'Tidak'
  if (typeof value === 'number') return figure(value)
  if (Array.isArray(value))
    return value.length === 0 ? 'tidak ada' : value.map(v => fieldWords(kind, field, v)).join(', ')
  if (typeof value !== 'string') return 'isian lain'
  if (field === 'nik' && value.length === 16) return `${value.slice(0, 4)} •••• ${value.slice(-4)}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return plainDay(value)
  const definition = definitionOf(kind)
  return definition ? optionLabel(definition, field, value) : value
}
