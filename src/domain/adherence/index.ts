export { adherenceAlerts } from './adherence.ts'
export { adherenceCutOffs } from './rules.ts'
export { treatmentsOf } from './treatment.ts'
