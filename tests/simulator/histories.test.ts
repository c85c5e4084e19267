import { describe, expect, it } from 'vitest'
import { runHistory } from './history.ts'
import { runSeeds } from './seeds.ts'

const patience = 240_000
const parts = [1, 101, 201, 301, 401, 501, 601, 701, 801, 901]

describe('histories', () => {
  it.each(parts)('a hundred from seed %i violate nothing', { timeout: patience }, async seed => {
    const { histories, violations, seeds, faults, operations } = await runSeeds({ seed, histories: 100 })
    expect({ violations, seeds }).toEqual({ violations: {}, seeds: [] })
    expect(histories).toBe(100)
    expect(faults).toBeGreaterThan(500)
    expect(operations).toBeGreaterThan(2000)
  })

  it('a hundred with a puskesmas next door violate nothing', { timeout: patience }, async () => {
    const { violations, seeds } = await runSeeds({ seed: 1, histories: 100 }, { neighbours: true })
    expect({ violations, seeds }).toEqual({ violations: {}, seeds: [] })
  })

  it('a seed that is run again is the same history to the last byte on the wire', async () => {
    const [once, again, other] = [
      await runHistory({ seed: 7 }),
      await runHistory({ seed: 7 }),
      await runHistory({ seed: 8 }),
    ]
    expect(again).toEqual(once)
    expect(other.trace).not.toBe(once.trace)
  })
})
