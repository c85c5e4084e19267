import type { Area, AreaTree } from '../../domain/areas/index.ts'
import type { StaffMember } from '../shared/server.tsx'

/** What changes for somebody when her places become these: by name, as the screen and the question say it. */
export type StaffMove = { readonly gained: readonly string[]; readonly lost: readonly string[] }

export function moveOf(tree: AreaTree, before: readonly string[], after: readonly string[]): StaffMove {
  const nameOf = (id: string): string => tree.byId.get(id)?.nama ?? 'tempat lain'
  return {
    gained: after.filter(id => !before.includes(id)).map(nameOf),
    lost: before.filter(id => !after.includes(id)).map(nameOf),
  }
}

/** The server lets nobody move who also works where the caller does not manage. */
export const worksElsewhere = (one: Pick<StaffMember, 'areas'>, places: readonly Area[]): boolean =>
  one.areas.some(id => !places.some(p => p.id === id))

/** What follows, in the order in which she will notice it. */
export function whatFollows(isKader: boolean, { gained, lost }: StaffMove): string[] {
  const device = isKader ? 'HP' : 'perangkat'
  return [
    ...(gained.length > 0 ? [`Catatan ${gained.join(', ')} diunduh ke ${device} begitu ada sinyal.`] : []),
    ...(lost.length > 0
      ? [
          `Catatan ${lost.join(', ')} yang belum terkirim tetap dikirim lebih dulu. Sesudah itu warga di sana hilang dari ${device}.`,
          'Di server semua catatan tetap ada, dengan namanya.',
        ]
      : []),
  ]
}
