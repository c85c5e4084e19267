import type { DoseRule, Schedule } from './dose-rule.ts'
import { schedules } from './schedules.ts'

/** Its name in the rule book: that of the schedule of today; what only an older one has bears that one's name too. */
export function doseId(rule: DoseRule, all: readonly Schedule[] = schedules): string {
  const name = `imunisasi-${rule.antigen.toLowerCase()}-${rule.dose}${rule.counts === 'at-school' ? '-sekolah' : ''}`
  const own = all.findLast(s => s.doses.includes(rule))
  return own === undefined || own === all.at(-1) ? name : `${name}-${own.id}`
}
