export { announce, moveFamily, takeBack, wasMovedBy } from './drafts.ts'
export { familiesOf, familiesWhere, neighbourhoodsOf } from './plan.ts'
export type { Family, Neighbourhood, Plan } from './plan.ts'
