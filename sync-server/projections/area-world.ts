import { areaTree, chainOf } from '../../src/domain/areas/index.ts'
import { policyAt } from '../../src/domain/indicators/index.ts'
import type { World } from '../../src/domain/indicators/index.ts'
import { contentHash } from '../../src/domain/instrument/content-hash.ts'
import { fold } from '../../src/domain/log/index.ts'
import { cardOf } from '../../src/domain/records/index.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import type { Context } from '../context.ts'
import type { AreaPolicy } from './figure-store.ts'

export type AreaWorld = {
  readonly world: World
  /** Of each area, what the policies of it and of those above it say: another text, another reading of those who live there. */
  readonly policies: readonly AreaPolicy[]
}

/** The places and their policies as the log has them now. */
export async function areaWorld({ store, kinds }: Pick<Context, 'store' | 'kinds'>): Promise<AreaWorld> {
  const ids = (await store.read.areas()).map(a => a.id)
  const cards = []
  for (const id of ids) cards.push(...[cardOf(fold(await store.read.about(id), kinds), id) ?? []].flat())
  const areas = cards.flatMap(c => c.area ?? [])
  const sets = cards.flatMap(c => c.kebijakan ?? [])
  const tree = areaTree(areas)
  const policies = areas.map(({ id }): AreaPolicy => {
    const chain = chainOf(tree, id).map(at => sets.filter(s => s.area === at))
    return [id, contentHash(JSON.stringify(chain.filter(own => own.length > 0)))]
  })
  const reference = await loadGrowthReference()
  return { world: { kinds, policyAt: policyAt(areas, sets), reference }, policies }
}
