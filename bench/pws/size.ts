/** How large the invented kabupaten is, and which share of the goals for Dumai holds for it. */
export type Size = {
  readonly says: string
  readonly puskesmas: number
  readonly desa: number
  readonly posyandu: number
  readonly people: number
  readonly months: number
  readonly share: number
}

export const sizes = {
  tenth: {
    says: 'a tenth of Dumai',
    puskesmas: 1,
    desa: 4,
    posyandu: 20,
    people: 4000,
    months: 12,
    share: 0.1,
  },
  /** About 680,000 records. */
  dumai: { says: 'Dumai', puskesmas: 10, desa: 36, posyandu: 201, people: 40_000, months: 12, share: 1 },
} as const satisfies Record<string, Size>

export const sizeNames: readonly string[] = Object.keys(sizes)

export const sizeOf = (name: string): Size | undefined =>
  Object.entries(sizes).find(([known]) => known === name)?.[1]
