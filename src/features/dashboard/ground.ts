import { below, chainOf } from '../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../domain/areas/index.ts'
import type { Spot } from '../../domain/indicators/index.ts'

/** Where figures stand: places one below the other, each with the areas whose rows add up to it. */
export type Place = { readonly id: string; readonly nama: string; readonly jenis?: Area['jenis'] }
export type Ground = {
  /** What this account sees as a whole. */
  readonly top: Place
  /** From large to small. */
  readonly all: readonly Place[]
  readonly placeOf: (id: string) => Place | undefined
  readonly partsOf: (id: string) => readonly Place[]
  readonly spotOf: (id: string) => Spot
}

type Options = {
  readonly tree: AreaTree
  readonly own: readonly string[]
  /** The dinkes hears of areas as wholes, everybody else of posyandu. */
  readonly wholes: boolean
}

/** Several areas of one account have no common place above them that it may see. */
const everything = 'semua'

/** Figures of a posyandu that is closed since still belong to its desa. */
const posyanduIn = (tree: AreaTree, id: string): string[] =>
  below(tree, id)
    .filter(a => a.jenis === 'posyandu')
    .map(a => a.id)

export function groundOf({ tree, own, wholes }: Options): Ground {
  const mine = own.flatMap(id => tree.byId.get(id) ?? [])
  const holds = (a: Area): boolean => wholes || posyanduIn(tree, a.id).length > 0
  /** A dusun is no row: its posyandu stand in the desa. */
  const partsOfArea = (id: string): Area[] =>
    (tree.children.get(id) ?? []).flatMap(a =>
      a.jenis === 'dusun' ? partsOfArea(a.id) : holds(a) ? [a] : [],
    )
  const [first] = mine
  const top = first && mine.length === 1 ? first : { id: everything, nama: 'Semua wilayah saya' }
  const parts = (id: string): readonly Place[] => (id === everything ? mine : partsOfArea(id))
  const members = (id: string): readonly string[] =>
    id === everything ? [...new Set(mine.flatMap(a => members(a.id)))] : wholes ? [id] : posyanduIn(tree, id)
  const all = [top, ...deeper(top.id, parts)]
  return {
    top,
    all: [...new Map(all.map(p => [p.id, p])).values()],
    placeOf: id => all.find(p => p.id === id),
    partsOf: parts,
    spotOf: id => ({ area: id, members: members(id), chain: id === everything ? [] : chainOf(tree, id) }),
  }
}

/** Layer by layer, so that a list of choices goes from large to small. */
function deeper(id: string, partsOf: (id: string) => readonly Place[]): readonly Place[] {
  const layer = partsOf(id)
  return layer.length === 0 ? [] : [...layer, ...layersBelow(layer, partsOf)]
}

function layersBelow(layer: readonly Place[], partsOf: (id: string) => readonly Place[]): readonly Place[] {
  const next = layer.flatMap(p => partsOf(p.id))
  return next.length === 0 ? [] : [...next, ...layersBelow(next, partsOf)]
}
