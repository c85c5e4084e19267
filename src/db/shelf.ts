import type { Codec } from './codec.ts'
import { decodedAll } from './codec.ts'
import type { Card, Change } from './context.ts'
import { groupsFrom } from './links.ts'
import { source } from './live.ts'
import type { Live } from './live.ts'
import type { CardRow, PhoneStore } from './phone-store.ts'

/** All cards in memory: built from one read when the app opens, changed in place by every commit. */
export type Shelf<C extends Card> = {
  readonly cards: Live<readonly C[]>
  find(id: string): C | undefined
  apply(change: Change<C>): void
  /** Another tab changed these. */
  reload(ids: readonly string[] | 'all'): Promise<void>
}

export async function openShelf<C extends Card>(store: PhoneStore, codec: Codec): Promise<Shelf<C>> {
  const read = async (rows: readonly CardRow[]): Promise<Map<string, C>> => {
    const cards = await decodedAll<C>(
      codec,
      rows.map(row => row.value),
    )
    return new Map(cards.map((card, i) => [rows[i]?.id ?? card.id, card]))
  }
  const [rows, links] = await Promise.all([store.cards(), store.links()])
  let held = await read(rows)
  let groups = groupsFrom(links)
  const cards = source<readonly C[]>([...held.values()])
  const show = () => cards.set([...held.values()])
  return {
    cards,
    find: id => held.get(groups.get(id)?.id ?? id),
    apply({ cards: changed, groups: regrouped, all }) {
      if (regrouped) groups = regrouped
      if (changed.size === 0 && !all) return
      if (all) held = new Map()
      for (const [id, card] of changed)
        if (card) held.set(id, card)
        else held.delete(id)
      show()
    },
    async reload(ids) {
      const rows = await read(await store.cards(ids === 'all' ? undefined : ids))
      if (ids === 'all') held = rows
      else
        for (const id of ids) {
          const card = rows.get(id)
          if (card) held.set(id, card)
          else held.delete(id)
        }
      groups = groupsFrom(await store.links())
      show()
    },
  }
}
