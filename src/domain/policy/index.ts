export * from './clinical.ts'
export * from './policy.ts'
export * from './policy-for.ts'
