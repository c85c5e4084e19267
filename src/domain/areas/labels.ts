import type { AreaTree } from './area.ts'
import { ancestors } from './tree.ts'

export const defaultDusunLabel = 'Dusun'

/** Dusun is called kampung, jorong, banjar, lingkungan or RW: the nearest area that says so decides. */
export function dusunLabel(tree: AreaTree, id: string): string {
  const chain = [tree.byId.get(id), ...ancestors(tree, id)]
  return chain.find(a => a?.sebutan_dusun)?.sebutan_dusun ?? defaultDusunLabel
}
