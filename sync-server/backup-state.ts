import type { Context } from './context.ts'
import type { LogStore } from './store.ts'

const hours36 = 36 * 3_600_000

export type BackupState = { readonly newest: string | null; readonly old: boolean }

/** Counted from the first start when there is no copy yet: a server that never made one is warned about as well. */
export async function backupState({ store, now }: Pick<Context, 'store' | 'now'>): Promise<BackupState> {
  const newest = (await store.read.meta('backup')) ?? null
  const since = newest ?? (await store.read.meta('serving-since'))
  return { newest, old: since !== undefined && Date.parse(since) + hours36 < now().getTime() }
}

export const noteBackup = (store: LogStore, at: Date): Promise<void> =>
  store.write(tx => tx.setMeta('backup', at.toISOString()))

export const noteServing = (store: LogStore, at: Date): Promise<void> =>
  store.write(async tx => {
    if ((await tx.meta('serving-since')) === undefined) await tx.setMeta('serving-since', at.toISOString())
  })

export type Care = {
  readonly needsSetup: boolean
  readonly backup?: BackupState
  /** For the screen of whoever looks after the server. */
  readonly warning?: string
}

/** What /api/health says for people. Demo data are not worth a backup. */
export async function careOf(ctx: Context): Promise<Care> {
  const needsSetup = (await ctx.accounts.count()) === 0
  if (ctx.demo) return { needsSetup }
  const backup = await backupState(ctx)
  const warning = 'Cadangan server sudah lebih dari 36 jam yang lalu. Hubungi pengelola server.'
  return { needsSetup, backup, ...(backup.old ? { warning } : {}) }
}
