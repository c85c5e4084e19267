import type { Entry, Item } from '../domain/log/index.ts'
import type { SubjectRow } from './phone-store.ts'

/** All of one subject's entries, as they lie in one stored value. The unit of storage is the person. */
export type Bundle = { readonly items: readonly Item[] }

/** A subject in hand: her clear columns and her entries. `rev` 0: not stored yet. */
export type Held = Omit<SubjectRow, 'value'> & Bundle

export const unknownSubject = (generation: number, id: string): Held => ({
  id,
  generation,
  pos: 0,
  rev: 0,
  gone: false,
  items: [],
})

export type Placing = {
  readonly feed: string
  readonly pos: number
  readonly seq: number
  readonly month: number
}

/** Saved here, not answered yet; an entry that is already there stays as it is. */
export function withPending(
  held: Held,
  entries: readonly Entry[],
  state: 'pending' | 'waiting' | 'rejected' | 'carried' = 'pending',
): Held {
  const known = new Set(held.items.map(i => i.entry.id))
  const fresh = entries.filter(e => !known.has(e.id)).map(entry => ({ entry, state }))
  return fresh.length === 0 ? held : { ...held, items: [...held.items, ...fresh] }
}

/** Pulled in its place: from now on it is folded by its seq. */
export function placed(held: Held, entry: Entry, at: Placing): Held {
  const item: Item = { entry, seq: at.seq, month: at.month }
  const known = held.items.some(i => i.entry.id === entry.id)
  const items = known ? held.items.map(i => (i.entry.id === entry.id ? item : i)) : [...held.items, item]
  return { ...inFeed(held, at), items }
}

/** The feed with the highest place is where she is now: a move appends her to the new feed before it leaves the old. */
const inFeed = (held: Held, at: Pick<Placing, 'feed' | 'pos'>): Held =>
  at.pos < held.pos && held.feed !== undefined ? held : { ...held, feed: at.feed, pos: at.pos, gone: false }

export function marked(held: Held, ids: ReadonlySet<string>, state: NonNullable<Item['state']>): Held {
  const items = held.items.map(i =>
    i.seq === undefined && ids.has(i.entry.id) ? { entry: i.entry, state } : i,
  )
  return { ...held, items }
}

export function without(held: Held, ids: ReadonlySet<string>): Held {
  const items = held.items.filter(i => i.seq !== undefined || !ids.has(i.entry.id))
  return items.length === held.items.length ? held : { ...held, items }
}

/** She has left this feed; if another of ours has her since, that one counts. */
export const left = (held: Held, feed: string): Held => {
  if (held.feed !== feed) return held
  const { feed: _, ...rest } = held
  return { ...rest, gone: true }
}

export const accepted = (item: Item): boolean => item.seq !== undefined || item.state === 'acked'
