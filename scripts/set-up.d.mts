export const root: string
export const node24: string
export function stop(sentence: string): never
export function run(command: string, args: readonly string[], options?: object): number
export function projectEnv(): NodeJS.ProcessEnv
export function install(): void
export function build(): void
