import { applyLedger } from '../../sync-server/auth/apply-ledger.ts'
import { sqliteAccounts } from '../../sync-server/auth/sqlite-accounts.ts'
import type { Context } from '../../sync-server/context.ts'
import { admit } from '../../sync-server/http/authenticate.ts'
import { toldOf } from '../../sync-server/http/errors.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import type { Ledger, LedgerRecord } from '../../sync-server/ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { routes } from '../../sync-server/routes/index.ts'
import { serverRules } from '../../sync-server/rules.ts'
import { sqliteStore } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import type { LogStore } from '../../sync-server/store.ts'
import type { Call } from '../../sync-server/context.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { testSeals } from '../fixtures/seals.ts'
import { quickPasswords, secret } from './base.ts'
import type { Base } from './base.ts'
import type { Plant } from './plants.ts'
import { transposed } from './transposed.ts'

export type Request = {
  readonly path: string
  readonly replica: string
  readonly token: string
  readonly body: string
}
export type Answer = { readonly status: number; readonly body: string }
export type Backup = {
  readonly bytes: Uint8Array
  readonly ledger: readonly LedgerRecord[]
  readonly at: number
}

/** Told of every answer before it leaves, with who asked. */
export type Witness = (path: string, call: Call, body: unknown, ctx: Context) => Promise<void>

export type Server = {
  readonly ctx: Context
  serve(request: Request): Promise<Answer>
  /** The process dies in the next transaction of a push: nothing of it may be there afterwards. */
  crashNext: boolean
  backup(): Promise<Backup>
  restore(backup: Backup, ledger: 'kept' | 'lost'): Promise<void>
  close(): Promise<void>
}

type Parts = {
  readonly base: Base
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly plant: Plant
  readonly witness: Witness
}

export class Crash extends Error {}

/** The product's routes over the product's database in memory; only clock, chance, passwords and the wire are handed in. */
export async function openServer(parts: Parts): Promise<Server> {
  const table = new Map(routes.map(r => [r.path, r]))
  let ctx = await openContext(parts, parts.base.bytes, await ledgerOf(parts.base.ledger), server =>
    crashing(server),
  )
  const self: Server = {
    get ctx() {
      return ctx
    },
    crashNext: false,
    serve: async request => {
      try {
        return await answerTo(request)
      } catch (error) {
        const { status, ...told } = toldOf(error)
        return { status, body: JSON.stringify(told) }
      } finally {
        self.crashNext = false
      }
    },
    backup: async () => ({
      bytes: await ctx.store.snapshot(),
      ledger: await ctx.ledger.records(),
      at: await ctx.store.read.highWater(),
    }),
    restore: async (backup, kept) => {
      const ledger = kept === 'kept' ? ctx.ledger : await ledgerOf(backup.ledger)
      await ctx.store.close()
      ctx = await openContext(parts, backup.bytes, ledger, crashing)
    },
    close: () => ctx.store.close(),
  }

  function crashing(store: LogStore): LogStore {
    return {
      ...store,
      write: async work => {
        let done: { result: Awaited<ReturnType<typeof work>> } | undefined
        try {
          return await store.write(async tx => {
            done = { result: await work(tx) }
            if (self.crashNext) throw new Crash('The process was killed before the commit')
            return done.result
          })
        } catch (error) {
          if (error instanceof Crash && done && parts.plant.answersBeforeCommit) return done.result
          throw error
        }
      },
    }
  }

  async function answerTo({ path, replica, token, body }: Request): Promise<Answer> {
    const route = table.get(path)
    if (!route || route.access === 'public') throw new Error(`No route ${path}`)
    const call = await ctx.accounts.session(replica, token)
    if (!call) return { status: 401, body: '{"reason":"sesi"}' }
    admit(route, call)
    const given: unknown = JSON.parse(body)
    const input = route.input ? route.input.safeParse(given) : { success: true as const, data: undefined }
    if (!input.success) return { status: 400, body: '{"reason":"isian"}' }
    const data = (await parts.plant.door?.(path, input.data, ctx)) ?? input.data
    const reply = await route.handle(ctx, data, call)
    await parts.witness(path, call, reply.body, ctx)
    return { status: reply.status, body: JSON.stringify(reply.columns ? transposed(reply.body) : reply.body) }
  }

  return self
}

async function openContext(
  { now, random, plant }: Parts,
  bytes: Uint8Array,
  ledger: Ledger,
  crashing: (store: LogStore) => LogStore,
): Promise<Context> {
  const handle = openHandle({ bytes })
  const bare = sqliteStore(handle)
  const store = crashing(plant.store?.(bare) ?? bare)
  const accounts = sqliteAccounts({ handle, areas: store.read.areas, now, random })
  const rules = { ...serverRules, ...plant.serverRules }
  const fixed = { kinds, rules, now, random, secret, passwords: quickPasswords, demo: false }
  const ctx: Context = { store, accounts, ledger, seals: testSeals, ...fixed }
  if (!plant.forgetsEpoch) await recover(ctx)
  await applyLedger(ctx)
  return ctx
}

async function ledgerOf(records: readonly LedgerRecord[]): Promise<Ledger> {
  const ledger = memoryLedger()
  for (const record of records) await ledger.append(record)
  return ledger
}
