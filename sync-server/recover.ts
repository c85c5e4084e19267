import type { Context } from './context.ts'
import { openEpoch } from './epoch.ts'
import type { LedgerRecord } from './ledger.ts'
import { beginLife } from './lives.ts'

const dayMs = 24 * 60 * 60 * 1000
const refusedKeptDays = 90

/**
 * Before anyone is answered (RULES.md H5): forgets are done again, and a database that is behind its ledger opens a new
 * epoch. A life of the database begins (H2). The accounts do their own part with the same records.
 */
export async function recover(ctx: Context): Promise<void> {
  const records = await ctx.ledger.records()
  await forgetAgain(ctx, records)
  const epoch = await ctx.store.read.meta('epoch')
  const epochs = records.flatMap(r => (r.type === 'epoch' ? [r.epoch] : []))
  const last = epochs.at(-1)
  const because = reasonForNew(epoch, last, ctx.ledger.highWater() > (await ctx.store.read.highWater()))
  if (because) await openEpoch(ctx, { seen: epoch, earlier: epochs, because })
  else if (last === undefined && epoch !== undefined) await noteEpoch(ctx, epoch)
  await beginLife(ctx)
}

function reasonForNew(
  epoch: string | undefined,
  last: string | undefined,
  ahead: boolean,
): string | undefined {
  if (epoch === undefined) return last === undefined ? 'first start' : 'the database is new'
  if (last !== undefined && last !== epoch) return 'the database is of another epoch'
  return ahead ? 'the ledger is ahead of the database' : undefined
}

/** The ledger was lost and the database was not: it goes on in a new ledger. */
async function noteEpoch(ctx: Context, epoch: string): Promise<void> {
  const seq = await ctx.store.read.highWater()
  await ctx.ledger.append({ type: 'epoch', epoch, seq, at: ctx.now().toISOString(), because: 'new ledger' })
}

async function forgetAgain(ctx: Context, records: readonly LedgerRecord[]): Promise<void> {
  for (const record of records) {
    if (record.type !== 'forget') continue
    if ((await ctx.store.read.subject(record.subject))?.forgotten) continue
    await ctx.store.write(tx => tx.forget(record.subject, undefined, record.feeds))
  }
}

/** Run at start and once a day. */
export function pruneRefused(ctx: Context): Promise<number> {
  const before = new Date(ctx.now().getTime() - refusedKeptDays * dayMs).toISOString()
  return ctx.store.write(tx => tx.pruneRefused(before))
}
