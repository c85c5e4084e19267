import { below } from '../../domain/areas/index.ts'
import type { Area, AreaKind, AreaTree } from '../../domain/areas/index.ts'
import type { NewStaff } from '../shared/server.tsx'

const placeOf: Readonly<Record<NewStaff['role'], AreaKind>> = {
  kader: 'posyandu',
  bidan: 'desa',
  puskesmas: 'puskesmas',
}

/** Where somebody of this role can work, below the places of who invites; where she works already stays in the list. */
export const managedAreas = (
  tree: AreaTree,
  own: readonly string[],
  role: NewStaff['role'],
  present: readonly string[] = [],
): Area[] => {
  const found = own
    .flatMap(id => below(tree, id))
    .filter(a => (a.jenis === placeOf[role] && a.aktif !== false) || present.includes(a.id))
  return [...new Map(found.map(a => [a.id, a])).values()]
}
