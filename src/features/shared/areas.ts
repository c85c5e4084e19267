import { useMemo } from 'react'
import { areaTree, posyanduBelow } from '../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../domain/areas/index.ts'
import { useCards, usePocket } from './pocket.tsx'

/** The tree of areas that this account can see, from its own records. */
export function useAreas(): AreaTree {
  const cards = useCards()
  return useMemo(() => areaTree(cards.flatMap(c => (c.area ? [c.area] : []))), [cards])
}

/**
 * Where this account works: what the log says of its owner, because she may be given another posyandu long after the
 * activation. Before the first download only the activation knows.
 */
export function useMyAreas(): readonly string[] {
  const { profile, card } = usePocket()
  useCards()
  const said = card(profile.account)?.petugas?.wilayah
  return useMemo(() => (said && said.length > 0 ? said : profile.areas.map(a => a.id)), [said, profile])
}

/** Their names, as Saya says them. */
export function useMyAreaNames(): string {
  const tree = useAreas()
  const { profile } = usePocket()
  const nameOf = (id: string): string | undefined =>
    tree.byId.get(id)?.nama ?? profile.areas.find(a => a.id === id)?.name
  return useMyAreas()
    .flatMap(id => nameOf(id) ?? [])
    .join(', ')
}

/** The posyandu of this account: one for a kader, those of the desa for a bidan, all for a puskesmas. */
export function usePosyanduList(): readonly Area[] {
  const tree = useAreas()
  const areas = useMyAreas()
  return useMemo(() => {
    const ids = areas.flatMap(id => posyanduBelow(tree, id))
    return [...new Map(ids.map(a => [a.id, a])).values()]
  }, [tree, areas])
}

/** Where something about her is written: at her posyandu, or, where this account does not work there, at its own. */
export function useServedAt(home: string | undefined): string {
  const list = usePosyanduList()
  const mine = useMyPosyandu()
  return home !== undefined && list.some(p => p.id === home) ? home : mine
}

/** Where this account works by default: the first posyandu of its area. */
export function useMyPosyandu(): string {
  const list = usePosyanduList()
  const areas = useMyAreas()
  return list[0]?.id ?? areas[0] ?? ''
}
