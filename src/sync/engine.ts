import type { Card, PhoneContext } from '../db/context.ts'
import { dropOldLog } from '../db/epoch.ts'
import { noteSync } from '../db/facts.ts'
import { dropLeaving } from '../db/leave.ts'
import { dropOld } from '../db/retention.ts'
import { compareDigests, nothingCompared } from './digest.ts'
import { pullAll } from './pull.ts'
import { pushAll } from './push.ts'
import { openSession } from './session.ts'
import type { Progress, Session } from './session.ts'
import type { Failed, Transport } from './transport.ts'

export type Engine = {
  /** Send, fetch, compare. Never two at a time; a second caller gets the end of the first. */
  syncOnce(): Promise<'done' | Failed>
}

export type EngineOptions<C extends Card> = {
  readonly log: PhoneContext<C>
  readonly transport: Transport
  readonly progress?: Progress
}

/** Sent again in the same sync: what a change of epoch put back into the outbox, and the rest of a split save. */
const maxRounds = 3

/** While nothing moves, a minute's sync is one small pull; the digest joins it now and then. */
const digestEvery = 10

export function createEngine<C extends Card>({ log, transport, progress }: EngineOptions<C>): Engine {
  const compared = nothingCompared()
  let idle = 0
  let running: Promise<'done' | Failed> | undefined

  async function run(): Promise<'done' | Failed> {
    const s = openSession(log, transport, progress)
    const moved = await exchange(s)
    if (typeof moved !== 'number') return moved
    await dropLeaving(log)
    await dropOldLog(log)
    await dropOld(log, s.serverTime())
    idle = moved > 0 ? 0 : idle + 1
    const fault =
      idle % digestEvery === 0 || !compared.text ? await compareDigests(s, compared, moved > 0) : undefined
    if (fault) return fault
    await noteSync(log, s.serverTime())
    return 'done'
  }

  return {
    syncOnce() {
      running ??= run().finally(() => (running = undefined))
      return running
    },
  }
}

/** How many items came, or why it stopped. */
async function exchange<C extends Card>(s: Session<C>): Promise<number | Failed> {
  let items = 0
  for (let round = 0; round < maxRounds; round++) {
    const stopped = await pushAll(s, round === 0 ? ['pending', 'waiting'] : ['pending'])
    if (stopped) return stopped
    const pulled = await pullAll(s)
    if ('fault' in pulled) return pulled
    items += pulled.items
    if (!pulled.switched && !(await splitLeft(s))) return items
  }
  return items
}

async function splitLeft<C extends Card>({ log }: Session<C>): Promise<boolean> {
  return (await log.store.saves(['pending'])).some(row => row.split)
}
