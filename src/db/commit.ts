import type { Card, Change, PhoneBase, PhoneContext } from './context.ts'
import { isClosed, isStorageFull, PocketClosed, StorageFull } from './faults.ts'
import { schemaNumber } from './phone-store.ts'
import type { Head, Meta, Tx } from './phone-store.ts'

export type Prepared<T, C extends Card> = { readonly tx: Tx; readonly result: T; readonly change: Change<C> }

export type Ready = Meta & { readonly head: Head }

/**
 * Prepare and commit (RULES.md D3). `prepare` may await what it likes; the commit only puts ready values. Something
 * else was committed meanwhile: prepare again from what stands now.
 */
export async function commitWith<T, C extends Card>(
  ctx: PhoneContext<C>,
  prepare: (meta: Ready) => Promise<Prepared<T, C>>,
): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const done = await attempt(ctx, prepare).catch(orClosed)
    if (done === 'stale') continue
    ctx.onChange(done.change)
    return done.result
  }
  throw new Error('A commit was stale a hundred times: two writers undo each other')
}

export async function readyMeta({ store }: Pick<PhoneBase, 'store'>): Promise<Ready> {
  const meta = await store.meta()
  if (!meta.head) throw new Error('The database has no head: it was not opened by openLog')
  if (meta.head.schema !== schemaNumber) throw new PocketClosed('The database belongs to a newer app')
  return { ...meta, head: meta.head }
}

async function attempt<T, C extends Card>(
  ctx: PhoneContext<C>,
  prepare: (meta: Ready) => Promise<Prepared<T, C>>,
): Promise<Prepared<T, C> | 'stale'> {
  const prepared = await prepare(await readyMeta(ctx))
  return (await commitOrFree(ctx, prepared.tx)) === 'stale' ? 'stale' : prepared
}

export function orClosed(error: unknown): never {
  throw isClosed(error) ? new PocketClosed('The database was closed') : error
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
