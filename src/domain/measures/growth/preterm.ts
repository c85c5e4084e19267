import { compares, valueOf } from '../../instrument/threshold.ts'
import type { CutOff } from '../../instrument/threshold.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import { ageFromDays, isMeasuredLying } from './growth-age.ts'
import type { GrowthAge } from './growth-age.ts'
import { prematur } from './sources.ts'

export const lahirPrematur: CutOff = {
  id: 'lahir-prematur',
  words: 'Lahir sebelum cukup bulan',
  value: 37,
  compare: '<',
  unit: 'minggu',
  step: 1,
  ...prematur,
}

const fullTermWeeks = 40
const earliestWeeks = 20

/** Weeks before the day on which the child should have come; nothing for a child of full term or of unknown weeks. */
export function weeksTooEarly(birthWeeks: number | undefined, policy: ClinicalPolicy): number | undefined {
  if (birthWeeks === undefined || !(birthWeeks >= earliestWeeks)) return undefined
  const early = compares[lahirPrematur.compare](birthWeeks, valueOf(lahirPrematur, policy))
  return early ? fullTermWeeks - birthWeeks : undefined
}

/** The age counted from the due date, until 24 months. Before the due date the tables have no row. */
export function correctedAge(age: GrowthAge, weeksEarly: number): GrowthAge | undefined {
  const days = age.days - weeksEarly * 7
  return isMeasuredLying(age) && days >= 0 ? ageFromDays(days) : undefined
}
