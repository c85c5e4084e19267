import type { Caller, DeviceSaid, Placed, PushAnswer, PushRequest, Verdict } from '../src/domain/log/index.ts'
import { batchOf } from './accept/batch.ts'
import type { Batch, Bringer } from './accept/batch.ts'
import { cameWith } from './accept/came.ts'
import { clonedReplica } from './accept/clone.ts'
import { settleHomes } from './accept/file.ts'
import { hold } from './accept/hold.ts'
import { judge } from './accept/judge.ts'
import { receive } from './accept/received.ts'
import type { Ready, Received } from './accept/received.ts'
import { retryWaiting } from './accept/waiting.ts'
import { noteForgets } from './auth/note-forgets.ts'
import { settleClaims } from './claims/settle.ts'
import type { Context } from './context.ts'
import { standingOf } from './epoch.ts'
import { receiptFor } from './receipt.ts'
import { noteIfRoom } from './note-device.ts'

/**
 * Accepts a push: every save is judged by itself (S6), the whole batch is written in one transaction, and the answer leaves
 * after the commit (S1) and after the ledger knows how far the numbers go (H5).
 */
export async function accept(ctx: Context, caller: Caller, request: PushRequest): Promise<PushAnswer> {
  const standing = await standingOf(ctx, request, caller.account)
  const received = request.saves.map(({ save, entries, rescued = false }) =>
    receive({ save, entries, rescued }, ctx),
  )
  const by: Bringer = { caller, mayRescue: standing.state === 'earlier', offered: offeredIn(received) }
  const tree = await ctx.store.read.areas()
  const written = await ctx.store.write(async tx => {
    const batch = batchOf(ctx, { tx, tree, now: ctx.now() })
    const newReplica = await clonedReplica(tx, received, caller.replica)
    const verdicts = await judgeAll(batch, received, by)
    const [high, epoch] = [await tx.highWater(), await tx.meta('epoch')]
    return { verdicts, newReplica, high, epoch, forgotten: batch.forgotten }
  })
  const epoch = written.epoch ?? standing.epoch
  if (written.high > ctx.ledger.highWater(epoch))
    await ctx.ledger.append({ type: 'high-water', seq: written.high, epoch })
  await noteForgets(ctx, written.forgotten)
  const said = saidAfter(request, written.verdicts)
  await noteIfRoom(ctx, caller, { epoch, said, came: cameWith(received, written.verdicts, caller) })
  return {
    epoch,
    verdicts: written.verdicts,
    ...(await receiptFor(ctx, {
      account: caller.account,
      epoch,
      before: request.receipt,
      placed: placedIn(written.verdicts),
    })),
    ...(written.newReplica ? { newReplica: true } : {}),
  }
}

const placedIn = (verdicts: readonly Verdict[]): readonly Placed[] =>
  verdicts.flatMap(v => ('placed' in v ? v.placed : []))

const offeredIn = (received: readonly Received[]): ReadonlyMap<string, Ready> =>
  new Map(received.filter(r => r.rescued).flatMap(r => r.ready.map(ready => [ready.entry.id, ready])))

/** D7: a device speaks of what is beside this message; what became of its own saves only the server knows. */
function saidAfter({ device, left }: PushRequest, verdicts: readonly Verdict[]): DeviceSaid | undefined {
  const said = device ?? (left === undefined ? undefined : { pending: left })
  const more = (state: 'waiting' | 'rejected'): number =>
    (said?.[state] ?? 0) + verdicts.filter(v => v.verdict === state).length
  return said && { ...said, waiting: more('waiting'), rejected: more('rejected') }
}

async function judgeAll(batch: Batch, all: readonly Received[], by: Bringer): Promise<Verdict[]> {
  await batch.load(all.flatMap(r => r.ready))
  const verdicts: Verdict[] = []
  for (const received of all) {
    const { verdict, begun } = await judge(batch, received, by)
    if (!('placed' in verdict)) await hold(batch, received, by, verdict)
    if (begun.length > 0) await retryWaiting(batch, begun)
    verdicts.push(verdict)
  }
  await settle(batch)
  while (await settleClaims(batch)) await settle(batch)
  const accepted = verdicts.flatMap(v => (v.verdict === 'accepted' ? [v.save] : []))
  await batch.tx.dropHeld(accepted, by.caller.account)
  return verdicts.map((verdict, i) => settled(batch, verdict, all[i]))
}

/** P3, and W11: what waited for somebody's move is judged where she is now, and may move others. */
async function settle(batch: Batch): Promise<void> {
  for (let moved = await settleHomes(batch); moved.length > 0; moved = await settleHomes(batch))
    await retryWaiting(batch, moved)
}

/** What waited for a save that came later in the same batch is accepted by now. */
function settled(batch: Batch, verdict: Verdict, received: Received | undefined): Verdict {
  if (verdict.verdict !== 'waiting' || !received) return verdict
  const known = received.ready.flatMap(({ entry }) => batch.known(entry.id) ?? [])
  if (known.length < received.ready.length) return verdict
  const placed = known.map(({ id, seq, month }) => ({ id, seq, month }))
  return { save: verdict.save, verdict: 'accepted', placed }
}
