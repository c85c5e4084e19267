import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../../../sync-server/app.ts'
import { setupCode } from '../../../sync-server/auth/codes.ts'
import { copyDatabase } from '../../../sync-server/backup-copy.ts'
import { backUp } from '../../../sync-server/backup.ts'
import type { Context } from '../../../sync-server/context.ts'
import { openContext } from '../../../sync-server/serve-context.ts'
import { openPlaces } from '../../../sync-server/serve-folder.ts'
import type { Places } from '../../../sync-server/serve-folder.ts'

/**
 * How an operator gets a server back: the command, the file put back by hand, an older replica that takes the place, or
 * nothing but the ledger, because no copy of the database is left.
 */
export const ways = ['restore', 'copy', 'replica', 'ledger-only'] as const
/** In PostgreSQL: over the database that is there, and into an empty one where it is gone. */
export const waysInPostgres = ['restore', 'restore-elsewhere'] as const
export type Way = (typeof ways)[number] | (typeof waysInPostgres)[number]

/** The product's server over files and real HTTP at one address; only its clock is handed in. */
export type DrillServer = {
  readonly url: string
  readonly setupCode: string
  readonly ctx: Context
  readonly places: Places
  /** A tested backup, and at the same moment what a replica that lags has. */
  backUp(): Promise<void>
  /** Stops, puts back by this way, and serves again at the same address. */
  restore(way: Way): Promise<void>
  /** Stops, moves to this PostgreSQL, and serves from there at the same address. */
  move(postgres: string): Promise<void>
  close(): Promise<void>
}

type Running = { readonly ctx: Context; readonly app: FastifyInstance; end(): Promise<void> }

/** `lost`: the address of an empty PostgreSQL, which takes the place of the one that is gone. */
export type InPostgres = { readonly postgres: string; readonly lost: string }

export async function openServer(now: () => Date, given?: InPostgres): Promise<DrillServer> {
  const root = mkdtempSync(join(tmpdir(), 'saku-drill-'))
  const ledgerFolder = join(root, 'ledger')
  const replica = join(root, 'replica.sqlite')
  let folder = join(root, 'data')
  mkdirSync(folder)
  let postgres = given?.postgres
  let places = await openPlaces(folder, ledgerFolder, postgres)
  let running = await serve(places, now)
  const url = await running.app.listen({ host: '127.0.0.1', port: 0 })
  const port = Number(new URL(url).port)
  let backup = ''

  const putBack: Readonly<Record<Way, () => void | Promise<void>>> = {
    restore: () => byCommand(['restore', backup], folder, ledgerFolder, postgres),
    'restore-elsewhere': async () => {
      postgres = given?.lost
      places = await openPlaces(folder, ledgerFolder, postgres)
      byCommand(['restore', backup], folder, ledgerFolder, postgres)
    },
    copy: () => {
      removeDatabase(places)
      copyFileSync(backup, places.database)
    },
    'ledger-only': () => removeDatabase(places),
    replica: async () => {
      folder = join(root, 'other-machine')
      mkdirSync(folder)
      places = await openPlaces(folder, ledgerFolder)
      copyFileSync(replica, places.database)
    },
  }

  return {
    url,
    setupCode: setupCode(places.secret),
    get ctx() {
      return running.ctx
    },
    get places() {
      return places
    },
    backUp: async () => {
      const done = await backUp(places, places.backups, now())
      const copied = await copyDatabase(places, replica)
      if (done.outcome === 'bad') throw new Error(`The backup was not good: ${done.why}`)
      if (copied.outcome === 'bad') throw new Error(`The replica was not good: ${copied.why}`)
      backup = done.file
    },
    restore: async way => {
      await running.end()
      await putBack[way]()
      running = await serve(places, now)
      await running.app.listen({ host: '127.0.0.1', port })
    },
    move: async to => {
      await running.end()
      byCommand(['pindah'], folder, ledgerFolder, to)
      postgres = to
      places = await openPlaces(folder, ledgerFolder, to)
      running = await serve(places, now)
      await running.app.listen({ host: '127.0.0.1', port })
    },
    close: async () => {
      await running.end()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function removeDatabase({ database }: Places): void {
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
}

async function serve(places: Places, now: () => Date): Promise<Running> {
  const { ctx, close } = await openContext(places, false, now)
  const app = await createApp(ctx)
  app.addHook('onSend', async (_, reply) => void reply.header('date', now().toUTCString()))
  return {
    ctx,
    app,
    end: async () => {
      await app.close()
      await close()
    },
  }
}

const command = resolve(import.meta.dirname, '../../../sync-server/cli/main.ts')

function byCommand(args: readonly string[], folder: string, ledger: string, postgres?: string): void {
  const env = { ...process.env, SAKU_DATA: folder, SAKU_LEDGER: ledger }
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: postgres === undefined ? env : { ...env, DATABASE_URL: postgres },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`saku ${args[0]} ended with ${status}: ${stderr}`)
}
