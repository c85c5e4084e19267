import type { Context } from './context.ts'
import { writeCursor } from './cursor.ts'
import type { Cursor, Place } from './cursor.ts'
import type { LogTx } from './store.ts'

/**
 * Each start of a server that finds nobody else serving begins a life of its database: after which number, named by
 * the moment. A disk that was put back with everything on it gives its numbers out again, perhaps to the same entries in another
 * order; a cursor that names the life of its highest place contradicts it all the same (RULES.md H2).
 */
type Life = readonly [after: number, name: string]

const kept = 200

/** A life in which nothing was accepted gives way to the next. */
export async function beginLife({ store, now }: Pick<Context, 'store' | 'now'>): Promise<void> {
  const name = now().getTime().toString(36)
  await store.write(async tx => {
    const after = await tx.highWater()
    const before = (await livesIn(tx)).filter(life => life[0] < after)
    await tx.setMeta('lives', JSON.stringify([...before, [after, name]].slice(-kept)))
  })
}

/** In which life the highest of these places was given. undefined: nobody knows any more, or not yet. */
export async function lifeOf(
  reads: Pick<LogTx, 'meta'>,
  places: readonly Place[],
): Promise<string | undefined> {
  const seq = Math.max(0, ...places.map(([, pos]) => pos))
  return (await livesIn(reads)).findLast(([after]) => after < seq)?.[1]
}

/** A cursor that names its life, signed. */
export async function signedCursor(ctx: Pick<Context, 'store' | 'secret'>, cursor: Cursor): Promise<string> {
  const life = await lifeOf(ctx.store.read, cursor.places)
  return writeCursor({ ...cursor, ...(life === undefined ? {} : { life }) }, ctx.secret)
}

async function livesIn(reads: Pick<LogTx, 'meta'>): Promise<readonly Life[]> {
  return JSON.parse((await reads.meta('lives')) ?? '[]') as Life[] // written by beginLife
}
