import { treeOf } from '../rows.ts'
import type { AreaRow } from '../store.ts'
import type { Ask } from './ask.ts'
import { treeSql } from './sql.ts'

export async function readTree(ask: Ask): Promise<AreaRow[]> {
  const areas = await ask<{ id: string; parent: string | null }>(treeSql.areas)
  return treeOf(areas, await ask<{ id: string; parent: string }>(treeSql.areaParents))
}

/**
 * The tree is asked for by every request and changes a few times a year, by any of several processes: what is kept is good
 * while its version is. The version is read first, so that a tree is never older than it says.
 */
export function cachedTree(ask: Ask): () => Promise<readonly AreaRow[]> {
  let kept: { readonly version: string; readonly tree: readonly AreaRow[] } | undefined
  return async () => {
    const [row] = await ask<{ value: string }>(treeSql.version)
    const version = row?.value ?? ''
    if (kept?.version === version) return kept.tree
    const tree = await readTree(ask)
    kept = { version, tree }
    return tree
  }
}
