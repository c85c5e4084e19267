import type { AreaRow } from './store.ts'

/** RULES.md P4: a caller reads its areas, everything below them, and every area above them (which carries policy). */
export function feedsOf(areas: ReadonlySet<string>, tree: readonly AreaRow[]): string[] {
  const parents = new Map(tree.map(a => [a.id, a.parent]))
  const feeds = new Set(areas)
  for (const area of areas) {
    for (let up = parents.get(area); up !== undefined && !feeds.has(up); up = parents.get(up)) feeds.add(up)
  }
  return [...feeds].sort()
}

type Edge = { readonly id: string; readonly parent: string }

/** Areas to write in: these and everything below them now. */
export const areasBelow = (roots: readonly string[], tree: readonly AreaRow[]): Set<string> =>
  reachable(
    roots,
    tree.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ id, parent }])),
  )

/** … and everything that was ever below them: late entries are taken (W3). */
export const areasEverBelow = (roots: readonly string[], tree: readonly AreaRow[]): Set<string> =>
  reachable(
    roots,
    tree.flatMap(({ id, everParents }) => everParents.map(parent => ({ id, parent }))),
  )

function reachable(roots: readonly string[], edges: readonly Edge[]): Set<string> {
  const children = new Map<string, string[]>()
  for (const { id, parent } of edges) {
    const held = children.get(parent)
    if (held) held.push(id)
    else children.set(parent, [id])
  }
  const found = new Set<string>()
  const open = [...roots]
  for (let area = open.pop(); area !== undefined; area = open.pop()) {
    if (found.has(area)) continue
    found.add(area)
    open.push(...(children.get(area) ?? []))
  }
  return found
}
