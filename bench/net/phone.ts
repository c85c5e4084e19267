import { plainCodec } from '../../src/db/codec.ts'
import type { Card, PhoneContext } from '../../src/db/context.ts'
import { openLog } from '../../src/db/open-log.ts'
import { phoneRules } from '../../src/db/rules.ts'
import { saveRow } from '../../src/db/saves.ts'
import type { Save } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { createEngine } from '../../src/sync/engine.ts'
import { httpTransport } from '../../src/sync/index.ts'
import { emptyDisk, memoryStore } from '../../tests/simulator/memory-store.ts'
import type { Session } from '../real-server.ts'

/** The product's log, engine and transport over a disk in memory: what is measured is the line. */
export type BenchPhone = {
  /** Into the outbox, as if saved on it. */
  hold(saves: readonly Save[]): Promise<void>
  /** One sync by this way; tells when the last push was answered, and when all was done. */
  sync(way: Way): Promise<{ readonly acked: number; readonly done: number; readonly ended: boolean }>
  pending(): Promise<number>
  /** Requests that carried records up so far. */
  pushes(): number
}

export type Way = { readonly fetch: typeof fetch; readonly url: string }

export async function benchPhone(account: string, { replica }: Session): Promise<BenchPhone> {
  const disk = emptyDisk()
  const log: PhoneContext<Card> = {
    store: memoryStore(disk),
    codec: plainCodec,
    kinds,
    summarise: (_, { id }) => ({ id }),
    account,
    keepsHealth: false,
    now: () => new Date(),
    random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
    rules: phoneRules,
    onChange: () => undefined,
  }
  await openLog(log, replica)
  let now: Way = { fetch, url: '' }
  let [acked, pushes] = [0, 0]
  const transport = httpTransport({
    replica,
    fetch: async (input, init) => now.fetch(`${now.url}${String(input)}`, init),
  })
  const engine = createEngine({
    log,
    transport: {
      ...transport,
      push: async request => {
        const outcome = await transport.push(request)
        acked = performance.now()
        pushes += 1
        return outcome
      },
    },
    clock: () => performance.now(),
  })
  return {
    hold: async saves => {
      const rows = await Promise.all(saves.map(({ save, entries }) => saveRow(log, save, entries)))
      const { head } = await log.store.meta()
      await log.store.commit({ expect: head ? { head } : {}, puts: { saves: rows } })
    },
    sync: async way => {
      now = way
      const began = performance.now()
      const end = await engine.syncOnce()
      return {
        acked: (acked - began) / 1000,
        done: (performance.now() - began) / 1000,
        ended: end === 'done',
      }
    },
    pending: async () => (await log.store.counts()).pending,
    pushes: () => pushes,
  }
}
