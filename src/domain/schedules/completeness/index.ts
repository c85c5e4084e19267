export * from './complete.ts'
export * from './sets.ts'
