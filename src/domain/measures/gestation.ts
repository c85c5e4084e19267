import { addDays, daysBetween } from './age.ts'

const daysToDueDate = 280

/** Section 2.1: beyond these it is no pregnancy but a slip, or one that ended and was not written down. */
export const possibleWeeks = [0, 45] as const

export const isPossibleWeek = (weeks: number | undefined): weeks is number =>
  weeks !== undefined && weeks >= possibleWeeks[0] && weeks <= possibleWeeks[1]

/** Completed weeks since the first day of the last period. */
export const gestationalWeeks = (lastPeriod: string, on: string): number =>
  Math.floor(daysBetween(lastPeriod, on) / 7)

/** Naegele by days: HPHT + 280. */
export const dueDate = (lastPeriod: string): string => addDays(lastPeriod, daysToDueDate)

/** When only a health worker's estimate of a certain day is known. */
export const weeksFromEstimate = (weeks: number, estimatedOn: string, on: string): number =>
  weeks + Math.floor(daysBetween(estimatedOn, on) / 7)
