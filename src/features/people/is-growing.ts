import type { Card } from '../../domain/records/index.ts'
import { ageGroups } from '../../domain/life-stage.ts'
import { stagesOf } from '../shared/person-words.ts'

/** Somebody whose growth is followed: under 19, or of unknown age and written down with a mother. */
export function isGrowing(card: Card, day: string): boolean {
  if (card.status === 'meninggal') return false
  const stages = stagesOf(card, day)
  return stages ? stages.ageYears < ageGroups.remajaUntilYear : card.ibu !== undefined
}

/** From school age on pressure and sugar are measured; a small child has its growth alone. */
export const measuresOverTime = (card: Card, day: string): boolean =>
  (stagesOf(card, day)?.ageMonths ?? 0) >= ageGroups.aprasUntilMonth
