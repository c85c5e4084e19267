export { isRefused, tryCase } from './trial.ts'
export type { Tried } from './trial.ts'
