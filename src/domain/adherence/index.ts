export { adherenceAlerts } from './adherence.ts'
export { adherenceCutOffs } from './rules.ts'
export { treatmentsOn } from './on-card.ts'
export { treatmentsOf } from './treatment.ts'
