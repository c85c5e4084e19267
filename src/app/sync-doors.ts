import type { SyncOptions } from '../sync/index.ts'
import type { Card } from '../domain/records/index.ts'
import { builtAt } from './built-at.ts'

/** Longer than a window waits for a dead line: by then it lets go, unless the phone has frozen it. */
const turnMs = 60_000

/** What of the browser a sync runs on. */
export const syncDoors: Omit<SyncOptions<Card>, 'pocket' | 'transport'> = {
  window,
  document,
  random: () => Math.random(),
  now: () => performance.now(),
  wallClock: () => Date.now(),
  builtAt,
  turns: {
    patience: () => AbortSignal.timeout(turnMs),
    ...(navigator.locks && { locks: navigator.locks }),
  },
}
