import { daysBetween } from '../../../domain/measures/age.ts'
import { ageFromDays } from '../../../domain/measures/growth/index.ts'

/** Where a day stands on an axis of months. */
export const ageX = (birth: string, on: string): number => ageFromDays(daysBetween(birth, on)).months
