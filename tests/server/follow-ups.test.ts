import { beforeAll, describe, expect, it } from 'vitest'
import { demoData } from '../../bench/demo/index.ts'
import type { Staff } from '../../bench/demo/index.ts'
import { book } from '../../src/app/book.ts'
import { openPocket } from '../../src/db/pocket.ts'
import { idFromParts, mayReadHealth } from '../../src/domain/log/index.ts'
import { cardVersion } from '../../src/domain/records/index.ts'
import type { Card } from '../../src/domain/records/index.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { followUps } from '../../src/domain/tasks/index.ts'
import { createEngine } from '../../src/sync/engine.ts'
import { createApp } from '../../sync-server/app.ts'
import { dayAt } from '../../sync-server/auth/clock.ts'
import { cardsFromLog } from '../../sync-server/cards-from-log.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { areasBelow, feedsOf } from '../../sync-server/tree.ts'
import { injectTransport } from '../sync/inject-transport.ts'
import { newEngine } from '../db/pocket-world.ts'
import { openBench } from './auth-world.ts'
import type { Bench } from './auth-world.ts'

/** The same list on the phone of an account and on the server, from the log of a small invented desa. */
const size = { people: 150, posyandu: 2, months: 4 } as const
let bench: Bench
let staff: readonly Staff[]
const reference = await loadGrowthReference()

beforeAll(async () => {
  bench = await openBench()
  await loadDemo(bench.ctx, size)
  staff = demoData({ today: dayAt(bench.ctx.now()), seed: 'saku-kader', ...size }).staff
})

async function onPhone(who: Staff): Promise<readonly Card[]> {
  const replica = idFromParts('HP', who.id)
  const { accounts, now } = bench.ctx
  await accounts.register(who.id, { replica, publicKey: `kunci ${replica}`, name: 'HP' })
  const cookies = { [`__Host-saku-${replica}`]: await accounts.open(replica) }
  const member = { account: who.id, replica, role: who.peran, cookies }
  let drawn = 0
  const pocket = await openPocket<Card>({
    name: `saku-${who.id}`,
    profile: { replica, account: who.id, name: who.nama, role: who.peran, areas: [] },
    book: async () => book,
    cardVersion,
    now,
    random: bytes => Uint8Array.from(Buffer.alloc(bytes, idFromParts(who.id, `${(drawn += 1)}`))),
    engine: newEngine(),
  })
  const transport = injectTransport(await createApp(bench.ctx), member)
  expect(await createEngine({ log: await pocket.log(), transport }).syncOnce()).toBe('done')
  return pocket.cards.get()
}

async function onServer(who: Staff): Promise<readonly Card[]> {
  const { read } = bench.ctx.store
  const tree = await read.areas()
  const feeds = feedsOf(areasBelow(who.wilayah, tree), tree)
  const health = mayReadHealth(who.peran)
  return cardsFromLog(read, { account: who.id, replica: 'konsol', health, feeds }, bench.ctx.kinds)
}

describe('the list of what is to be followed up', () => {
  it.each(['kader', 'bidan'] as const)('of a %s is the same on her phone and on the server', async role => {
    const who = staff.find(s => s.peran === role)
    if (!who) throw new Error(`No ${role} in the demo`)
    const reader = role === 'kader' ? 'posyandu' : 'health'
    const [phone, server] = [await onPhone(who), await onServer(who)]
    for (const on of ['2026-11-10', '2026-11-24', '2026-12-24']) {
      const asked = { on, reader, account: who.id, reference } as const
      const [here, there] = [followUps(phone, asked), followUps(server, asked)]
      expect(here.length).toBeGreaterThan(10)
      expect(here.map(f => ({ id: f.card.id, mine: f.mine, tasks: f.tasks }))).toEqual(
        there.map(f => ({ id: f.card.id, mine: f.mine, tasks: f.tasks })),
      )
      if (role === 'kader') expect(here.flatMap(f => f.tasks).filter(t => t.seenBy === 'health')).toEqual([])
    }
  })
})
