/** What a kabupaten decides about vaccines; without a decision the national table holds. */
export type ImmunisationPolicy = {
  /** Japanese encephalitis is given in endemic districts only. */
  readonly je: boolean
  /** Districts with hexavalent and three IPV give no oral polio drops (DI Yogyakarta). */
  readonly tanpaOpv: boolean
  /** Children born from this day on get hexavalent; no day is the same everywhere, so none is set. */
  readonly heksaLahirMulai?: string | undefined
}

export const immunisationDefaults: ImmunisationPolicy = { je: false, tanpaOpv: false }
