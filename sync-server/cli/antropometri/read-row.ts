import { readSex } from '../../../src/domain/import/read-cells.ts'
import { readDate } from '../../../src/domain/import/read-date.ts'
import type { Sex } from '../../../src/domain/life-stage.ts'
import { completedMonths, daysBetween } from '../../../src/domain/measures/age.ts'
import { ageFromDays, ageFromMonths } from '../../../src/domain/measures/growth/index.ts'
import type { GrowthAge, Measured, Position } from '../../../src/domain/measures/growth/index.ts'
import type { InputColumn } from './header.ts'

export type RowInput = {
  readonly sex: Sex
  readonly age: GrowthAge | undefined
  readonly completedMonths: number | undefined
  readonly measured: Measured
}

/** A cell that cannot be read spoils its row: perhaps the cells have slipped. */
export class RowFault extends Error {}

export type CellOf = (column: InputColumn) => string

const positions: Readonly<Record<string, Position>> = { l: 'telentang', h: 'berdiri' }
const yesNo: Readonly<Record<string, boolean>> = {
  y: true,
  ya: true,
  '1': true,
  n: false,
  tidak: false,
  '2': false,
}

const oldestDays = 120 * 366

export function readRow(cell: CellOf, today: string): RowInput {
  const sex = readSex(cell('sex')).value
  if (!sex) throw new RowFault(`sex: "${cell('sex')}" bukan M atau F (not M or F)`)
  const born = dateIn(cell, 'birth_date', today)
  const seen = dateIn(cell, 'visit_date', today)
  const days = born && seen ? daysBetween(born, seen) : undefined
  if (days !== undefined && days < 0)
    throw new RowFault('visit_date: sebelum tanggal lahir (before birth_date)')
  return {
    sex,
    age: ageIn(numberIn(cell, 'age_days'), numberIn(cell, 'age_months'), days),
    completedMonths: born && seen ? completedMonths(born, seen) : undefined,
    measured: {
      weightKg: numberIn(cell, 'weight_kg'),
      heightCm: numberIn(cell, 'lenhei_cm'),
      position: oneOf(cell, 'measure', positions, 'L/H'),
      headCm: numberIn(cell, 'headc_cm'),
      armCm: numberIn(cell, 'armc_cm'),
      oedema: oneOf(cell, 'oedema', yesNo, 'y/n'),
    },
  }
}

function ageIn(days: number | undefined, months: number | undefined, lived: number | undefined) {
  const given = days ?? months ?? lived
  if (given === undefined) return undefined
  const age = days === undefined && months !== undefined ? ageFromMonths(months) : ageFromDays(given)
  if (given < 0 || age.days > oldestDays) throw new RowFault(`age: ${given} tidak mungkin (impossible age)`)
  return age
}

/** Other programs write a missing value so. */
const missing: ReadonlySet<string> = new Set(['', 'na', '.', '-'])
const decimal = /^[-+]?\d{1,12}(?:[.,]\d{1,20})?$/

function numberIn(cell: CellOf, column: InputColumn): number | undefined {
  const text = cell(column).trim()
  if (missing.has(text.toLowerCase())) return undefined
  if (!decimal.test(text)) throw new RowFault(`${column}: "${text}" bukan angka (not a number)`)
  return Number(text.replace(',', '.'))
}

function dateIn(cell: CellOf, column: InputColumn, today: string): string | undefined {
  const text = cell(column).trim()
  if (missing.has(text.toLowerCase())) return undefined
  const read = readDate(text, today)
  if (read.outcome !== 'date')
    throw new RowFault(`${column}: "${text}" bukan tanggal, tulis YYYY-MM-DD (not a date)`)
  return read.date
}

function oneOf<T>(cell: CellOf, column: InputColumn, values: Readonly<Record<string, T>>, allowed: string) {
  const text = cell(column).trim()
  if (missing.has(text.toLowerCase())) return undefined
  const value = values[text.toLowerCase()]
  if (value === undefined) throw new RowFault(`${column}: "${text}" bukan ${allowed} (not one of them)`)
  return value
}
