import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import type { AppOptions } from './app.ts'
import type { Context } from './context.ts'
import { movedRefusal } from './copy/moved.ts'
import { lockFolder } from './lock.ts'
import { watchBackups } from './serve-backup.ts'
import { followFigures } from './serve-figures.ts'
import { openContext } from './serve-context.ts'
import type { Opened } from './serve-context.ts'
import { claimFolder, openPlaces } from './serve-folder.ts'
import type { Places } from './serve-folder.ts'
import { requireTls, trustedProxies } from './serve-proxy.ts'
import type { Mode, Settings } from './serve-settings.ts'
import { UnusableDatabase } from './unusable.ts'

export type Running = {
  readonly ctx: Context
  readonly address: string
  /** Resolves when the database may be another one: whoever runs the server closes it and starts it anew. */
  readonly lost: Promise<void>
  readonly close: () => Promise<void>
}
type Hooks = {
  readonly say: (line: string) => void
  /** Fills an empty server before it listens. */
  readonly prepare?: (ctx: Context) => Promise<void>
  readonly ledgerFolder?: string | undefined
}

/** A running server, or the sentence that says why there is none. */
export async function startServer(
  settings: Settings,
  { say, prepare, ledgerFolder }: Hooks,
): Promise<Running | string> {
  const { folder, mode, postgres } = settings
  const tls = await readTls(settings)
  if (typeof tls === 'string') return tls
  const refused = await claimFolder(folder, mode)
  if (refused) return refused
  const moved = postgres === undefined ? await movedRefusal(folder) : undefined
  if (moved !== undefined) return moved
  const unlock = postgres === undefined ? await lockFolder(folder) : () => undefined
  if (!unlock) return `Folder ${folder} sedang dipakai server lain. Hentikan dulu yang itu.`
  const places = await openPlaces(folder, ledgerFolder, postgres)
  const opened = await openOrSay(places, mode)
  if (typeof opened === 'string') {
    unlock()
    return opened
  }
  const { ctx, lost, weakness, close } = opened
  if (weakness !== undefined) say(weakness)
  await prepare?.(ctx)
  const app = await createApp(ctx, {
    log: say,
    trustProxy: settings.proxy ? trustedProxies : false,
    ...tls,
    ...builtApp(),
  })
  if (settings.proxy) requireTls(app)
  const address = await listen(app, settings)
  const stopWatching = mode === 'serve' && address ? await watchBackups(ctx, places, say) : undefined
  const stopFigures = address ? followFigures(places, say) : undefined
  const end = async (): Promise<void> => {
    stopWatching?.()
    await app.close()
    await stopFigures?.()
    await close()
    unlock()
  }
  if (address) return { ctx, address, lost, close: end }
  await end()
  return `Port ${settings.port} sedang dipakai program lain. Pilih yang lain dengan SAKU_PORT.`
}

async function openOrSay(places: Places, mode: Mode): Promise<Opened | string> {
  try {
    return await openContext(places, mode === 'demo')
  } catch (error) {
    if (error instanceof UnusableDatabase) return error.message
    throw error
  }
}

async function listen(app: FastifyInstance, { host, port, tls }: Settings): Promise<string | undefined> {
  try {
    const listening = await app.listen({ host, port })
    return tls ? listening.replace(/^http:/, 'https:') : listening
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
    throw error
  }
}

async function readTls({ tls }: Settings): Promise<Pick<AppOptions, 'tls'> | string> {
  if (!tls) return {}
  try {
    return { tls: { cert: await readFile(tls.cert), key: await readFile(tls.key) } }
  } catch {
    return `Sertifikat tidak bisa dibaca: ${tls.cert}, ${tls.key}. Periksa letak dan izinnya.`
  }
}

function builtApp(): Pick<AppOptions, 'staticDir'> {
  const staticDir = resolve(import.meta.dirname, '../dist/app')
  return existsSync(staticDir) ? { staticDir } : {}
}
