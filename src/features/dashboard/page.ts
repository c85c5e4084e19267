import { monthBefore } from '../../domain/indicators/index.ts'
import type { Choice, Change } from './choice.ts'
import type { World } from './use-world.ts'

/** What every view of the page is given. */
export type Page = {
  readonly world: World
  readonly choice: Choice
  readonly href: (change: Change) => string
  readonly go: (change: Change) => void
  /** The first month of which the server told. */
  readonly from: string
}

/** So many months until one, oldest first, as far back as is known. */
export function monthsUntil(month: string, many: number, from: string): readonly string[] {
  const months = [month]
  while (months.length < many && (months[0] ?? '') > from) months.unshift(monthBefore(months[0] ?? month))
  return months
}
