import { describe, expect, it } from 'vitest'
import type { PushRequest, Verdict } from '../../src/domain/log/index.ts'
import { paceOf } from '../../src/sync/pace.ts'
import { createEngine } from '../../src/sync/engine.ts'
import type { Transport } from '../../src/sync/transport.ts'
import { id } from '../fixtures/entries.ts'
import { rng } from '../simulator/rng.ts'
import { phone } from './phone.ts'

const no = async () => ({ fault: 'offline' }) as const

type Line = { readonly bytesPerSecond: number; readonly cuts?: number; readonly seed?: number }

/** What a server waits for a request, and what every request weighs by itself. */
const patienceMs = 15_000
const headers = 1000
const weigh = (request: PushRequest): number => headers + JSON.stringify(request.saves).length / 14

/** A phone with 500 records on a line of such a speed, by a clock of its own. Cut at any place of the way. */
async function onLine({ bytesPerSecond, cuts = 0, seed = 1 }: Line) {
  const chance = rng(seed)
  let ms = 0
  let [seq, bytes, again] = [0, 0, 0]
  const heard: number[] = []
  const sent: string[][] = []
  const answered = new Set<string>()
  const accepted = (s: PushRequest['saves'][number]): Verdict => {
    answered.add(s.save)
    return {
      save: s.save,
      verdict: 'accepted',
      placed: s.entries.map(e => ({ id: (e as { id: string }).id, seq: (seq += 1), month: 202611 })), // made by save()
    }
  }
  const push: Transport['push'] = async request => {
    const size = weigh(request)
    const reaches = Math.min(
      chance.chance(cuts) ? size * chance.next() : size,
      (bytesPerSecond * patienceMs) / 1000,
    )
    sent.push(request.saves.map(s => s.save))
    again += request.saves.filter(s => answered.has(s.save)).length
    bytes += reaches
    ms += (reaches / bytesPerSecond) * 1000
    if (reaches < size) return { fault: 'offline' }
    ms += 300
    heard.push(ms)
    return { answer: { epoch: 'e', verdicts: request.saves.map(accepted) } }
  }
  const p = await phone()
  for (let i = 0; i < 500; i++) await p.save(p.person(`orang ${i}`, { catatan: 'x'.repeat(400) }))
  const transport: Transport = { push, pull: no, digest: no, bucket: no, entries: no }
  const engine = createEngine({ log: p.log, transport, clock: () => ms })
  while ((await p.states())['pending']) await engine.syncOnce()
  return { heard, sent, answered, bytes, again }
}

const longestWait = (heard: readonly number[]): number =>
  Math.max(...heard.map((at, i) => at - (heard[i - 1] ?? 0)))

describe('P12 how much goes at once', () => {
  it.each([64_000, 16_000, 8_000])('at %i bit/s something is done every ten seconds', async bits => {
    const { heard, sent } = await onLine({ bytesPerSecond: bits / 8 })
    expect(longestWait(heard)).toBeLessThan(10_000)
    expect(sent.flat()).toHaveLength(500)
  })

  it('at 2 kbit/s the first try is too much, and then it goes on', async () => {
    const { heard } = await onLine({ bytesPerSecond: 250 })
    expect(heard[0]).toBeLessThan(3 * patienceMs)
    const later = heard.slice(1).map((at, i) => at - (heard[i] ?? 0))
    expect(Math.max(...later)).toBeLessThan(10_000)
  })

  it('a good line carries the rest in one message', async () => {
    const { sent } = await onLine({ bytesPerSecond: 1_000_000 })
    expect(sent).toHaveLength(2)
  })

  it('with a fifth of the messages cut costs at most 1.3 times the bytes, and nothing answered is sent again', async () => {
    const whole = await onLine({ bytesPerSecond: 8000 })
    const runs = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(seed => onLine({ bytesPerSecond: 8000, cuts: 0.2, seed })),
    )
    const mean = runs.reduce((sum, r) => sum + r.bytes, 0) / runs.length
    expect(mean / whole.bytes).toBeLessThan(1.3)
    expect(runs.map(r => r.again)).toEqual(runs.map(() => 0))
    expect(runs.map(r => r.answered.size)).toEqual(runs.map(() => 500))
  })
})

describe('P12 the pace', () => {
  const bounds = { least: 10, first: 100, most: 1000 }

  it('grows by what came through quickly, to what fits into eight seconds', () => {
    const pace = paceOf(bounds)
    pace.passed(100, 4000)
    expect(pace.size()).toBe(200)
    pace.passed(200, 100)
    expect(pace.size()).toBe(1000)
  })

  it('a little that took a while says nothing against more', () => {
    const pace = paceOf(bounds)
    pace.passed(1, 900)
    expect(pace.size()).toBe(100)
  })

  it('shrinks after what took long and after what was cut, never below the least', () => {
    const pace = paceOf(bounds)
    pace.passed(100, 16_000)
    expect(pace.size()).toBe(50)
    pace.stopped(5000)
    pace.stopped(5000)
    expect(pace.size()).toBe(10)
  })

  it('without any signal learns nothing', () => {
    const pace = paceOf(bounds)
    pace.stopped(3)
    expect(pace.size()).toBe(100)
  })
})

it('P12 a page is asked for by the pace of the pages', async () => {
  const limits: (number | undefined)[] = []
  const p = await phone()
  let ms = 0
  const page = (more: boolean) => ({
    answer: { epoch: 'e', feeds: [id('Melati')], items: [], cursor: `c${limits.length}`, more },
  })
  const transport: Transport = {
    push: no,
    digest: no,
    bucket: no,
    entries: no,
    pull: async request => {
      limits.push(request.limit)
      ms += 20_000
      return limits.length < 3 ? { fault: 'offline' } : page(false)
    },
  }
  const engine = createEngine({ log: p.log, transport, clock: () => ms })
  for (let i = 0; i < 3; i++) await engine.syncOnce()
  expect(limits).toEqual([500, 125, 31])
})
