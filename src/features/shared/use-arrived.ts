import { useSync } from './pocket.tsx'

/**
 * Whether what is counted here may be said: half of a first download would show referrals as open whose answers are
 * still to come. A pocket that never syncs has everything it will have.
 */
export function useArrived(): boolean {
  const { lastSyncAt, running, online, problem } = useSync()
  return lastSyncAt !== undefined || (!running && online && problem === undefined)
}
