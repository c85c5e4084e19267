import type { LastFigure } from '../instrument/jump.ts'
import { completedMonths } from '../measures/age.ts'
import type { Screening } from './history.ts'

export type DatedFigure = LastFigure & { readonly on: string }

/** What was measured last before this day, by question, whatever card it stood in. `history` is newest first. */
export function lastFigures(history: readonly Screening[], onDate: string): Record<string, DatedFigure> {
  const figures: Record<string, DatedFigure> = {}
  for (const { happenedOn, answers } of history) {
    if (happenedOn >= onDate) continue
    for (const [key, value] of Object.entries(answers))
      if (typeof value === 'number')
        figures[key] ??= { value, on: happenedOn, monthsAgo: completedMonths(happenedOn, onDate) }
  }
  return figures
}
