import { describe, expect, it } from 'vitest'
import { delayAfter, startSchedule } from '../../src/sync/schedule.ts'
import type { Failed } from '../../src/sync/transport.ts'

/** Time that passes only when the test says so. */
function clock() {
  let ms = 0
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => ms,
    after(delay: number, run: () => void) {
      const timer = { at: ms + delay, run }
      timers.push(timer)
      return () => void (timers = timers.filter(t => t !== timer))
    },
    next: () => Math.min(...timers.map(t => t.at)) - ms,
    async pass(by: number) {
      ms += by
      const due = timers.filter(t => t.at <= ms)
      timers = timers.filter(t => t.at > ms)
      for (const t of due) t.run()
      await settled()
    },
  }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

function scheduled(...ends: ('done' | Failed)[]) {
  const time = clock()
  const calls: number[] = []
  const schedule = startSchedule({
    sync: async () => {
      calls.push(time.now())
      return ends[calls.length - 1] ?? 'done'
    },
    after: time.after,
    now: time.now,
    random: () => 1,
  })
  return { time, calls, schedule }
}

describe('when the phone syncs', () => {
  it('at the start, after every save, and every minute while it is open', async () => {
    const { time, calls, schedule } = scheduled()
    await settled()
    expect(calls).toEqual([0])
    await time.pass(60_000)
    expect(calls).toEqual([0, 60_000])
    await schedule.trigger('saved')
    expect(calls).toHaveLength(3)
    schedule.stop()
    await time.pass(600_000)
    expect(calls).toHaveLength(3)
  })

  it('a signal that returns while a sync is failing is not missed', async () => {
    const { calls, schedule } = scheduled({ fault: 'offline' })
    void schedule.trigger('online')
    await settled()
    expect(calls).toHaveLength(2)
    schedule.stop()
  })

  it('a save during a sync is sent by the next one at once, and never two at a time', async () => {
    const time = clock()
    let running = 0
    let most = 0
    let ends: (() => void)[] = []
    const schedule = startSchedule({
      sync: async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise<void>(resolve => ends.push(resolve))
        running -= 1
        return 'done'
      },
      after: time.after,
      now: time.now,
      random: () => 1,
    })
    void schedule.trigger('saved')
    void schedule.trigger('saved')
    expect(ends).toHaveLength(1)
    ends.shift()?.()
    await settled()
    expect(ends).toHaveLength(1)
    ends.shift()?.()
    await settled()
    expect([ends.length, most]).toEqual([0, 1])
    schedule.stop()
    ends = []
  })

  it('a timer that rings a hair too early, or a clock that was set back, does not end the trying', async () => {
    const time = clock()
    let behind = 0
    const calls: number[] = []
    const schedule = startSchedule({
      sync: async () => {
        calls.push(time.now())
        return { fault: 'offline' }
      },
      after: time.after,
      now: () => time.now() - behind,
      random: () => 1,
    })
    await settled()
    behind = 1
    await time.pass(2_000)
    behind = 365 * 86_400_000
    await time.pass(4_000)
    expect(calls).toEqual([0, 2_000, 6_000])
    schedule.stop()
  })

  it('waits longer after each failure, from 2 s to 5 min, and starts anew after a success', async () => {
    const offline = { fault: 'offline' } as const
    const { time, calls } = scheduled(offline, offline, offline, 'done', offline)
    await settled()
    const waits: number[] = []
    for (let i = 0; i < 5; i++) {
      waits.push(time.next())
      await time.pass(time.next())
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 60_000, 2_000])
    expect(calls).toHaveLength(6)
    expect(delayAfter(50, 1)).toBe(300_000)
    expect(delayAfter(1, 0)).toBe(1_000)
  })

  it('never asks before the server said so, except when a person presses the button', async () => {
    const { time, calls, schedule } = scheduled({ fault: 'busy', retryAfter: 90_000 })
    await settled()
    expect(time.next()).toBe(90_000)
    await time.pass(10_000)
    await schedule.trigger('saved')
    await schedule.trigger('visible')
    expect(calls).toHaveLength(1)
    await schedule.trigger('button')
    expect(calls).toHaveLength(2)
  })
})
