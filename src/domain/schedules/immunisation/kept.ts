import { antigens } from './antigen.ts'
import type { DoseRow } from './evaluate.ts'
import type { History } from './history.ts'
import type { RulesOn } from './schedules.ts'
import { rangeOf } from './windows.ts'

/**
 * Doses that today's schedule or this district does not have any more (a second HPV, JE of another district) stay what they
 * were: done, under the rule of the day on which they were given.
 */
export function keptRows(
  birth: string,
  history: History,
  rows: readonly DoseRow[],
  rulesOn: RulesOn,
): DoseRow[] {
  const used = new Set(rows.map(r => r.given))
  return antigens.flatMap(antigen =>
    history.of(antigen).flatMap((given, i): DoseRow[] => {
      const dose = i + 1
      if (used.has(given) || rows.some(r => r.antigen === antigen && r.dose === dose)) return []
      const rule = rulesOn(given.date).find(r => r.antigen === antigen && r.dose === dose && !r.counts)
      return rule ? [{ antigen, dose, status: 'selesai', ...rangeOf(rule, birth), given, rule }] : []
    }),
  )
}
