import type { SyncState } from '../db/index.ts'
import { isoDay } from '../features/shared/clock.ts'
import { plainDay } from '../features/shared/words.ts'
import { Notice } from '../ui/index.ts'

const dayMs = 86_400_000

/** The server said so, or the clock stands before the last time that this phone was heard. */
export const isClockWrong = ({ problem, lastSyncAt }: SyncState, now: Date): boolean =>
  problem === 'clock' || (lastSyncAt !== undefined && Date.parse(lastSyncAt) - now.getTime() > dayMs)

/** A wrong clock orders nothing, but births "in the future" are refused by it: said on every screen, so that the sentence there makes sense. */
export const ClockNotice = ({ now }: { now: Date }) => (
  <Notice kind="kuning" title={`HP ini mengira hari ini ${plainDay(isoDay(now))}`}>
    Tanggal HP sepertinya salah. Betulkan tanggal dan jam di pengaturan HP, lalu buka lagi. Isian tidak
    hilang.
  </Notice>
)
