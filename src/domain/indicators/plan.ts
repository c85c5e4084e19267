import type { SasaranSource, YearPlan } from '../records/target-tahunan.ts'
import type { Indicator } from './indicator.ts'

const yearOf = (month: string): number => Number(month.slice(0, 4))
const plansOf = (plans: readonly YearPlan[], area: string, month: string): readonly YearPlan[] =>
  plans.filter(p => p.area === area && p.tahun === yearOf(month))

/**
 * The target of a year at a place, in percent: of the nearest area that says one. `chain` is the place and those above it.
 * Where nobody says one there is none, except what the law asks (SPM).
 */
export function targetOf(
  indicator: Indicator,
  plans: readonly YearPlan[],
  chain: readonly string[],
  month: string,
): number | undefined {
  const said = chain.flatMap(area => plansOf(plans, area, month).flatMap(p => p.target?.[indicator.id] ?? []))
  return said[0] ?? indicator.target
}

/** The year's number of persons of exactly that area. It is not shared out below, and not added up from below. */
export function sasaranOf(
  indicator: Indicator,
  plans: readonly YearPlan[],
  area: string,
  { source, month }: { readonly source: SasaranSource; readonly month: string },
): number | undefined {
  const group = indicator.sasaran
  return group && plansOf(plans, area, month).flatMap(p => p[source]?.[group] ?? [])[0]
}
