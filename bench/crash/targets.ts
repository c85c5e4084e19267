import type { Target } from './target.ts'

/** Each is loaded when it is asked for. */
export const targets: Readonly<Record<string, () => Promise<Target>>> = {
  server: async () => (await import('./server/run.ts')).run,
  browser: async () => (await import('./browser/run.ts')).run,
  power: async () => (await import('./power/run.ts')).run,
  restore: async () => (await import('./restore/run.ts')).run,
  damage: async () => (await import('./damage/run.ts')).run,
  room: async () => (await import('./room/run.ts')).run,
  disk: async () => (await import('./disk/run.ts')).run,
}
