import { areaTree } from '../src/domain/areas/index.ts'
import type { AreaTree } from '../src/domain/areas/index.ts'
import { attendance, contributionsOf, countsAsTree, policyAt } from '../src/domain/indicators/index.ts'
import type { Contribution, Span } from '../src/domain/indicators/index.ts'
import { fold, groupsOf } from '../src/domain/log/index.ts'
import type { Item, Kinds, Link } from '../src/domain/log/index.ts'
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
  const held = await itemsOf(ctx.store.read, reader)
  return figuresOfAll({ ids: [...held.keys()], about: async id => held.get(id) ?? [] }, ctx.kinds, span)
}

/** Every subject that there is, and what is said about one. */
export type WholeLog = {
  readonly ids: readonly string[]
  about(id: string): Promise<readonly Item[]>
}

/** The same of every entry there is. One subject after the other is asked for, twice, so that a log need not be held at once. */
export async function figuresOfAll({ ids, about }: WholeLog, kinds: Kinds, span: Span): Promise<Counted> {
  const links: Link[] = []
  const cards: Card[] = []
  for (const id of ids) {
    const items = await about(id)
    const has = (...some: string[]): boolean => items.some(i => some.includes(i.entry.kind))
    if (has('sama-orang')) links.push(...activeLinks(fold(items, kinds)))
    if (has('wilayah', 'hari-buka')) cards.push(...[cardOf(fold(items, kinds), id) ?? []].flat())
  }
  const groups = groupsOf(links)
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
  const contributions: Contribution[] = []
  for (const id of ids) {
    const group = groups.get(id)
    if (group && group.id !== id) continue
    const members = group ? [...group.members] : [id]
    const items = (await Promise.all(members.map(about))).flat()
    const attended = members.flatMap(m => came.get(m) ?? [])
    for (const c of contributionsOf({ id, items, group, attended }, countsAsTree, span, world))
      contributions.push(c)
  }
  return { contributions, tree: areaTree(places) }
}
