import { idFromParts } from '../log/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import { crowd } from './crowd.ts'
import { monthsBefore } from './days.ts'
import { dayDrafts } from './history.ts'
import { practicePlace } from './place.ts'
import { areaDrafts, homeDrafts } from './register.ts'

export { firstTasks } from './first-tasks.ts'
export type { FirstTask } from './first-tasks.ts'
export { practiceNames, practicePlace } from './place.ts'

export type PracticeOptions = {
  /** The day on which the practice begins, `YYYY-MM-DD`. */
  readonly today: string
  readonly seed: string
  /** So that what was told agrees with what the card tells. */
  readonly reference?: GrowthReference | undefined
}

/**
 * The practice posyandu as a few large saves, oldest first. Its areas come last: without them it was not filled to the
 * end. The same options give the same drafts, byte for byte.
 */
export function practiceSaves({ today, seed, reference }: PracticeOptions): EntryDraft[][] {
  const homes = crowd(seed, today)
  const people = homes.flatMap(h => h.warga)
  let drawn = 0
  const newId = (): string => idFromParts(seed, 'catatan', String((drawn += 1)))
  const penOn = (happenedOn: string): Pen => ({
    newId,
    happenedOn,
    posyandu: practicePlace.posyandu,
    by: practicePlace.account,
  })
  const monthDrafts = (monthsAgo: number): EntryDraft[] =>
    dayDrafts({ pen: penOn(monthsBefore(today, monthsAgo + 1)), monthsAgo, today, reference }, people)
  return [
    homes.flatMap(home => homeDrafts(penOn(today), home)),
    monthDrafts(1),
    [...monthDrafts(0), ...areaDrafts(penOn(today))],
  ]
}
