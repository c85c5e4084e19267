import { bodyShown, fold } from '../../src/domain/log/index.ts'
import type { Context } from '../context.ts'

export type AreaFacts = {
  readonly id: string
  readonly nama: string
  readonly jenis: string
  readonly induk: string | undefined
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the log says of an area today; an area that it does not know has an empty name and kind. */
export async function areaFacts(ctx: Pick<Context, 'store' | 'kinds'>, id: string): Promise<AreaFacts> {
  const items = await ctx.store.read.about(id)
  const own = fold(items, ctx.kinds).records.find(r => r.id === id)
  const body = own ? bodyShown(own) : {}
  return { id, nama: text(body['nama']), jenis: text(body['jenis']), induk: text(body['induk']) || undefined }
}

export const areasFacts = (ctx: Context, ids: readonly string[]): Promise<AreaFacts[]> =>
  Promise.all(ids.map(id => areaFacts(ctx, id)))
