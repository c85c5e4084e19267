import type { Call, Context } from '../../sync-server/context.ts'
import { admit } from '../../sync-server/http/authenticate.ts'
import type { Ledger, LedgerRecord } from '../../sync-server/ledger.ts'
import { routes } from '../../sync-server/routes/index.ts'
import type { LogStore } from '../../sync-server/store.ts'
import type { Base } from './base.ts'
import { http, tooLargeForTheBox } from './http.ts'
import { savesIn, withLimit, withList } from './messages.ts'
import { ledgerOf, openContext } from './open-context.ts'
import type { Plant } from './plants.ts'
import type { Rng } from './rng.ts'
import type { FaultName } from './weather.ts'

export type Request = {
  readonly method: string
  readonly path: string
  readonly replica: string
  readonly token: string
  readonly type: string
  readonly encoding: string | undefined
  readonly accept: string
  readonly bytes: Uint8Array
  /** A box on the way lets no more saves through at once. */
  readonly mostSaves?: number
  /** Nothing is given with the answer to a push. */
  readonly pageless?: boolean
  readonly happens?: ReadonlySet<FaultName>
}
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** What it was asked, as the server read it, and what it says: for witnesses, not for the phone. */
  readonly heard?: unknown
  readonly said?: unknown
}
export type Backup = {
  readonly bytes: Uint8Array
  readonly ledger: readonly LedgerRecord[]
}

/** Told of every answer before it leaves, with who asked. */
export type Witness = (path: string, call: Call, body: unknown, ctx: Context) => Promise<void>

export type Server = {
  readonly ctx: Context
  /** An older one knows nothing of the columns. */
  version: 'older' | 'today'
  /** Items of a page; undefined: as many as the product takes. */
  pageLimit: number | undefined
  /** `undefined`: its process died before it answered. */
  serve(request: Request): Promise<Answer | undefined>
  endSession(replica: string): Promise<void>
  restart(): Promise<void>
  backup(): Promise<Backup>
  /** kept: only the database was put back · backed-up: the ledger too · lost: there is no ledger any more */
  restore(backup: Backup, ledger: 'kept' | 'backed-up' | 'lost'): Promise<void>
  close(): Promise<void>
}

type Parts = {
  readonly base: Base
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly chance: Rng
  readonly plant: Plant
  readonly witness: Witness
}

class Crash extends Error {}

const calmly: ReadonlySet<FaultName> = new Set()

/** The product's routes over the product's database in memory; only clock, chance, passwords and the wire are handed in. */
export async function openServer(parts: Parts): Promise<Server> {
  const table = new Map(routes.map(r => [r.path, r]))
  const { plant, chance } = parts
  let happens = calmly
  let died = false
  const open = (bytes: Uint8Array, ledger: Ledger): Promise<Context> =>
    openContext(parts, bytes, ledger, struck)
  let ledger = await ledgerOf(parts.base.ledger, plant)
  let ctx = await open(parts.base.bytes, ledger)

  const self: Server = {
    get ctx() {
      return ctx
    },
    version: 'today',
    pageLimit: undefined,
    serve: async request => {
      happens = request.happens ?? calmly
      died = false
      const answer = await answerTo(request).catch(door.failure)
      happens = calmly
      if (!died) return answer
      await self.restart()
      return plant.answersBeforeCommit ? answer : undefined
    },
    endSession: replica => ctx.accounts.close(replica, false),
    restart: async () => {
      const bytes = await ctx.store.snapshot()
      await ctx.store.close()
      ctx = await open(bytes, ledger)
    },
    backup: async () => ({ bytes: await ctx.store.snapshot(), ledger: await ledger.records() }),
    restore: async (backup, kept) => {
      if (kept !== 'kept') ledger = await ledgerOf(kept === 'lost' ? [] : backup.ledger, plant)
      await ctx.store.close()
      ctx = await open(backup.bytes, ledger)
    },
    close: () => ctx.store.close(),
  }
  const door = http(self, parts.now)

  /** What may happen to a transaction before its commit: nothing of it may be there afterwards. */
  function struck(store: LogStore): LogStore {
    return {
      ...store,
      write: async work => {
        let done: { result: Awaited<ReturnType<typeof work>> } | undefined
        if (happens.has('locked')) throw sqliteError('SQLITE_BUSY')
        try {
          return await store.write(async tx => {
            done = { result: await work(tx) }
            if (happens.has('full')) throw sqliteError('SQLITE_FULL')
            if (happens.has('crash')) throw new Crash('The process was killed before the commit')
            return done.result
          })
        } catch (error) {
          if (!(error instanceof Crash)) throw error
          died = true
          if (done && plant.answersBeforeCommit) return done.result
          throw error
        }
      },
    }
  }

  async function answerTo(request: Request): Promise<Answer> {
    const { path, replica, token } = request
    const route = table.get(path)
    if (!route || route.access === 'public') return door.plain(404, { reason: 'tidak-ada' })
    const read = await door.read(route, request)
    const given = request.pageless ? withoutPage(read) : read
    if (savesIn(given) > (request.mostSaves ?? Infinity)) return tooLargeForTheBox
    const call = await ctx.accounts.session(replica, token)
    if (!call) return door.plain(401, { reason: 'sesi' })
    admit(route, call)
    const input = route.input?.safeParse(arrived(path, given)) ?? { success: true as const, data: undefined }
    if (!input.success) return door.plain(400, { reason: 'isian' })
    const data = (await plant.door?.(path, input.data, ctx)) ?? input.data
    const reply = await route.handle(ctx, data, call)
    await parts.witness(path, call, reply.body, ctx)
    const said = happens.has('partial') ? withList(reply.body, 'verdicts', firstSome) : reply.body
    return { ...door.sent({ ...reply, body: said }, request.accept), heard: data, said }
  }

  function arrived(path: string, given: unknown): unknown {
    const whole = withLimit(path, given, self.pageLimit)
    const turned = happens.has('reversed') ? withList(whole, 'saves', list => [...list].reverse()) : whole
    return happens.has('halfBatch') ? withList(turned, 'saves', firstSome) : turned
  }

  function firstSome(list: readonly unknown[]): readonly unknown[] {
    return list.slice(0, chance.int(list.length))
  }

  return self
}

const withoutPage = (given: unknown): unknown =>
  typeof given === 'object' && given !== null ? { ...given, page: undefined } : given

const sqliteError = (code: string): Error => Object.assign(new Error(code), { code })
