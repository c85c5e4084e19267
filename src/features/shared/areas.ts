import { useMemo } from 'react'
import { areaTree, posyanduBelow } from '../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../domain/areas/index.ts'
import { useCards, usePocket } from './pocket.tsx'

/** The tree of areas that this account can see, from its own records. */
export function useAreas(): AreaTree {
  const cards = useCards()
  return useMemo(() => areaTree(cards.flatMap(c => (c.area ? [c.area] : []))), [cards])
}

/** The posyandu of this account: one for a kader, those of the desa for a bidan, all for a puskesmas. */
export function usePosyanduList(): readonly Area[] {
  const tree = useAreas()
  const { areas } = usePocket().profile
  return useMemo(() => {
    const ids = areas.flatMap(a => posyanduBelow(tree, a.id))
    return [...new Map(ids.map(a => [a.id, a])).values()]
  }, [tree, areas])
}

/** Where this account works by default: the first posyandu of its area. */
export function useMyPosyandu(): string {
  const list = usePosyanduList()
  const { areas } = usePocket().profile
  return list[0]?.id ?? areas[0]?.id ?? ''
}
