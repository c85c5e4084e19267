import { isClockDoubtful } from '../db/clock-doubt.ts'
import type { SyncState } from '../db/index.ts'
import { isoDay } from '../features/shared/clock.ts'
import { plainDay } from '../features/shared/words.ts'
import { Notice } from '../ui/index.ts'
import { builtAt } from './built-at.ts'

/** The server said so, or the clock stands where no time can be. */
export const isClockWrong = ({ problem, serverTime }: SyncState, now: Date): boolean =>
  problem === 'clock' || isClockDoubtful(now.getTime(), { builtAt, serverTime })

/** A wrong clock orders nothing, but births "in the future" are refused by it: said on every screen, so that the sentence there makes sense. */
export const ClockNotice = ({ now }: { now: Date }) => (
  <Notice kind="kuning" title={`HP ini mengira hari ini ${plainDay(isoDay(now))}`}>
    Tanggal HP sepertinya salah. Betulkan tanggal dan jam di pengaturan HP, lalu buka lagi. Isian tidak
    hilang.
  </Notice>
)
