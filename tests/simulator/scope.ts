import { mayReadHealth, strictest } from '../../src/domain/log/index.ts'
import type { Caller, Entry, ReaderClass } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import type { Context } from '../../sync-server/context.ts'
import { partsOf } from './messages.ts'
import type { Witness } from './server.ts'

/** The strictest of what the entry says and what its kind says, without asking the server's rules. */
export function classOf(entry: Entry): ReaderClass {
  const kind = kinds.get(entry.kind)
  return kind ? strictest(entry.seenBy, kind.classOf(entry.body)) : entry.seenBy
}

export type Tree = ReadonlyMap<string, string | undefined>

export const treeOf = async ({ store }: Context): Promise<Tree> =>
  new Map((await store.read.areas()).map(a => [a.id, a.parent]))

/** P4 from the tree alone: own areas, all below, all above. */
export function feedsFor(tree: Tree, own: readonly string[]): ReadonlySet<string> {
  const chain = (area: string | undefined): string[] =>
    area === undefined ? [] : [area, ...chain(tree.get(area))]
  const below = [...tree.keys()].filter(a => chain(a).some(up => own.includes(up)))
  return new Set([...own.flatMap(chain), ...below])
}

export const maySee = (entry: Entry, caller: Pick<Caller, 'role' | 'account'>): boolean =>
  classOf(entry) === 'posyandu' || mayReadHealth(caller.role) || entry.by === caller.account

/** I6: at any time no answer holds an entry of a foreign feed, or a health entry for a cadre who did not write it. */
export function scopeWitness(tell: (detail: string) => void): Witness {
  return async (path, { caller }, body, ctx) => {
    const allowed = feedsFor(await treeOf(ctx), await ctx.accounts.areasOf(caller.account))
    for (const part of partsOf(body)) await look(path, caller, part, allowed, ctx)
  }

  async function look(
    path: string,
    caller: Caller,
    part: Partial<Served>, // every answer and every part of one has its own of these or none
    allowed: ReadonlySet<string>,
    ctx: Context,
  ): Promise<void> {
    const { items, buckets, feeds } = part
    const foreign = (feed: string) => !allowed.has(feed)
    for (const feed of [...(feeds ?? []), ...(buckets ?? []).map(b => b.feed)])
      if (foreign(feed)) tell(`${path} names the foreign feed ${feed}`)
    for (const { feed, entry } of items ?? []) {
      if (foreign(feed)) tell(`${path} serves an item of the foreign feed ${feed}`)
      if (entry && !maySee(entry, caller))
        tell(`${path} shows the health entry ${entry.id} to a ${caller.role}`)
      if (entry && (await feedNow(ctx, entry)) !== feed)
        tell(`${path} serves ${entry.id} in a feed that she has left`)
    }
  }
}

type Served = {
  readonly feeds: readonly string[]
  readonly buckets: readonly { readonly feed: string }[]
  readonly items: readonly { readonly feed: string; readonly entry?: Entry }[]
}

const feedNow = async (ctx: Context, entry: Entry): Promise<string | undefined> =>
  (await ctx.store.read.subject(entry.about))?.feed
