import type { LifeStages } from '../life-stage.ts'
import type { VisitTarget } from './targets.ts'

/** Danger signs of a young infant are asked until two months of age (4.2). */
const youngInfantMonths = 2

export function visitTargetOf(stages: LifeStages): VisitTarget {
  switch (stages.mainGroup) {
    case 'bumil':
      return 'ibu-hamil'
    case 'nifas-menyusui':
      return 'nifas'
    case 'bayi-balita-apras':
      return stages.ageMonths < youngInfantMonths ? 'bayi-muda' : 'anak'
    case 'remaja':
      return 'remaja'
    case 'dewasa':
      return 'dewasa'
    case 'lansia':
      return 'lansia'
  }
}
