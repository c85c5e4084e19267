export * from './area.ts'
export * from './labels.ts'
export * from './tree.ts'
