import type { SyncOptions } from '../sync/index.ts'
import type { Card } from '../domain/records/index.ts'
import { builtAt } from './built-at.ts'

/** What of the browser a sync runs on. */
export const syncDoors: Omit<SyncOptions<Card>, 'pocket' | 'transport'> = {
  window,
  document,
  random: () => Math.random(),
  now: () => performance.now(),
  wallClock: () => Date.now(),
  builtAt,
  ...(navigator.locks ? { locks: navigator.locks } : {}),
}
