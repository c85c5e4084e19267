import type { Card, Change, PhoneBase, PhoneContext } from './context.ts'
import { isStorageFull, orClosed, StorageFull } from './faults.ts'
import type { Head, Tx } from './phone-store.ts'
import { ready } from './ready.ts'
import type { Ready } from './ready.ts'

export type Prepared<T, C extends Card> = { readonly tx: Tx; readonly result: T; readonly change: Change<C> }

/**
 * Prepare and commit (RULES.md D3). `prepare` may await what it likes; the commit only puts ready values. Something
 * else was committed meanwhile: prepare again from what stands now. `subjects`: those that are known to be needed.
 */
export async function commitWith<T, C extends Card>(
  ctx: PhoneContext<C>,
  prepare: (ready: Ready) => Promise<Prepared<T, C>>,
  subjects: readonly string[] = [],
): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const done = await attempt(ctx, prepare, subjects).catch(orClosed)
    if (done === 'stale') continue
    ctx.onChange(done.change)
    return done.result
  }
  throw new Error('A commit was stale a hundred times: two writers undo each other')
}

async function attempt<T, C extends Card>(
  ctx: PhoneContext<C>,
  prepare: (ready: Ready) => Promise<Prepared<T, C>>,
  subjects: readonly string[],
): Promise<Prepared<T, C> | 'stale'> {
  const prepared = await prepare(await ready(ctx, subjects))
  return (await commitOrFree(ctx, prepared.tx)) === 'stale' ? 'stale' : prepared
}

async function commitOrFree(ctx: PhoneBase, tx: Tx): Promise<'done' | 'stale'> {
  try {
    return await ctx.store.commit(tx)
  } catch (error) {
    if (!isStorageFull(error)) throw error
    return commitAfterFreeing(ctx, tx)
  }
}

async function commitAfterFreeing(ctx: PhoneBase, tx: Tx): Promise<'done' | 'stale'> {
  try {
    await ctx.store.ballast.free()
    return await ctx.store.commit(tx)
  } catch (error) {
    if (isStorageFull(error)) throw new StorageFull('The phone has no room left')
    throw error
  }
}

export const expectHead = ({ schema, generation }: Head) => ({ schema, generation })
