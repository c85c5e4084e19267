import { fold, groupsOf } from '../src/domain/log/index.ts'
import type { Entry, Item, Kinds } from '../src/domain/log/index.ts'
import { activeLinks, cardOf } from '../src/domain/records/index.ts'
import type { Card } from '../src/domain/records/index.ts'
import type { LogReads, Reader } from './store.ts'

const pageSize = 1000

/** Everything that a reader is served, by whom it is about: what the phone of that reader would hold. */
export async function itemsOf(read: Pick<LogReads, 'page'>, reader: Reader): Promise<Map<string, Item[]>> {
  const held = new Map<string, Item[]>()
  const after = new Map<string, number>()
  for (;;) {
    const page = await read.page({ reader, after, limit: pageSize })
    if (page.length === 0) return held
    for (const item of page) {
      after.set(item.feed, item.pos)
      // Whoever has left is told to a feed before or after what is said of her in her new one: she stays where she was met.
      if ('forget' in item) held.delete(item.forget)
      if (!('entry' in item)) continue
      const placed: Item = { entry: item.entry as Entry, seq: item.seq, month: item.month } // it was checked when it was accepted
      const own = held.get(placed.entry.about)
      if (own) own.push(placed)
      else held.set(placed.entry.about, [placed])
    }
  }
}

/** The cards of a reader, made from the server's log by the code that makes them on a phone; one for each "same person" group. */
export async function cardsFromLog(
  read: Pick<LogReads, 'page'>,
  reader: Reader,
  kinds: Kinds,
): Promise<Card[]> {
  const held = await itemsOf(read, reader)
  const groups = groupsOf([...held.values()].flatMap(items => activeLinks(fold(items, kinds))))
  return [...held].flatMap(([id, own]) => {
    const group = groups.get(id)
    if (group && group.id !== id) return []
    const items = group ? [...group.members].flatMap(m => held.get(m) ?? []) : own
    return cardOf(fold(items, kinds, group), id, reader.health ? 'health' : 'posyandu') ?? []
  })
}
