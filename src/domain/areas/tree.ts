import type { Area, AreaKind, AreaTree } from './area.ts'

export function areaTree(areas: readonly Area[]): AreaTree {
  const byId = new Map(areas.map(a => [a.id, a]))
  const children = new Map<string, Area[]>()
  for (const area of areas.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))) {
    if (!area.induk) continue
    const held = children.get(area.induk)
    if (held) held.push(area)
    else children.set(area.induk, [area])
  }
  return { byId, children }
}

/** Nearest first. A ring, which two concurrent moves of areas can make, ends where it began. */
export function ancestors(tree: AreaTree, id: string): Area[] {
  const seen = new Set([id])
  const out: Area[] = []
  let parent = tree.byId.get(id)?.induk
  while (parent && !seen.has(parent)) {
    seen.add(parent)
    const area = tree.byId.get(parent)
    if (!area) break
    out.push(area)
    parent = area.induk
  }
  return out
}

/** The area itself, then everything below it, parents before children. */
export function below(tree: AreaTree, id: string): Area[] {
  const self = tree.byId.get(id)
  const out: Area[] = self ? [self] : []
  const seen = new Set([id])
  const queue = [id]
  for (const at of queue)
    for (const child of tree.children.get(at) ?? []) {
      if (seen.has(child.id)) continue
      seen.add(child.id)
      out.push(child)
      queue.push(child.id)
    }
  return out
}

export const posyanduBelow = (tree: AreaTree, id: string): Area[] =>
  below(tree, id).filter(a => a.jenis === 'posyandu' && a.aktif !== false)

/** Also those that are closed: a month in which they were open is still counted there. */
export const everPosyanduBelow = (tree: AreaTree, id: string): Area[] =>
  below(tree, id).filter(a => a.jenis === 'posyandu')

/** The id and those above it, nearest first: the order in which policy is looked up. */
export const chainOf = (tree: AreaTree, id: string): string[] => [id, ...ancestors(tree, id).map(a => a.id)]

export const nearest = (tree: AreaTree, id: string, jenis: AreaKind): Area | undefined =>
  [tree.byId.get(id), ...ancestors(tree, id)].find(a => a?.jenis === jenis)

/** "Posyandu Melati, Desa Sukamaju": the area with the nearest one above it that has a meaning for people. */
export function areaPath(tree: AreaTree, id: string): string {
  const self = tree.byId.get(id)
  if (!self) return ''
  const desa = ancestors(tree, id).find(a => a.jenis === 'desa')
  return desa ? `${self.nama}, ${desa.nama}` : self.nama
}
