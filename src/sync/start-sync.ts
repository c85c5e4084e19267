import { isClockDoubtful, tolerated } from '../db/clock-doubt.ts'
import { StorageFull } from '../db/faults.ts'
import type { Card } from '../db/context.ts'
import type { AppSaid } from '../db/device-said.ts'
import type { PhoneStore } from '../db/phone-store.ts'
import type { Pocket } from '../db/pocket-types.ts'
import type { Problem } from '../db/sync-state.ts'
import { createEngine } from './engine.ts'
import { startSchedule } from './schedule.ts'
import type { Failed, Fault, Transport } from './transport.ts'
import { inTurn, lockOf } from './turn.ts'
import type { Turns } from './turn.ts'

export type SyncOptions<C extends Card> = {
  readonly pocket: Pocket<C>
  readonly transport: Transport
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'>
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
  readonly turns: Turns
  readonly random: () => number
  readonly app?: () => Promise<AppSaid>
  /** Milliseconds; only differences count, so a clock that nobody can set. */
  readonly now: () => number
  /** What the phone believes the time to be, and what its app knows better: a wrong date makes every fetch fail. */
  readonly wallClock: () => number
  readonly builtAt: number
}

export type Sync = { now(): Promise<void>; stop(): void }

/** The doors of the browser: save, start, `online`, back on the screen, every minute, and the button. */
export function startSync<C extends Card>(options: SyncOptions<C>): Sync {
  const { pocket, transport, window, document, turns, random, app } = options
  const progress = (pulled: number, of?: number) => void pocket.report({ pulled, of })
  const begin = async () => {
    const log = await pocket.log()
    return {
      log,
      engine: createEngine({ log, transport, progress, clock: options.now, ...(app && { app }) }),
    }
  }
  const isClosed = (): boolean => pocket.closed.get() !== 'open'
  let begun: ReturnType<typeof begin> | undefined
  /** R4: what could not be begun, for want of room, is begun anew by the next sync. */
  const ready = (): ReturnType<typeof begin> =>
    (begun ??= begin().catch((error: unknown) => {
      begun = undefined
      throw error
    }))

  async function sync(): Promise<'done' | 'closed' | Failed> {
    if (isClosed()) return 'closed'
    await pocket.report({ running: true })
    const { end, problem } = await inTurn(turns, lockOf(pocket.profile.replica), tried).catch(brokenHere)
    const online = typeof end === 'string' || end.fault !== 'offline'
    await pocket.report({ running: false, pulled: undefined, of: undefined, online, problem })
    return end
  }

  async function tried(): Promise<Tried> {
    if (isClosed()) return { end: 'closed', problem: undefined }
    const { log, engine } = await ready()
    const end = await engine.syncOnce().catch(failedHere)
    const problem = end === 'done' ? await clockProblem(log.store) : await problemOf(end, log.store, options)
    return { end, problem }
  }

  const schedule = startSchedule({
    // Whatever happens, there is a next time.
    sync: () => sync().catch(failedHere),
    random,
    now: options.now,
    after(ms, run) {
      const id = window.setTimeout(run, ms)
      return () => window.clearTimeout(id)
    },
  })
  const online = () => void schedule.trigger('online')
  const visible = () => void (document.visibilityState === 'visible' && schedule.trigger('visible'))
  window.addEventListener('online', online)
  document.addEventListener('visibilitychange', visible)
  const off = pocket.onSaved(() => void schedule.trigger('saved'))
  return {
    now: () => schedule.trigger('button'),
    stop() {
      off()
      schedule.stop()
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', visible)
    },
  }
}

type Tried = { readonly end: 'done' | 'closed' | Failed; readonly problem: Problem | undefined }

const brokenHere = (error: unknown): Tried => {
  const end = failedHere(error)
  return { end, problem: end.reason }
}

/** A full disk or a damaged database stops sync, not the app: the outbox stays as it is and the screen says so. */
function failedHere(error: unknown): Failed & { readonly reason: 'storage-full' | 'damaged' } {
  return error instanceof StorageFull
    ? { fault: 'refused', reason: 'storage-full' }
    : { fault: 'refused', reason: 'damaged' }
}

/** Nothing is ordered by the phone's clock, but a wrong one makes TLS fail and dates in the forms doubtful. */
async function clockProblem(store: PhoneStore): Promise<Problem | undefined> {
  const { lastSyncAt, serverTime } = (await store.meta()).facts
  if (lastSyncAt === undefined || serverTime === undefined) return undefined
  return Math.abs(Date.parse(lastSyncAt) - serverTime) > tolerated ? 'clock' : undefined
}

const problems: Readonly<Record<Fault, Problem>> = {
  offline: 'offline',
  portal: 'portal',
  expired: 'expired',
  revoked: 'revoked',
  busy: 'busy',
  'too-large': 'server',
  server: 'server',
  full: 'server-full',
  refused: 'refused',
}

/** No certificate is valid for a phone that lives in another year: then the date is what she can mend. */
async function problemOf(
  { fault, reason }: Failed,
  store: PhoneStore,
  { wallClock, builtAt }: Pick<SyncOptions<Card>, 'wallClock' | 'builtAt'>,
): Promise<Problem> {
  if (reason === 'storage-full' || reason === 'damaged') return reason
  if (fault !== 'offline') return problems[fault]
  const { serverTime } = (await store.meta()).facts
  return isClockDoubtful(wallClock(), { builtAt, serverTime }) ? 'clock' : 'offline'
}
