/** What a kabupaten decides about vaccines; without a decision the national table holds. */
export type ImmunisationPolicy = {
  /** Japanese encephalitis is given in endemic districts only. */
  readonly je: boolean
  /** Districts without oral polio drops give three IPV with DPT-HB-Hib 1–3 instead (DI Yogyakarta). */
  readonly tanpaOpv: boolean
  /** Children born from this day on get hexavalent; no day is the same everywhere, so none is set. */
  readonly heksaLahirMulai?: string | undefined
  /** HPV for women of 20 is planned from 2027; nobody is due before a day is set. */
  readonly hpvUsia20Mulai?: string | undefined
}

export const immunisationDefaults: ImmunisationPolicy = { je: false, tanpaOpv: false }
