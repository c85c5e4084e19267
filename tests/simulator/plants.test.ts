import { describe, expect, it } from 'vitest'
import { firstSeeds } from './plants.expected.ts'
import { plants } from './plants.ts'
import { firstSeedOf } from './seeds.ts'

/** A simulator that finds nothing proves nothing: each planted bug is found, by the invariant that is meant for it. */
describe('planted bugs', () => {
  it.each(Object.keys(plants))('%s is found within 2,000 seeds', { timeout: 600_000 }, async name => {
    const known = firstSeeds[name]
    const there = known === undefined ? undefined : await firstSeedOf(name, known, 1)
    expect(there ?? (await firstSeedOf(name, 1, 2000))).toBeLessThanOrEqual(2000)
  })
})
