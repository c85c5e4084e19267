import { useMemo } from 'react'
import type { RecordView } from '../../domain/log/index.ts'
import { columns } from '../../domain/instrument/index.ts'
import type { Answer } from '../../domain/instrument/index.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import { definitionOf, instrumentIdOf } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { fieldWords } from '../shared/field-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { nameOf } from '../shared/person-words.ts'
import { plainDay } from '../shared/words.ts'
import { valueOf, writerOf } from './compare.ts'
import type { Writer } from './compare.ts'

export type Words = {
  /** A value as people read it, references by name. */
  value(kind: string, field: string, value: unknown): string
  /** Several fields that are one line: "RT 04 Krajan". */
  line(record: RecordView, fields: readonly string[]): string
  /** "Siti Rahma, 3 Mei 2026" */
  writer(writer: Writer | undefined): string
  wrote(record: RecordView, fields: readonly string[]): string
}

/** Values and authors in words, with the names that this device knows. */
export function useWords(): Words {
  const pocket = usePocket()
  return useMemo(() => wordsWith(id => pocket.card(id)), [pocket])
}

export function wordsWith(card: (id: string) => Card | undefined): Words {
  const value: Words['value'] = (kind, field, v) => {
    const named = isReference(kind, field) && typeof v === 'string' ? card(v) : undefined
    if (named) return named.kind === 'orang' ? nameOf(named) : named.nama
    return answerWords(kind, field, v) ?? fieldWords(kind, field, v)
  }
  const writer: Words['writer'] = w => {
    if (!w) return ''
    const name = card(w.by)?.nama
    return name ? `${name}, ${plainDay(w.happenedOn)}` : plainDay(w.happenedOn)
  }
  return {
    value,
    writer,
    line: (record, fields) => lineWords(record, fields, value),
    wrote: (record, fields) => {
      const key = fields.find(f => valueOf(record, f) !== null)
      return key === undefined ? '' : writer(writerOf(record, key))
    },
  }
}

const isReference = (kind: string, field: string): boolean =>
  definitionOf(kind)?.fields[field]?.type === 'ref' || field === 'milik'

const prefixes: Readonly<Record<string, string>> = { rt: 'RT ', rw: 'RW ' }
/** What only repeats another field of the same line, once that one is there. */
const impliedBy: Readonly<Record<string, string>> = { nik_status: 'nik', ibu_nama: 'ibu' }

function lineWords(record: RecordView, fields: readonly string[], value: Words['value']): string {
  const parts = fields.flatMap(field => {
    const v = valueOf(record, field)
    const implied = impliedBy[field]
    if (v === null || v === '' || (implied && valueOf(record, implied) !== null)) return []
    if (field === 'lahir_perkiraan') return v === true ? ['(perkiraan)'] : []
    return [`${prefixes[field] ?? ''}${value(record.kind, field, v)}`]
  })
  return parts.length === 0 ? 'belum diisi' : parts.join(fields.includes('rt') ? ', ' : ' · ')
}

function answerWords(kind: string, field: string, value: unknown): string | undefined {
  const instrument = instrumentById(instrumentIdOf(kind) ?? '')
  const column = instrument && columns(instrument).find(c => c.key === field)
  if (!column || value === null || value === undefined) return undefined
  return `${column.text(value as Answer)} ${column.unit}`.trim() // stored under this question's key
}

export const questionLabel = (kind: string, field: string): string | undefined => {
  if (field === 'milik') return 'Pengukuran ini milik siapa?'
  const instrument = instrumentById(instrumentIdOf(kind) ?? '')
  return instrument ? columns(instrument).find(c => c.key === field)?.label : undefined
}
