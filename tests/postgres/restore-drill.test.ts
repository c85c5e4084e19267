import { describe, expect, it } from 'vitest'
import { phoneRules } from '../../src/db/rules.ts'
import { rng } from '../simulator/rng.ts'
import { drill } from '../../bench/crash/restore/drill.ts'
import { recovered, stateOf } from '../../bench/crash/restore/judge.ts'
import { begin, forgetSomebody, live } from '../../bench/crash/restore/life.ts'
import { isGood } from '../../bench/crash/restore/run.ts'
import { openServer, waysInPostgres } from '../../bench/crash/restore/server.ts'
import { emptyDatabase } from './database.ts'

/** The drills of tests/server/restore-drill.test.ts, by the commands, with the server on PostgreSQL. */

describe('a server on PostgreSQL that is put back while its puskesmas is at work', () => {
  it.each(waysInPostgres.map((way, n) => [way, n] as const))(
    'H2 H3 H5 by "%s": phones bring everything back by themselves, who was put out stays out, who was let in works on',
    async (way, n) => {
      const postgres = { postgres: await emptyDatabase(), lost: await emptyDatabase() }
      const drilled = await drill(n, way, { postgres })
      expect(drilled).toMatchObject({ lost: 0, stuck: 0, newEpochs: 1, faults: [] })
      expect(isGood(drilled)).toBe(true)
      expect(drilled.broughtBack).toBeGreaterThan(0)
    },
  )
})

describe('a server that moves from its file to PostgreSQL', () => {
  it('H7 P7 phones go on without noticing: same epoch, every cursor true, nothing lost, who was put out stays out', async () => {
    const clock = { ms: Date.now() - 40 * 3_600_000 }
    const server = await openServer(() => new Date(clock.ms))
    const life = await begin(server, { clock, chance: rng(5), rules: phoneRules })
    await live(life, clock.ms + 3_600_000, 12)
    await life.office.revokePhones('Wati')
    const out = life.phones.splice(1, 1)
    const forgotten = await forgetSomebody(life)
    for (const phone of life.phones) await phone.sync()
    // Written before the move and sent after it.
    await live(life, clock.ms + 3_600_000, 4)
    const before = await stateOf(life, forgotten)

    await server.move(await emptyDatabase())

    const pulls = life.phones.map(p => p.disk.meta.head?.generation)
    await live(life, clock.ms + 3_600_000, 6)
    expect(await recovered(life, before, forgotten)).toMatchObject({
      lost: 0,
      onlyOnTheLostPhone: 0,
      forgottenCameBack: false,
      stuck: 0,
      newEpochs: 0,
      faults: [],
    })
    expect(life.phones.map(p => p.disk.meta.head?.generation)).toEqual(pulls)
    for (const phone of out) expect(await phone.sync()).not.toBe('done')
    await server.close()
  })
})
