import { below } from '../../domain/areas/index.ts'
import type { Area, AreaKind, AreaTree } from '../../domain/areas/index.ts'
import type { NewStaff } from '../shared/server.tsx'

const placeOf: Readonly<Record<NewStaff['role'], AreaKind>> = {
  kader: 'posyandu',
  bidan: 'desa',
  puskesmas: 'puskesmas',
}

/** Where somebody of this role can work, below the places of who invites. */
export const managedAreas = (tree: AreaTree, own: readonly string[], role: NewStaff['role']): Area[] => {
  const found = own.flatMap(id => below(tree, id)).filter(a => a.jenis === placeOf[role] && a.aktif !== false)
  return [...new Map(found.map(a => [a.id, a])).values()]
}
