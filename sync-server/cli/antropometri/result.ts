import { growthAt, readMonthTable } from '../../../src/domain/measures/growth/index.ts'
import type { Figure, Ground, Reading } from '../../../src/domain/measures/growth/index.ts'
import { defaultPolicy } from '../../../src/domain/policy/clinical.ts'
import type { GrowthReference } from '../../../src/domain/reference/index.ts'
import type { RowInput } from './read-row.ts'

/** The order and names of WHO's packages. */
const indices = [
  ['len', 'tbu'],
  ['wei', 'bbu'],
  ['wfl', 'bbtb'],
  ['bmi', 'imtu'],
  ['hc', 'lku'],
  ['ac', 'lilau'],
] as const

const classes = [
  ['cat_bbu', 'bbu'],
  ['cat_tbu', 'tbu'],
  ['cat_bbtb', 'bbtb'],
  ['cat_imtu', 'imtu'],
] as const

export const resultColumns: readonly string[] = [
  ...indices.map(([name]) => `z${name}`),
  ...indices.map(([name]) => `f${name}`),
  ...classes.map(([name]) => name),
]

export const monthColumns: readonly string[] = ['completed_months', 'cat_bbu_tabel', 'cat_tbu_tabel']

export type Result = { readonly cells: readonly string[]; readonly error: string }

/** A z just below 0 keeps its sign, as WHO's packages write it. */
const twoDecimals = (reading: Reading | undefined): string => reading?.exact.toFixed(2) ?? ''
const flag = (reading: Reading | undefined): string => (reading ? String(Number(reading.implausible)) : '')

export function resultOf(input: RowInput, reference: GrowthReference, hasDates: boolean): Result {
  const ground: Ground = { sex: input.sex, reference, policy: defaultPolicy }
  const { readings, impossible } = growthAt(input.age, input.measured, ground)
  return {
    cells: [
      ...indices.map(([, index]) => twoDecimals(readings[index])),
      ...indices.map(([, index]) => flag(readings[index])),
      ...classes.map(([, index]) => readings[index]?.class?.words ?? ''),
      ...(hasDates ? monthCells(input, ground) : []),
    ],
    error: impossible.map(figure => impossibleWords(figure, input)).join('; '),
  }
}

function monthCells({ completedMonths, measured }: RowInput, ground: Ground): string[] {
  if (completedMonths === undefined) return monthColumns.map(() => '')
  const { bbu, tbu } = readMonthTable(completedMonths, measured, ground)
  return [String(completedMonths), bbu?.words ?? '', tbu?.words ?? '']
}

const columnOf: Readonly<Record<Figure, string>> = {
  weightKg: 'weight_kg',
  heightCm: 'lenhei_cm',
  headCm: 'headc_cm',
  armCm: 'armc_cm',
}

const impossibleWords = (figure: Figure, { measured }: RowInput): string =>
  `${columnOf[figure]}: ${measured[figure]} tidak mungkin, periksa satuannya (impossible, check the unit)`
