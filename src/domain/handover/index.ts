export * from './collector.ts'
export * from './message-frames.ts'
export * from './packet.ts'
