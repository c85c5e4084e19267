import { below, everPosyanduBelow } from '../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../domain/areas/index.ts'

const depth = { kabupaten: 0, puskesmas: 1, desa: 2, dusun: 3, posyandu: 3 } as const

/** Where this account works and everything below it that has a posyandu, from large to small. */
export function areasToChoose(tree: AreaTree, own: readonly string[]): readonly Area[] {
  const found = own
    .flatMap(id => below(tree, id))
    .filter(a => a.jenis !== 'dusun' && everPosyanduBelow(tree, a.id).length > 0)
  return [...new Map(found.map(a => [a.id, a])).values()].toSorted(
    (a, b) => depth[a.jenis] - depth[b.jenis] || a.nama.localeCompare(b.nama, 'id'),
  )
}
