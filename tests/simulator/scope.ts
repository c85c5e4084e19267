import { mayReadHealth, strictest } from '../../src/domain/log/index.ts'
import type { Caller, Entry, ReaderClass } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import type { Context } from '../../sync-server/context.ts'
import { partsOf } from './messages.ts'
import type { Tell } from './invariants/server-log.ts'
import type { Witness } from './server.ts'

/** Nobody changes an entry, and every screen is looked at after every request. */
const classes = new WeakMap<Entry, ReaderClass>()

/** The strictest of what the entry says and what its kind says, without asking the server's rules. */
export function classOf(entry: Entry): ReaderClass {
  const known = classes.get(entry)
  if (known) return known
  const kind = kinds.get(entry.kind)
  const found = kind ? strictest(entry.seenBy, kind.classOf(entry.body)) : entry.seenBy
  classes.set(entry, found)
  return found
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

/**
 * At any time, I6: no answer holds an entry of a foreign feed, or a health entry for a cadre who did not write it, and
 * nobody answers a device that was put out. I10: none
 * holds what was said of somebody of whom the server has said that she is forgotten.
 */
export function scopeWitness({ forgotten, putOut }: Gone, tell: Tell): Witness {
  return async (path, { caller }, body, ctx) => {
    if (putOut.has(caller.replica)) tell('I6', `${path} answers ${caller.replica}, which was put out`)
    const allowed = feedsFor(await treeOf(ctx), await ctx.accounts.areasOf(caller.account))
    for (const part of partsOf(body)) {
      const { items = [], buckets = [], feeds = [] }: Partial<Served> = part // every answer, and every part of one, has its own of these or none
      const named = [...feeds, ...buckets.map(b => b.feed), ...items.map(i => i.feed)]
      for (const feed of named) if (!allowed.has(feed)) tell('I6', `${path} names the foreign feed ${feed}`)
      const entries = items.flatMap(({ feed, entry }) => (entry ? [{ feed, entry }] : []))
      const subjects = await ctx.store.read.subjects(entries.map(({ entry }) => entry.about))
      for (const { feed, entry } of entries) {
        if (!maySee(entry, caller))
          tell('I6', `${path} shows the health entry ${entry.id} to a ${caller.role}`)
        if (subjects.get(entry.about)?.feed !== feed)
          tell('I6', `${path} serves ${entry.id} in a feed that she has left`)
        if (forgotten.has(entry.about))
          tell('I10', `${path} serves ${entry.id} about ${entry.about}, who is forgotten`)
      }
    }
  }
}

type Gone = { readonly forgotten: ReadonlySet<string>; readonly putOut: ReadonlySet<string> }

type Served = {
  readonly feeds: readonly string[]
  readonly buckets: readonly { readonly feed: string }[]
  readonly items: readonly { readonly feed: string; readonly entry?: Entry }[]
}
