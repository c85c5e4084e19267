import { fold, groupsOf, shown } from '../domain/log/index.ts'
import type { Group, Item, Kinds, Link } from '../domain/log/index.ts'
import type { Held } from './bundle.ts'
import type { LinkRow } from './phone-store.ts'

/**
 * "Same person" links (RULES.md M1), kept apart from the bundles so that opening one member finds the others without
 * reading everybody. Only random ids stand in a row.
 */
export function linkRowOf(held: Held, kinds: Kinds): LinkRow | undefined {
  const items = held.items.filter(i => kinds.get(i.entry.kind)?.effect?.type === 'link')
  if (items.length === 0 || held.gone) return undefined
  const links = [...statesOf(items, kinds)].map(([other, active]) => ({ other, active }))
  return { id: held.id, links }
}

function statesOf(items: readonly Item[], kinds: Kinds): ReadonlyMap<string, boolean> {
  const states = new Map<string, boolean>()
  for (const record of fold(items, kinds).records) {
    const other = shown(record, 'dengan')
    if (typeof other === 'string') states.set(other, shown(record, 'aktif') === true)
  }
  return states
}

/**
 * Both members hold the link; where they disagree (one of them is only partly here) it does not join anybody. Who was
 * moved away while the two were joined leaves the other here under her own id: what is written goes to the one whom this
 * phone has (M2, W4).
 */
export function groupsFrom(rows: readonly LinkRow[]): ReadonlyMap<string, Group> {
  const links = new Map<string, Link>()
  for (const row of rows)
    for (const link of row.links) {
      const [a, b] = [row.id, link.other].sort() as [string, string] // two strings in, two strings out
      const active = link.active && (links.get(`${a} ${b}`)?.active ?? true)
      links.set(`${a} ${b}`, { a, b, active })
    }
  return groupsOf([...links.values()], new Set(rows.map(row => row.id)))
}
