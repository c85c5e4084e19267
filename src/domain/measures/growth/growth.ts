import type { Sex } from '../../life-stage.ts'
import { defaultPolicy } from '../../policy/clinical.ts'
import type { GrowthReference } from '../../reference/index.ts'
import { completedMonths, daysBetween, isIsoDate } from '../age.ts'
import { ageFromDays } from './growth-age.ts'
import type { GrowthAge } from './growth-age.ts'
import { growthAt } from './growth-at.ts'
import type { GrowthAtAge } from './growth-at.ts'
import type { Measured } from './measured.ts'
import { readMonthTable } from './month-table.ts'
import type { MonthReading } from './month-table.ts'
import { correctedAge, weeksTooEarly } from './preterm.ts'
import type { Ground } from './readings.ts'

export type Child = {
  readonly sex: Sex
  readonly birthDate?: string | undefined
  /** Completed weeks of pregnancy at birth. */
  readonly birthWeeks?: number | undefined
}

/** A measurement of one day in the field. */
export type Measurement = Measured & { readonly onDate: string }

export type Growth = GrowthAtAge & {
  readonly ageDays: number | undefined
  readonly completedMonths: number | undefined
  /** The Buku KIA by completed months, and which of its classes differ from the class by days. */
  readonly monthTable?: MonthReading & { readonly differs: readonly ('bbu' | 'tbu')[] }
  /** A premature child by corrected age: beside the rest, never instead of it. */
  readonly corrected?: GrowthAtAge & { readonly weeksEarly: number; readonly ageDays: number }
}

/**
 * Everything that is known about the growth of a child on a day. A wrong or missing date of birth, or a day before it, leaves
 * the age unknown: nothing is guessed.
 */
export function growth(
  child: Child,
  measurement: Measurement,
  reference: GrowthReference,
  policy = defaultPolicy,
): Growth {
  const ground: Ground = { sex: child.sex, reference, policy }
  const born = bornBefore(child.birthDate, measurement.onDate)
  const age = born === undefined ? undefined : ageFromDays(daysBetween(born, measurement.onDate))
  const months = born === undefined ? undefined : completedMonths(born, measurement.onDate)
  const byDays = growthAt(age, measurement, ground)
  const byMonth = months === undefined ? undefined : readMonthTable(months, measurement, ground)
  return {
    ...byDays,
    ageDays: age?.days,
    completedMonths: months,
    ...(byMonth?.bbu || byMonth?.tbu
      ? { monthTable: { ...byMonth, differs: differing(byDays, byMonth) } }
      : {}),
    ...(age ? corrected(age, child, measurement, ground) : {}),
  }
}

function bornBefore(birth: string | undefined, onDate: string): string | undefined {
  if (birth === undefined || !isIsoDate(birth) || !isIsoDate(onDate)) return undefined
  return daysBetween(birth, onDate) >= 0 ? birth : undefined
}

const differing = ({ readings }: GrowthAtAge, table: MonthReading): ('bbu' | 'tbu')[] =>
  (['bbu', 'tbu'] as const).filter(index => {
    const [byDays, byMonth] = [readings[index]?.class, table[index]]
    return byDays && byMonth && byDays.code !== byMonth.code
  })

function corrected(age: GrowthAge, { birthWeeks }: Child, measured: Measured, ground: Ground) {
  const weeksEarly = weeksTooEarly(birthWeeks, ground.policy)
  const at = weeksEarly === undefined ? undefined : correctedAge(age, weeksEarly)
  if (weeksEarly === undefined || !at) return {}
  return { corrected: { ...growthAt(at, measured, ground), weeksEarly, ageDays: at.days } }
}
