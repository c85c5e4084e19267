import type { Count } from './count.ts'

export type Cluster = 2 | 3 | 4 | 'lintas'

export type Programme =
  | 'skdn'
  | 'kia'
  | 'anak'
  | 'imunisasi'
  | 'remaja'
  | 'ptm'
  | 'lansia'
  | 'tbc'
  | 'kunjungan-rumah'
  | 'spm'
  | 'penyakit-14'

/** Groups whose number the puskesmas also has from Pusdatin and from the kabupaten. */
export const sasaranGroups = {
  bumil: 'Ibu hamil',
  bulin: 'Ibu bersalin',
  bayi: 'Bayi lahir hidup',
  bayi_bertahan: 'Bayi bertahan hidup (surviving infant)',
  baduta: 'Anak 12–23 bulan',
  balita: 'Balita 0–59 bulan',
  remaja: 'Usia sekolah dan remaja',
  produktif: 'Usia 15–59 tahun',
  lansia: 'Usia 60 tahun ke atas',
} as const
export type SasaranGroup = keyof typeof sasaranGroups

/** One quotient, the same on every screen. It is a percentage of persons, or of families. */
export type Indicator = {
  readonly id: string
  readonly words: string
  readonly programme: Programme
  readonly cluster: Cluster
  readonly numerator: Count
  /** Taken off the numerator. Both are sums of events, of other people maybe: the rest can be below nothing, then there is no percentage. */
  readonly minus?: Count
  /** The register's own denominator (sasaran riil). */
  readonly denominator: Count
  /** Where the puskesmas may divide by Pusdatin's or the kabupaten's number for the year instead. */
  readonly sasaran?: SasaranGroup
  /** A part of the denominator that is expected, such as one pregnancy in five with a risk. */
  readonly share?: number
  /** Yearly persons who were asked, examined or found: there are more with each month, where others are there from January on. */
  readonly denominatorGrows?: true
  /** Of the denominator: those of whom nobody knows yet. */
  readonly missing?: Count
  readonly better: 'up' | 'down'
  /** `bulan`: of that month alone. `tahun`: January until that month. */
  readonly period: 'bulan' | 'tahun'
  /** What the law asks, in percent; every other target is policy. */
  readonly target?: number
  readonly source: string
  readonly notes?: string
}

/** Every count that it is made of. */
export const madeOf = ({ numerator, minus, denominator, missing }: Indicator): readonly Count[] =>
  [numerator, minus, denominator, missing].filter(c => c !== undefined)
