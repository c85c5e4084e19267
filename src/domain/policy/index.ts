export * from './clinical.ts'
export * from './edition-of.ts'
export * from './policy.ts'
export * from './policy-for.ts'
