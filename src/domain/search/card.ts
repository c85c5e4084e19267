/** What the search knows of a person: little enough to hold ten thousand in memory. */
export type SearchCard = {
  readonly id: string
  readonly nama: string
  readonly panggilan?: string
  readonly dikenal?: string
  readonly ibu?: string
  /** The last four digits of the NIK. */
  readonly nikEnd?: string
  readonly rt?: string
  readonly dusun?: string
  readonly lahir?: string
}

export type MatchField = 'nama' | 'panggilan' | 'ibu' | 'dusun' | 'nik' | 'rt' | 'lahir'

export type Found = {
  readonly id: string
  /** persis: as typed · sebunyi: another spelling of the same sounds · mirip: a slip lies between. */
  readonly match: 'persis' | 'sebunyi' | 'mirip'
  /** Where the typed words were found, so that a list can say "ibu: Aminah". */
  readonly fields: readonly MatchField[]
}
