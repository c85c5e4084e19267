import { ancestors } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'

/** Posyandu of one desa stand together: its name goes before theirs. Each name is put together once. */
export function placeOrder(tree: AreaTree): (posyandu: string | undefined) => string {
  const known = new Map<string, string>()
  return posyandu => {
    const id = posyandu ?? ''
    const own = tree.byId.get(id)
    const name =
      known.get(id) ??
      [...(own ? [own] : []), ...ancestors(tree, id)]
        .reverse()
        .map(a => a.nama)
        .join(' / ')
    known.set(id, name)
    return name
  }
}
