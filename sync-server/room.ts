import type { Context } from './context.ts'

/** `full`: the disk has refused something since it last took a whole probe. */
export type Room = { full: boolean }

/** As large as a full push. A tiny row may still fit where nothing of use does. */
const probeLetters = 1024 * 1024

/**
 * Could a save be kept now? Written once a minute, and every time while the disk is known to be full. Throws when it is not.
 */
export async function mayKeep({ store, room, now }: Pick<Context, 'store' | 'room' | 'now'>): Promise<void> {
  const minute = now().toISOString().slice(0, 16)
  if (!room?.full && (await store.read.meta('checked')) === minute) return
  if (room?.full) await store.write(tx => tx.setMeta('checked', '.'.repeat(probeLetters)))
  await store.write(tx => tx.setMeta('checked', minute))
  if (room) room.full = false
}
