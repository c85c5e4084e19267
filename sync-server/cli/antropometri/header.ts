import { rowsOf, separatorOf } from '../../../src/domain/import/csv.ts'
import { Refusal } from '../refusal.ts'

export const inputColumns = [
  'sex',
  'age_days',
  'age_months',
  'birth_date',
  'visit_date',
  'weight_kg',
  'lenhei_cm',
  'measure',
  'headc_cm',
  'armc_cm',
  'oedema',
] as const

export type InputColumn = (typeof inputColumns)[number]

export type Header = {
  readonly separator: string
  readonly names: readonly string[]
  readonly at: ReadonlyMap<string, number>
  /** Completed months and the tables by month need both days. */
  readonly hasDates: boolean
}

const required: readonly InputColumn[] = ['sex', 'weight_kg', 'lenhei_cm']

export function readHeader(line: string): Header {
  const plain = line.replace(/^\uFEFF/, '').trim()
  if (plain === '') throw new Refusal('Berkasnya kosong. (The file is empty.)')
  const separator = separatorOf(plain)
  const names = (rowsOf(plain, separator)[0] ?? []).map(name => name.trim())
  const at = new Map(names.map((name, i) => [name.toLowerCase(), i]).toReversed() as [string, number][]) // pairs; the first of a doubled name wins
  const hasDates = at.has('birth_date') && at.has('visit_date')
  const missing = required.filter(name => !at.has(name)).map(String)
  if (!at.has('age_days') && !at.has('age_months') && !hasDates)
    missing.push('age_days | age_months | birth_date + visit_date')
  if (missing.length > 0)
    throw new Refusal(
      `Kolom yang tidak ada: ${missing.join(', ')}. Baris pertama harus berisi nama kolom. (Missing columns; the first line must name them.)`,
    )
  return { separator, names, at, hasDates }
}
