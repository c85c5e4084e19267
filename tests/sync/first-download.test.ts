import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/sync/engine.ts'
import { id } from '../fixtures/entries.ts'
import { village } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'

type Step = readonly [number, number | undefined]

/** A bidan's laptop in a village where a few people are known; pages of two items, and what it was told meanwhile. */
async function laptop() {
  const v = await village()
  const kader = await phone({
    name: 'kader Melati',
    replica: v.kader.replica,
    account: v.kader.account,
    now: v.ctx.now,
    transport: injectTransport(v.app, v.kader),
  })
  for (const who of ['Siti', 'Budi', 'Tini']) await kader.save(kader.person(who), kader.draft(id(who)))
  await kader.engine.syncOnce()
  const wire = injectTransport(v.app, v.bidan)
  const asked = { digest: 0, pull: 0, signal: Infinity }
  const member = { replica: v.bidan.replica, account: v.bidan.account, role: 'bidan' } as const
  const { log } = await phone({ name: 'bidan A', ...member, posyandu: id('Desa A'), now: v.ctx.now })
  const steps: Step[] = []
  const engine = createEngine({
    log,
    transport: {
      ...wire,
      digest: () => ((asked.digest += 1), wire.digest()),
      pull: async request =>
        (asked.pull += 1) > asked.signal ? { fault: 'offline' } : wire.pull({ ...request, limit: 2 }),
    },
    progress: (pulled, of) => steps.push([pulled, of]),
  })
  return { v, kader, engine, steps, asked }
}

describe('the first download', () => {
  it('says from the start how many there are, and ends at that number', async () => {
    const { engine, steps } = await laptop()
    expect(await engine.syncOnce()).toBe('done')
    const of = steps[0]?.[1] ?? 0
    expect(of).toBeGreaterThanOrEqual(6)
    expect(steps[0]).toEqual([0, of])
    expect(steps.at(-1)).toEqual([of, of])
    expect(steps.map(s => s[0])).toEqual(steps.map(s => s[0]).toSorted((a, b) => a - b))
  })

  it('that was cut off goes on from what is there', async () => {
    const { engine, steps, asked } = await laptop()
    asked.signal = 2
    expect(await engine.syncOnce()).toMatchObject({ fault: 'offline' })
    const before = steps.at(-1)?.[0] ?? 0
    expect(before).toBeGreaterThan(0)
    steps.length = 0
    asked.signal = Infinity
    expect(await engine.syncOnce()).toBe('done')
    expect(steps[0]?.[0]).toBe(before)
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1])
  })

  it('is counted once: later pulls ask for no number', async () => {
    const { engine, kader, steps, asked } = await laptop()
    await engine.syncOnce()
    await kader.save(kader.person('Baru'))
    await kader.engine.syncOnce()
    steps.length = 0
    const counted = asked.digest
    await engine.syncOnce()
    expect(steps.map(s => s[1])).toEqual(steps.map(() => undefined))
    expect(asked.digest).toBe(counted)
  })
})
