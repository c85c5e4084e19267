import type { PhoneBase } from './context.ts'
import type { Damage, SaveCounts } from './phone-store.ts'
import { reachedBy } from './sentinel.ts'
import type { Mark } from './sentinel.ts'

export const problems = [
  'offline',
  'portal',
  'expired',
  'revoked',
  'busy',
  'server',
  'server-full',
  'refused',
  'storage-full',
  'damaged',
  'clock',
] as const
export type Problem = (typeof problems)[number]

/** N counts saves, one press of Simpan each (RULES.md D5). */
export type SyncState = {
  readonly waiting: number
  readonly sent: number
  readonly waitingOnServer: number
  readonly toFix: number
  readonly running: boolean
  readonly online: boolean
  /** Entries received so far by the pull that is running. */
  readonly pulled?: number
  /** How many the first download has in all, as the server counts them. */
  readonly of?: number
  readonly lastSyncAt?: string
  /** What the server's clock said then, in milliseconds. */
  readonly serverTime?: number
  readonly problem?: Problem
  /** What lies here was not compared yet with what lay here: nothing is said to be sent. */
  readonly checking?: true
  /** Saves had vanished from this phone, and nobody has looked after it yet. */
  readonly damage?: Damage
}

/** What the syncing tab tells; the counts come from the database itself. */
export type SyncReport = {
  readonly running?: boolean
  readonly online?: boolean
  readonly pulled?: number | undefined
  readonly of?: number | undefined
  readonly problem?: Problem | undefined
}

export const firstSyncState: SyncState = {
  waiting: 0,
  sent: 0,
  waitingOnServer: 0,
  toFix: 0,
  running: false,
  online: true,
}

export type Counted = { readonly state: Partial<SyncState>; readonly reached?: Mark }

export async function counted(ctx: Pick<PhoneBase, 'store'>): Promise<Counted> {
  const [counts, { head, facts, place }] = await Promise.all([ctx.store.counts(), ctx.store.meta()])
  const { lastSyncAt, serverTime, damage } = facts
  // W6: what others wrote stays beside her own until all of it is answered, and is not hers.
  const others =
    place.proof === undefined ? 0 : (await ctx.store.saves(['sent'])).filter(row => row.rescued).length
  return {
    state: {
      waiting: counts.pending,
      sent: counts.sent - others,
      waitingOnServer: counts.waiting,
      toFix: counts.rejected,
      ...(lastSyncAt !== undefined && { lastSyncAt }),
      ...(serverTime !== undefined && { serverTime }),
      ...(damage && { damage }),
    },
    ...(head && { reached: { ...reachedBy(head), unsent: openIn(counts) } }),
  }
}

/** Saves that the server has not taken. */
export const openIn = ({ pending, waiting, rejected }: SaveCounts): number => pending + waiting + rejected

/** `undefined` in a report takes the field away. */
export function reported(state: SyncState, report: SyncReport): SyncState {
  const { pulled, of, problem, ...rest } = { ...state, ...report }
  return {
    ...rest,
    ...(pulled !== undefined && { pulled }),
    ...(of !== undefined && { of }),
    ...(problem !== undefined && { problem }),
  }
}
