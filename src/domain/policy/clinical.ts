/** What a kabupaten or puskesmas may choose about the cards. Defaults follow section 2 of the domain document. */
export type CardEdition = 'kb-2023' | 'kb-2025'

export type ClinicalPolicy = {
  readonly edition: CardEdition
  /** Edition 2025: HEEADSSS goes on beside the four questions on mood, which do not ask for the wish to die. */
  readonly heeadsssTetap: boolean
  /** Cut-offs that replace the value of the threshold with that id. */
  readonly ambang: Readonly<Record<string, number>>
  /** Tuberculosis risk factors that count for the `kb-2025` rule. */
  readonly faktorRisikoTbc: readonly string[]
  /** Only trained kader may use a glucometer; off until the puskesmas says otherwise. */
  readonly kaderBolehGds: boolean
  readonly skemaImt: 'kemenkes-5' | 'asia-pasifik'
  /** The KIA text refers every T; real posyandu would drown the puskesmas, so the first T is a consultation on the spot. */
  readonly rujukSetiapT: boolean
  /** Calendar months (1–12) of the vitamin A campaign. */
  readonly bulanVitaminA: readonly number[]
}

export const defaultPolicy: ClinicalPolicy = {
  edition: 'kb-2023',
  heeadsssTetap: true,
  ambang: {},
  faktorRisikoTbc: ['hiv', 'dm', 'hamil', 'merokok', 'gizi-buruk', 'lansia', 'asrama-lapas'],
  kaderBolehGds: false,
  skemaImt: 'kemenkes-5',
  rujukSetiapT: false,
  bulanVitaminA: [2, 8],
}
