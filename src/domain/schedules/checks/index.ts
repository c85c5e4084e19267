export * from './birthday-check.ts'
export * from './check.ts'
export * from './development.ts'
export * from './haemoglobin.ts'
