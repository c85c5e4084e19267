import { idFromBytes } from '../src/domain/log/index.ts'
import type { Context } from './context.ts'
import { readCursor, wholeLog } from './cursor.ts'
import type { Cursor, Place } from './cursor.ts'
import { lifeOf } from './lives.ts'
import type { LogTx } from './store.ts'

/** RULES.md H1–H2: the life of this server's history. */
export async function currentEpoch(ctx: Context): Promise<string> {
  const epoch = await ctx.store.read.meta('epoch')
  if (epoch === undefined)
    throw new Error('The server has no epoch: recover(ctx) must run before it answers anyone')
  return epoch
}

/**
 * Opens an epoch unless somebody else did since `seen`. `earlier` epochs become known, so that cursors of them are
 * recognised as earlier ones and do not open another epoch each.
 */
export async function openEpoch(
  ctx: Context,
  { seen, earlier = [], because }: { seen: string | undefined; earlier?: readonly string[]; because: string },
): Promise<string> {
  const opened = await ctx.store.write(async tx => {
    const now = await tx.meta('epoch')
    await addEpochs(tx, [...earlier, ...(now === undefined ? [] : [now])])
    if (now !== undefined && now !== seen) return { epoch: now, seq: undefined }
    const epoch = idFromBytes(ctx.random(16))
    await tx.setMeta('epoch', epoch)
    return { epoch, seq: await tx.highWater() }
  })
  const { epoch, seq } = opened
  if (seq !== undefined)
    await ctx.ledger.append({ type: 'epoch', epoch, seq, at: ctx.now().toISOString(), because })
  return epoch
}

async function addEpochs(tx: LogTx, epochs: readonly string[]): Promise<void> {
  const known = await earlierEpochs(tx)
  const all = [...new Set([...known, ...epochs])]
  if (all.length > known.length) await tx.setMeta('epochs', JSON.stringify(all))
}

async function earlierEpochs(reads: Pick<LogTx, 'meta'>): Promise<string[]> {
  return JSON.parse((await reads.meta('epochs')) ?? '[]') as string[] // written by addEpochs
}

/** The moment from which the present history could be heard by anyone: its epoch was opened then. */
export async function heardFrom({ ledger }: Pick<Context, 'ledger'>): Promise<string> {
  return (await epochStarts({ ledger })).at(-1)?.at ?? ''
}

/** After which number and when each epoch began, in the order in which they were opened. */
export async function epochStarts({
  ledger,
}: Pick<Context, 'ledger'>): Promise<readonly { readonly seq: number; readonly at: string }[]> {
  return (await ledger.records()).flatMap(r => (r.type === 'epoch' ? [{ seq: r.seq, at: r.at }] : []))
}

export type Said = { readonly cursor?: string | undefined; readonly receipt?: string | undefined }

/** none: no cursor of ours · current: a place in this epoch · earlier: a true place in a history before this one. */
export type Standing =
  | { readonly state: 'none' | 'earlier'; readonly epoch: string }
  | { readonly state: 'current'; readonly epoch: string; readonly cursor: Cursor }

export async function standingOf(ctx: Context, said: Said, account: string): Promise<Standing> {
  const epoch = await epochAfter(ctx, said.receipt, account)
  const cursor = readCursor(said.cursor, ctx.secret)
  if (!cursor || cursor.account !== account) return { state: 'none', epoch }
  if (!(await ctx.rules.historyChanged(ctx.store.read, cursor, epoch))) {
    return cursor.epoch === epoch ? { state: 'current', epoch, cursor } : { state: 'earlier', epoch }
  }
  const opened = await openEpoch(ctx, {
    seen: epoch,
    earlier: [cursor.epoch],
    because: 'a true cursor differs',
  })
  return { state: 'earlier', epoch: opened }
}

/** A receipt for what this history does not have contradicts it as a cursor does; a place to go on from it is not. */
async function epochAfter(ctx: Context, text: string | undefined, account: string): Promise<string> {
  const epoch = await currentEpoch(ctx)
  const receipt = readCursor(text, ctx.secret)
  if (!receipt || receipt.account !== account) return epoch
  if (!(await ctx.rules.historyChanged(ctx.store.read, receipt, epoch))) return epoch
  return openEpoch(ctx, { seen: epoch, earlier: [receipt.epoch], because: 'a true receipt differs' })
}

/** H2, and an epoch that this database never knew: it was put back to before that epoch began. */
export async function historyChanged(
  reads: Pick<LogTx, 'meta' | 'idsAt' | 'known'>,
  cursor: Cursor,
  epoch: string,
): Promise<boolean> {
  if (cursor.epoch !== epoch) return !(await earlierEpochs(reads)).includes(cursor.epoch)
  const receipts = cursor.places.filter(([feed]) => feed === wholeLog)
  const places = cursor.places.filter(([feed]) => feed !== wholeLog)
  if (cursor.life !== undefined && (await lifeOf(reads, cursor.places)) !== cursor.life) return true
  return !((await allTrue(reads, receipts)) && (await allStand(reads, places)))
}

/** All places of a cursor are asked for at once: a puskesmas has hundreds of feeds. */
async function allStand(reads: Pick<LogTx, 'idsAt'>, places: readonly Place[]): Promise<boolean> {
  if (places.length === 0) return true
  const ids = await reads.idsAt(places.map(([feed, pos]) => ({ feed, pos })))
  return places.every(([, , id], i) => ids[i] === id)
}

async function allTrue(reads: Pick<LogTx, 'known'>, receipts: readonly Place[]): Promise<boolean> {
  if (receipts.length === 0) return true
  const known = await reads.known(receipts.map(([, , id]) => id))
  return receipts.every(([, seq, id]) => known.get(id)?.seq === seq)
}
