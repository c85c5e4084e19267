export * from './campaign.ts'
export * from './list.ts'
