import type { Group } from './fold.ts'
import { idFromParts } from './hash.ts'

/**
 * "Same person" (RULES.md M1–M4). A link is a record like any other, with the same id in both persons' entries:
 * fields `dengan` (the other subject) and `aktif`. Un-merging edits `aktif`; differing fields of the members are
 * ordinary conflicts, because `fold` reads the members' entries as one subject.
 */
export const linkId = (a: string, b: string): string =>
  a < b ? idFromParts('link', a, b) : idFromParts('link', b, a)

export type Link = { readonly a: string; readonly b: string; readonly active: boolean }

/**
 * Connected components over the active links; every member maps to its group, whose id is the smallest member of whom
 * something is `here`.
 */
export function groupsOf(
  links: readonly Link[],
  here?: { has(id: string): boolean },
): ReadonlyMap<string, Group> {
  const parent = new Map<string, string>()
  const root = (x: string): string => {
    const p = parent.get(x)
    return p === undefined || p === x ? x : root(p)
  }
  for (const { a, b, active } of links) {
    if (!active) continue
    const [low, high] = [root(a), root(b)].sort() as [string, string] // two strings in, two strings out
    parent.set(high, low)
    parent.set(low, low)
  }
  const members = new Map<string, Set<string>>()
  for (const id of parent.keys()) {
    const top = root(id)
    members.set(top, (members.get(top) ?? new Set()).add(id))
  }
  const groups = new Map<string, Group>()
  for (const [top, set] of members) {
    const id = here ? ([...set].filter(m => here.has(m)).toSorted()[0] ?? top) : top
    for (const m of set) groups.set(m, { id, members: set })
  }
  return groups
}
