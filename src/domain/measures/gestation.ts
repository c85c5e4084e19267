import { addDays, daysBetween } from './age.ts'

const daysToDueDate = 280

/** Completed weeks since the first day of the last period. */
export const gestationalWeeks = (lastPeriod: string, on: string): number =>
  Math.floor(daysBetween(lastPeriod, on) / 7)

/** Naegele by days: HPHT + 280. */
export const dueDate = (lastPeriod: string): string => addDays(lastPeriod, daysToDueDate)

/** When only a health worker's estimate of a certain day is known. */
export const weeksFromEstimate = (weeks: number, estimatedOn: string, on: string): number =>
  weeks + Math.floor(daysBetween(estimatedOn, on) / 7)
