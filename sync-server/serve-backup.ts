import { backUp, isDue } from './backup.ts'
import { backupState, noteBackup, noteServing } from './backup-state.ts'
import type { Context } from './context.ts'
import { pruneRefused } from './recover.ts'
import type { Places } from './serve-folder.ts'

const hour = 3_600_000
type ToCopy = Pick<Places, 'database' | 'backups' | 'postgres'>
type Say = (line: string) => void

/** Looks once an hour whether tonight's copy is due, and says aloud when the newest good one is too old. */
export async function watchBackups(ctx: Context, places: ToCopy, say: Say): Promise<() => void> {
  await noteServing(ctx.store, ctx.now())
  const look = async (): Promise<void> => {
    if (isDue((await backupState(ctx)).newest, ctx.now()) && (await isOurs(ctx, places))) {
      await backUpNow(ctx, places, say)
      await pruneRefused(ctx)
    }
    const { newest, old } = await backupState(ctx)
    if (old) say(`PERINGATAN: cadangan terakhir yang baik ${newest ?? 'belum ada'}. Periksa ruang disk.`)
  }
  // A database that is away for a moment, or a full disk, must not end the server that phones send to.
  const lookOrSay = (): Promise<void> =>
    look().catch((error: unknown) =>
      say(
        `PERINGATAN: cadangan belum bisa dibuat atau diperiksa, dicoba lagi satu jam lagi: ${String(error)}`,
      ),
    )
  const timer = setInterval(() => void lookOrSay(), hour)
  timer.unref()
  await lookOrSay()
  return () => clearInterval(timer)
}

export async function backUpNow(ctx: Context, places: ToCopy, say: Say): Promise<boolean> {
  const done = await backUp(places, places.backups, ctx.now())
  if (done.outcome === 'bad') {
    say(`PERINGATAN: cadangan gagal diuji dan dibuang: ${done.why}`)
    return false
  }
  await noteBackup(ctx.store, ctx.now())
  say(`Cadangan baik: ${done.file} (${done.entries} catatan)`)
  return true
}

/** Of several processes that serve one database the first to ask makes tonight's copy; if it fails, the next one an hour later. */
async function isOurs({ store, now }: Context, { postgres }: ToCopy): Promise<boolean> {
  if (postgres === undefined) return true
  return store.write(async tx => {
    const begun = await tx.meta('backup-begun')
    // One of the future was noted while a clock was wrong.
    if (begun !== undefined && Math.abs(now().getTime() - Date.parse(begun)) < hour) return false
    await tx.setMeta('backup-begun', now().toISOString())
    return true
  })
}
