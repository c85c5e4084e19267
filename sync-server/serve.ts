import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createApp } from './app.ts'
import type { AppOptions } from './app.ts'
import type { Context } from './context.ts'
import { lockFolder } from './lock.ts'
import { watchBackups } from './serve-backup.ts'
import { openContext } from './serve-context.ts'
import { claimFolder, openPlaces } from './serve-folder.ts'
import { requireTls, trustedProxies } from './serve-proxy.ts'
import type { Settings } from './serve-settings.ts'

export type Running = { readonly ctx: Context; readonly address: string; readonly close: () => Promise<void> }
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
  const { folder, mode } = settings
  const refused = await claimFolder(folder, mode)
  if (refused) return refused
  const unlock = await lockFolder(folder)
  if (!unlock) return `Folder ${folder} sedang dipakai server lain. Hentikan dulu yang itu.`
  const places = await openPlaces(folder, ledgerFolder)
  const { ctx, close } = await openContext(places, mode === 'demo')
  await prepare?.(ctx)
  const app = await createApp(ctx, await appOptions(settings, say))
  if (settings.proxy) requireTls(app)
  const stopWatching = mode === 'serve' ? await watchBackups(ctx, places, say) : undefined
  const listening = await app.listen({ host: settings.host, port: settings.port })
  const address = settings.tls ? listening.replace(/^http:/, 'https:') : listening
  return {
    ctx,
    address,
    close: async () => {
      stopWatching?.()
      await app.close()
      await close()
      await unlock()
    },
  }
}

async function appOptions({ tls, proxy }: Settings, log: (line: string) => void): Promise<AppOptions> {
  const staticDir = resolve(import.meta.dirname, '../dist/app')
  return {
    log,
    trustProxy: proxy ? trustedProxies : false,
    ...(existsSync(staticDir) ? { staticDir } : {}),
    ...(tls ? { tls: { cert: await readFile(tls.cert), key: await readFile(tls.key) } } : {}),
  }
}
