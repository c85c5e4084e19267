export type { GrowthReference, Lms, TableName } from './reference.ts'
export { lmsAt } from './reference.ts'
export { loadGrowthReference } from './load.ts'
