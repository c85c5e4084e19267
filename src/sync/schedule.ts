import type { Failed } from './transport.ts'

/** Why a sync is wanted. A person who presses the button does not wait for a back-off. */
export type Trigger = 'start' | 'saved' | 'online' | 'visible' | 'timer' | 'button'

export type ScheduleOptions = {
  readonly sync: () => Promise<'done' | 'closed' | Failed>
  readonly after: (ms: number, run: () => void) => () => void
  /** 0 to 1; spreads the phones of a posyandu that lost and found the signal together. */
  readonly random: () => number
  readonly now: () => number
  readonly onEnd?: (end: 'done' | 'closed' | Failed) => void
}

export type Schedule = { trigger(why: Trigger): Promise<void>; stop(): void }

const every = 60_000
const firstDelay = 2_000
const longestDelay = 300_000
const impatient: ReadonlySet<Trigger> = new Set(['button', 'online'])
/** What happens while one runs and may have come too late for it: a save, the signal, a person. */
const wantsAnother: ReadonlySet<Trigger> = new Set(['saved', 'button', 'online'])

/** 2 s, 4 s … 5 min, each half of it by chance; never before the server said it may be asked again. */
export function delayAfter(failures: number, random: number, retryAfter = 0): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 20))
  return Math.max(full / 2 + (full / 2) * random, retryAfter)
}

export function startSchedule({ sync, after, random, now, onEnd }: ScheduleOptions): Schedule {
  let failures = 0
  let notBefore = 0
  let running: Promise<void> | undefined
  let again: Trigger | undefined
  let stopped = false
  let cancel: (() => void) | undefined

  async function run(): Promise<void> {
    const end = await sync()
    if (stopped) return
    const fault = typeof end === 'string' ? undefined : end
    failures = fault ? failures + 1 : 0
    const delay = fault ? delayAfter(failures, random(), fault.retryAfter) : every
    notBefore = fault ? now() + delay : 0
    onEnd?.(end)
    plan(delay)
  }

  function plan(delay: number): void {
    cancel?.()
    cancel = after(delay, () => void trigger('timer'))
  }

  function trigger(why: Trigger): Promise<void> {
    if (stopped) return Promise.resolve()
    if (running) {
      if (wantsAnother.has(why)) again = impatient.has(why) ? why : (again ?? why)
      return running
    }
    // The timer was set for that very moment: by a hair too early it must not be the last.
    if (!impatient.has(why) && why !== 'timer' && now() < notBefore) return Promise.resolve()
    running = run().finally(() => {
      running = undefined
      const why = again
      again = undefined
      if (why) void trigger(why)
    })
    return running
  }

  void trigger('start')
  return {
    trigger,
    stop() {
      stopped = true
      cancel?.()
    },
  }
}
