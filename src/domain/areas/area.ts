export const areaKinds = ['kabupaten', 'puskesmas', 'desa', 'dusun', 'posyandu'] as const
export type AreaKind = (typeof areaKinds)[number]

/** An area as a list needs it. The id is stable: an area may be renamed, moved under another, split or merged. */
export type Area = {
  readonly id: string
  readonly nama: string
  readonly jenis: AreaKind
  readonly induk?: string | undefined
  readonly sebutan_dusun?: string | undefined
  readonly aktif?: boolean | undefined
}

export type AreaTree = {
  readonly byId: ReadonlyMap<string, Area>
  readonly children: ReadonlyMap<string, readonly Area[]>
}
