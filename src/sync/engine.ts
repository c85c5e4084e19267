import type { Card, PhoneContext } from '../db/context.ts'
import type { AppSaid } from '../db/device-said.ts'
import { dropOldLog } from '../db/epoch.ts'
import { noteSync } from '../db/facts.ts'
import { dropLeaving } from '../db/leave.ts'
import { dropOld } from '../db/retention.ts'
import { compareDigests, nothingCompared } from './digest.ts'
import type { Moved } from './digest.ts'
import { openPaces } from './pace.ts'
import { pullAll } from './pull.ts'
import { pushAll } from './push.ts'
import { saying } from './saying.ts'
import { openSession } from './session.ts'
import type { Progress, Session } from './session.ts'
import { failed } from './transport.ts'
import type { Failed, Transport } from './transport.ts'

export type Engine = {
  /** Send, fetch, compare. Never two at a time; a second caller gets the end of the first. */
  syncOnce(): Promise<'done' | Failed>
}

export type EngineOptions<C extends Card> = {
  readonly log: PhoneContext<C>
  readonly transport: Transport
  readonly progress?: Progress
  /** Milliseconds; only differences count. */
  readonly clock?: () => number
  /** What the app says of itself to the server's ledger of devices. */
  readonly app?: () => Promise<AppSaid>
}

/** Sent again in the same sync: what a change of epoch put back into the outbox, and the rest of a split save. */
const maxRounds = 3

/** While nothing moves, a minute's sync is one small pull; the digest joins it now and then. */
const digestEvery = 10

export function createEngine<C extends Card>(options: EngineOptions<C>): Engine {
  const { log, progress, clock, app = async () => ({}) } = options
  const transport = saying(options.transport, log, app)
  const compared = nothingCompared()
  const paces = openPaces()
  let idle = 0
  let running: Promise<'done' | Failed> | undefined

  async function run(): Promise<'done' | Failed> {
    const s = openSession(log, transport, { progress, paces, clock })
    const moved = await exchange(s)
    if (failed(moved)) return moved
    if ((await log.store.counts()).carried > 0) {
      const { settleCarried } = await import('../db/handover/uncarry.ts')
      await settleCarried(log, s.serverTime())
    }
    await dropLeaving(log)
    await dropOldLog(log)
    await dropOld(log, s.serverTime())
    idle = moved.items > 0 ? 0 : idle + 1
    const due = idle % digestEvery === 0 || !compared.text
    const fault = due ? await compareDigests(s, compared, moved) : undefined
    if (fault) return fault
    await noteSync(log, s.serverTime(), due ? compared.differing : undefined)
    return 'done'
  }

  return {
    syncOnce() {
      running ??= run().finally(() => (running = undefined))
      return running
    },
  }
}

/** What came, or why it stopped. */
async function exchange<C extends Card>(s: Session<C>): Promise<Moved | Failed> {
  let moved: Moved = { items: 0, digest: undefined }
  for (let round = 0; round < maxRounds; round++) {
    const pushed = await pushAll(s, round === 0 ? ['pending', 'waiting'] : ['pending'])
    if (failed(pushed)) return pushed
    const pulled = await pullAll(s, pushed.brought)
    if (failed(pulled)) return pulled
    moved = { items: moved.items + pulled.items, digest: pulled.digest }
    if (!pulled.switched && !(await splitLeft(s))) return moved
  }
  return moved
}

async function splitLeft<C extends Card>({ log }: Session<C>): Promise<boolean> {
  return (await log.store.saves(['pending'])).some(row => row.split)
}
