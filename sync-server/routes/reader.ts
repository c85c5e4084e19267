import type { ReaderClass } from '../../src/domain/log/index.ts'
import { mayReadHealth } from '../../src/domain/log/index.ts'
import type { Call, Context } from '../context.ts'
import type { Reader } from '../store.ts'
import { areasBelow, feedsOf } from '../tree.ts'

/** Who reads facts about people; dinkes reads aggregates, which are no part of the log. */
export const logRoles = ['kader', 'bidan', 'puskesmas'] as const

/** The confinement of every query: the caller's feeds and reader class. */
export async function readerOf(ctx: Context, { caller }: Call): Promise<Reader> {
  const feeds = feedsOf(caller.areas, await ctx.store.read.areas())
  return { account: caller.account, replica: caller.replica, health: mayReadHealth(caller.role), feeds }
}

/** The same after what the caller has just written, which may have put areas under his own. */
export async function readerNow(ctx: Context, call: Call): Promise<Reader> {
  const { caller } = call
  const areas = areasBelow(await ctx.accounts.areasOf(caller.account), await ctx.store.read.areas())
  return readerOf(ctx, { ...call, caller: { ...caller, areas } })
}

/** Buckets that a device should hold whole: health entries leave a cadre's phone after some days. */
export const classesOf = (reader: Reader): readonly ReaderClass[] =>
  reader.health ? ['posyandu', 'health'] : ['posyandu']
