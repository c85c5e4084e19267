import { mayReadHealth, strictest } from '../../src/domain/log/index.ts'
import type { Caller, Entry, ReaderClass } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import type { Context } from '../../sync-server/context.ts'
import type { Base } from './base.ts'
import type { Witness } from './server.ts'

/** The strictest of what the entry says and what its kind says, without asking the server's rules. */
export function classOf(entry: Entry): ReaderClass {
  const kind = kinds.get(entry.kind)
  return kind ? strictest(entry.seenBy, kind.classOf(entry.body)) : entry.seenBy
}

/** P4 from the tree alone: own areas, all below, all above. */
export function feedsFor(base: Base, own: readonly string[]): ReadonlySet<string> {
  const chain = (area: string | undefined): string[] =>
    area === undefined ? [] : [area, ...chain(base.parents.get(area))]
  const below = [...base.parents.keys()].filter(a => chain(a).some(up => own.includes(up)))
  return new Set([...own.flatMap(chain), ...below])
}

export const maySee = (entry: Entry, caller: Pick<Caller, 'role' | 'account'>): boolean =>
  classOf(entry) === 'posyandu' || mayReadHealth(caller.role) || entry.by === caller.account

/** I6: at any time no answer holds an entry of a foreign feed, or a health entry for a cadre who did not write it. */
export function scopeWitness(base: Base, tell: (detail: string) => void): Witness {
  const check: Witness = async (path, call, body, ctx) => {
    if (typeof body !== 'object' || body === null) return
    if ('page' in body) await check(path, call, body.page, ctx)
    const { caller } = call
    const { items, buckets, feeds } = body as Partial<Served> // every route's answer has its own of these or none
    const allowed = feedsFor(base, await ctx.accounts.areasOf(caller.account))
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
  return check
}

type Served = {
  readonly feeds: readonly string[]
  readonly buckets: readonly { readonly feed: string }[]
  readonly items: readonly { readonly feed: string; readonly entry?: Entry }[]
}

const feedNow = async (ctx: Context, entry: Entry): Promise<string | undefined> =>
  (await ctx.store.read.subject(entry.about))?.feed
