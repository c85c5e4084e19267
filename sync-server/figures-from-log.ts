import { areaTree } from '../src/domain/areas/index.ts'
import type { AreaTree } from '../src/domain/areas/index.ts'
import { attendance, contributionsOf, countsAsTree, policyAt } from '../src/domain/indicators/index.ts'
import type { Contribution, Span } from '../src/domain/indicators/index.ts'
import { fold, groupsOf } from '../src/domain/log/index.ts'
import type { Item, Kinds } from '../src/domain/log/index.ts'
import { activeLinks, cardOf } from '../src/domain/records/index.ts'
import type { Card } from '../src/domain/records/index.ts'
import { loadGrowthReference } from '../src/domain/reference/index.ts'
import { serverAccount } from './auth/server-account.ts'
import { itemsOf } from './cards-from-log.ts'
import type { Context } from './context.ts'
import { areasBelow, feedsOf } from './tree.ts'

export type Counted = { readonly contributions: readonly Contribution[]; readonly tree: AreaTree }

/** What everybody contributes in these months, from the whole log and from nothing that was kept. */
export async function figuresFromLog(ctx: Pick<Context, 'store' | 'kinds'>, span: Span): Promise<Counted> {
  const areas = await ctx.store.read.areas()
  const feeds = feedsOf(
    areasBelow(
      areas.map(a => a.id),
      areas,
    ),
    areas,
  )
  const reader = { account: serverAccount, replica: 'konsol', health: true, feeds }
  return figuresOfAll(await itemsOf(ctx.store.read, reader), ctx.kinds, span)
}

/** The same of all entries there are, by whom they are about. */
export async function figuresOfAll(
  held: ReadonlyMap<string, readonly Item[]>,
  kinds: Kinds,
  span: Span,
): Promise<Counted> {
  const groups = groupsOf([...held.values()].flatMap(items => activeLinks(fold(items, kinds))))
  const cards = [...held].flatMap(([id, items]): Card[] => {
    const isPlace = items.some(i => ['wilayah', 'hari-buka'].includes(i.entry.kind))
    return isPlace ? [cardOf(fold(items, kinds), id) ?? []].flat() : []
  })
  const places = cards.flatMap(c => c.area ?? [])
  const came = attendance(cards)
  const world = {
    kinds,
    policyAt: policyAt(
      places,
      cards.flatMap(c => c.kebijakan ?? []),
    ),
    reference: await loadGrowthReference(),
  }
  const contributions = [...held].flatMap(([id, own]) => {
    const group = groups.get(id)
    if (group && group.id !== id) return []
    const members = group ? [...group.members] : [id]
    const items = group ? members.flatMap(m => held.get(m) ?? []) : own
    const attended = members.flatMap(m => came.get(m) ?? [])
    return contributionsOf({ id, items, group, attended }, countsAsTree, span, world)
  })
  return { contributions, tree: areaTree(places) }
}
