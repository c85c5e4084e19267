import { describe, expect, it } from 'vitest'
import { drill } from '../../bench/crash/restore/drill.ts'
import { isGood } from '../../bench/crash/restore/run.ts'
import { ways } from '../../bench/crash/restore/server.ts'
import { phoneRules } from '../../src/db/rules.ts'

describe('a server that is put back while its puskesmas is at work', () => {
  it.each(ways.map((way, n) => [way, n] as const))(
    'H2 H3 H5 by "%s": phones bring everything back by themselves, who was put out stays out, who was let in works on',
    async (way, n) => {
      const drilled = await drill(n, way)
      expect(drilled).toMatchObject({ lost: 0, stuck: 0, newEpochs: 1, faults: [] })
      expect(isGood(drilled)).toBe(true)
      expect(drilled.broughtBack).toBeGreaterThan(0)
    },
  )

  it('H3 is what brings it back: phones that offer nothing again lose, and the drill sees it', async () => {
    const drilled = await drill(1, 'copy', { rules: { ...phoneRules, offersAgain: false } })
    expect(drilled.lost).toBeGreaterThan(0)
    expect(isGood(drilled)).toBe(false)
  })
})
