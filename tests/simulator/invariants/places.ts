import type { PullItem } from '../../../src/domain/log/index.ts'
import type { World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/**
 * I9, P3: who moves has all of her history in the new feed before she leaves the old one, so that a phone that reads both
 * never misses her between two pages; and in each feed stands first who she is.
 */
export async function checkPlaces(w: World, { subjects }: ServerLog, tell: Tell): Promise<void> {
  const items = await everything(w)
  const left = new Map<string, number>()
  for (const item of items) if ('exit' in item) left.set(item.exit, item.pos)
  const begun = new Set<string>()
  for (const item of items) {
    if (!('entry' in item)) continue
    const { about, id } = item.entry
    const exit = left.get(about)
    if (subjects.get(about)?.feed !== item.feed) tell('I9', `${id} stands in a feed that she has left`)
    if (exit !== undefined && item.pos > exit && item.pos !== item.seq)
      tell('I9', `${about} leaves one feed before ${id} of her history is in the other`)
    if (!begun.has(about) && (item.entry.record ?? id) !== about)
      tell('I9', `${about} begins with ${id}, a fact about her`)
    begun.add(about)
  }
}

async function everything(w: World): Promise<readonly PullItem[]> {
  const reader = { account: '', replica: '', health: true, feeds: [...w.tree.keys()] }
  return w.server.ctx.store.read.page({ reader, after: new Map(), limit: 1_000_000 })
}
