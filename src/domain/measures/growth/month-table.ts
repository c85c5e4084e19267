import { compares, valueOf } from '../../instrument/threshold.ts'
import type { TableName } from '../../reference/index.ts'
import { classBy } from './class-of.ts'
import type { GrowthClass, Scale } from './class-of.ts'
import { ageFromMonths } from './growth-age.ts'
import { figureOf } from './measured.ts'
import type { Measured } from './measured.ts'
import { correction } from './position.ts'
import type { Ground } from './readings.ts'
import { bbu, tbu } from './scales.ts'
import { valueAt } from './z-score.ts'

/** The other reading of age: the printed tables of the regulation and the Buku KIA, by completed months. */
export type MonthReading = {
  readonly completedMonths: number
  readonly bbu?: GrowthClass
  readonly tbu?: GrowthClass
}

const firstStandingMonth = 24

/** The tables print one decimal, halves upwards. What is a hair from a half is that half. */
const printed = (value: number): number => Math.floor(value * 10 + 0.5 + 1e-9) / 10

export function readMonthTable(completedMonths: number, measured: Measured, ground: Ground): MonthReading {
  const lying = completedMonths < firstStandingMonth
  const age = ageFromMonths(completedMonths)
  const cm = figureOf(measured, 'heightCm')
  const height = cm === undefined ? undefined : cm + correction(age, lying, measured)
  const weight = measured.oedema === true ? undefined : figureOf(measured, 'weightKg')
  const classIn = (table: TableName, scale: Scale, value: number | undefined): GrowthClass | undefined =>
    value === undefined ? undefined : classByCells({ table, scale, value }, completedMonths, ground)
  const byWeight = classIn('bbu-bulan', bbu, weight)
  const byHeight = classIn(lying ? 'pbu-bulan' : 'tbu-bulan', tbu, height)
  return {
    completedMonths,
    ...(byWeight ? { bbu: byWeight } : {}),
    ...(byHeight ? { tbu: byHeight } : {}),
  }
}

type Question = { readonly table: TableName; readonly scale: Scale; readonly value: number }

function classByCells({ table, scale, value }: Question, month: number, ground: Ground) {
  const lms = ground.reference.at(table, ground.sex, month)
  if (!lms) return undefined
  // 64,3 + 0,7 is a hair more than 65 for a machine; measures have at most three decimals.
  const measure = Math.round(value * 1000) / 1000
  return classBy(scale, cutOff => {
    const cell = printed(valueAt(lms, valueOf(cutOff, ground.policy), true))
    return compares[cutOff.compare](measure, cell)
  })
}
