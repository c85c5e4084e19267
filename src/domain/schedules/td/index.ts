export * from './ladder.ts'
export * from './td-status.ts'
