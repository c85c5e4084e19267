import { arrived, countIn, missing, noNumbers, rangesOf } from '../src/domain/devices/index.ts'
import type { Caller, DeviceSaid, WriterSaid } from '../src/domain/log/index.ts'
import type { KnownDevice } from './auth/accounts.ts'
import { noted } from './auth/device-note.ts'
import type { Came } from './auth/device-note.ts'
import { serverAccount } from './auth/server-account.ts'
import type { Context } from './context.ts'
import { toldOf } from './http/errors.ts'

type Message = {
  readonly epoch: string
  readonly said: DeviceSaid | undefined
  readonly came?: readonly Came[]
}

/** RULES.md D7–D9, with every push and pull. A message that says nothing new is not written down. */
export async function noteDevice(ctx: Context, caller: Caller, message: Message): Promise<void> {
  const { epoch, said, came = [] } = message
  if (caller.account === serverAccount || (!said && came.length === 0)) return
  const { account, replica } = caller
  const spoken = said?.writers ?? []
  const writers = [...new Set([...came.map(c => c.writer), ...spoken.map(w => w.replica)])]
  const found = await foundInLog(ctx, await ctx.accounts.known(replica, writers), spoken, came)
  const note = { account, replica, epoch, at: ctx.now().toISOString(), said, came: [...came, ...found] }
  await ctx.accounts.note(replica, writers, known => noted(known, note))
}

/** After a commit: what is stored is acknowledged, also when the disk has no room left for a note about the phone. */
export async function noteIfRoom(ctx: Context, caller: Caller, message: Message): Promise<void> {
  try {
    await noteDevice(ctx, caller, message)
  } catch (fault) {
    if (toldOf(fault).status !== 507) throw fault
    if (ctx.room) ctx.room.full = true
  }
}

/** How many holes of one writer are looked up, and how far into each: what is behind waits for the next message. */
const lookedUp = { holes: 20, numbers: 5000 } as const

/**
 * The tally is kept beside the log. Before a hole in it is believed, the log itself is asked: entries of before the
 * tally, and those after whose commit the server was stopped, are found there.
 */
async function foundInLog(
  ctx: Context,
  known: KnownDevice,
  spoken: readonly WriterSaid[],
  came: readonly Came[],
): Promise<Came[]> {
  const found: Came[] = []
  for (const { replica: writer, made, unsent } of spoken) {
    const row = known.numbers.get(writer) ?? noNumbers
    const now = came.filter(c => c.writer === writer).flatMap(c => c.numbers)
    const holes = missing({ ...arrived(row, rangesOf(now)), made: Math.max(row.made, made) })
    if (countIn(holes) <= unsent) continue
    for (const [first, last] of holes.slice(0, lookedUp.holes)) {
      const to = Math.min(last, first + lookedUp.numbers)
      for (const { by, localSeq } of await ctx.store.read.numbered(writer, first, to))
        found.push({ writer, account: by, numbers: [localSeq] })
    }
  }
  return found
}
