import type { AreaRow } from './store.ts'

/** What is worked out of a tree is worked out once: the store gives the same list until an area changes. */
function once<T>(work: (tree: readonly AreaRow[]) => T): (tree: readonly AreaRow[]) => T {
  const known = new WeakMap<readonly AreaRow[], { readonly found: T }>()
  return tree => {
    const kept = known.get(tree) ?? { found: work(tree) }
    known.set(tree, kept)
    return kept.found
  }
}

/** The area above each; nothing for a root. */
export const parentsIn = once(
  (tree): ReadonlyMap<string, string | undefined> => new Map(tree.map(a => [a.id, a.parent])),
)

/** RULES.md P4: a caller reads its areas, everything below them, and every area above them (which carries policy). */
export function feedsOf(areas: ReadonlySet<string>, tree: readonly AreaRow[]): string[] {
  const parents = parentsIn(tree)
  const feeds = new Set(areas)
  for (const area of areas) {
    for (let up = parents.get(area); up !== undefined && !feeds.has(up); up = parents.get(up)) feeds.add(up)
  }
  return [...feeds].sort()
}

type Children = ReadonlyMap<string, readonly string[]>

/** Areas to write in: these and everything below them now. */
export const areasBelow = (roots: readonly string[], tree: readonly AreaRow[]): Set<string> =>
  reachable(roots, childrenNow(tree))

/** … and everything that was ever below them: late entries are taken (W3). */
export const areasEverBelow = (roots: readonly string[], tree: readonly AreaRow[]): Set<string> =>
  reachable(roots, childrenEver(tree))

const childrenNow = once(tree => childrenBy(tree, a => (a.parent === undefined ? [] : [a.parent])))
const childrenEver = once(tree => childrenBy(tree, a => a.everParents))

function childrenBy(tree: readonly AreaRow[], parentsOf: (area: AreaRow) => readonly string[]): Children {
  const children = new Map<string, string[]>()
  for (const area of tree)
    for (const parent of parentsOf(area)) {
      const held = children.get(parent)
      if (held) held.push(area.id)
      else children.set(parent, [area.id])
    }
  return children
}

function reachable(roots: readonly string[], children: Children): Set<string> {
  const found = new Set<string>()
  const open = [...roots]
  for (let area = open.pop(); area !== undefined; area = open.pop()) {
    if (found.has(area)) continue
    found.add(area)
    open.push(...(children.get(area) ?? []))
  }
  return found
}
