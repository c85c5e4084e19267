import { antigens } from './antigen.ts'
import type { DoseRule } from './dose-rule.ts'
import type { DoseRow } from './evaluate.ts'
import type { History } from './history.ts'
import type { RulesOn } from './schedules.ts'

/**
 * Doses that today's schedule or this district does not have any more (a second HPV, JE of another district) stay what they
 * were: done, under the rule of the day on which they were given.
 */
export function keptRules(history: History, rows: readonly DoseRow[], rulesOn: RulesOn): DoseRule[] {
  const used = new Set(rows.map(r => r.given))
  return antigens.flatMap(antigen =>
    history.of(antigen).flatMap((given, i): DoseRule[] => {
      const dose = i + 1
      if (used.has(given) || rows.some(r => r.antigen === antigen && r.dose === dose)) return []
      return rulesOn(given.date).filter(
        r => r.antigen === antigen && r.dose === dose && !r.counts && !r.countsFrom,
      )
    }),
  )
}
