export * from './after-birth.ts'
export * from './contact.ts'
export * from './pregnancy.ts'
